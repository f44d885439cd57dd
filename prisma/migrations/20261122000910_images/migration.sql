-- CreateTable
CREATE TABLE "stored_image" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "alternative" TEXT NOT NULL DEFAULT '',
    "alternative_english" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "file_name" TEXT NOT NULL DEFAULT '',
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "unused_since" TIMESTAMPTZ(3),

    CONSTRAINT "stored_image_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "image_file" (
    "sha256" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "ending" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "image_file_pkey" PRIMARY KEY ("sha256","width","ending")
);

-- CreateIndex
CREATE INDEX "stored_image_sha256_idx" ON "stored_image"("sha256");

-- CreateIndex
CREATE INDEX "stored_image_region_id_uploaded_at_idx" ON "stored_image"("region_id", "uploaded_at");

-- CreateIndex
CREATE UNIQUE INDEX "stored_image_region_id_sha256_key" ON "stored_image"("region_id", "sha256");

-- AddForeignKey
ALTER TABLE "stored_image" ADD CONSTRAINT "stored_image_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What an address can name, and nothing else.
ALTER TABLE "image_file" ADD CONSTRAINT "image_file_name_check" CHECK ("sha256" ~ '^[0-9a-f]{64}$' AND "width" BETWEEN 1 AND 1920 AND "ending" IN ('webp', 'jpg'));

-- Pictures are packed already.
ALTER TABLE "image_file" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
