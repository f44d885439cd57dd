-- CreateEnum
CREATE TYPE "import_purpose" AS ENUM ('inspect', 'try', 'publish');

-- CreateEnum
CREATE TYPE "import_run_state" AS ENUM ('waiting', 'running', 'done', 'failed');

-- CreateTable
CREATE TABLE "upload" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_bytes" INTEGER,
    "file_sha256" TEXT,
    "uploaded_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upload_part" (
    "upload_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "upload_part_pkey" PRIMARY KEY ("upload_id","position")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" SERIAL NOT NULL,
    "upload_id" INTEGER NOT NULL,
    "purpose" "import_purpose" NOT NULL,
    "state" "import_run_state" NOT NULL DEFAULT 'waiting',
    "order" JSONB NOT NULL,
    "trial_id" INTEGER,
    "answer" JSONB,
    "problem" JSONB,
    "rejected_name" TEXT,
    "rejected" BYTEA,
    "rows_read" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "asked_by" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "upload_region_id_created_at_idx" ON "upload"("region_id", "created_at");

-- CreateIndex
CREATE INDEX "upload_created_at_idx" ON "upload"("created_at");

-- CreateIndex
CREATE INDEX "import_run_upload_id_id_idx" ON "import_run"("upload_id", "id");

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload_part" ADD CONSTRAINT "upload_part_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Two people who press a button at once, or one twice, begin one run.
CREATE UNIQUE INDEX "import_run_open_idx" ON "import_run"("upload_id") WHERE "state" IN ('waiting', 'running');

-- What is published once is not published again.
CREATE UNIQUE INDEX "import_run_trial_idx" ON "import_run"("trial_id") WHERE "state" <> 'failed';
