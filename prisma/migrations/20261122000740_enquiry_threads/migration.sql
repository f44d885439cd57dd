-- CreateEnum
CREATE TYPE "enquiry_author" AS ENUM ('sender', 'office', 'note');

-- AlterTable
ALTER TABLE "enquiry" ADD COLUMN     "assignee" TEXT,
ADD COLUMN     "due_on" DATE,
ADD COLUMN     "escalated_at" TIMESTAMPTZ(3),
ADD COLUMN     "office" TEXT,
ADD COLUMN     "office_mail" TEXT,
ADD COLUMN     "topic" TEXT;

-- CreateTable
CREATE TABLE "enquiry_message" (
    "id" SERIAL NOT NULL,
    "enquiry_id" INTEGER NOT NULL,
    "author" "enquiry_author" NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "request_key" UUID NOT NULL,

    CONSTRAINT "enquiry_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enquiry_step" (
    "id" SERIAL NOT NULL,
    "enquiry_id" INTEGER NOT NULL,
    "status" "enquiry_status" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "enquiry_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enquiry_route" (
    "region_id" INTEGER NOT NULL,
    "target" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "mail" TEXT NOT NULL,
    "due_days" INTEGER,

    CONSTRAINT "enquiry_route_pkey" PRIMARY KEY ("region_id","target")
);

-- CreateTable
CREATE TABLE "used_challenge" (
    "sha256" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "used_challenge_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "my_data_request" (
    "id" SERIAL NOT NULL,
    "mail_sha256" TEXT NOT NULL,
    "request_key" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "my_data_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_message_request_key_key" ON "enquiry_message"("request_key");

-- CreateIndex
CREATE INDEX "enquiry_message_enquiry_id_idx" ON "enquiry_message"("enquiry_id");

-- CreateIndex
CREATE INDEX "enquiry_step_enquiry_id_idx" ON "enquiry_step"("enquiry_id");

-- CreateIndex
CREATE INDEX "used_challenge_expires_at_idx" ON "used_challenge"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "my_data_request_request_key_key" ON "my_data_request"("request_key");

-- CreateIndex
CREATE INDEX "my_data_request_expires_at_idx" ON "my_data_request"("expires_at");

-- CreateIndex
CREATE INDEX "enquiry_status_due_on_idx" ON "enquiry"("status", "due_on");

-- AddForeignKey
ALTER TABLE "enquiry_message" ADD CONSTRAINT "enquiry_message_enquiry_id_fkey" FOREIGN KEY ("enquiry_id") REFERENCES "enquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry_step" ADD CONSTRAINT "enquiry_step_enquiry_id_fkey" FOREIGN KEY ("enquiry_id") REFERENCES "enquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enquiry_route" ADD CONSTRAINT "enquiry_route_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;
