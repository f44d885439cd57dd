-- CreateEnum
CREATE TYPE "event_date_state" AS ENUM ('planned', 'moved', 'cancelled');

-- CreateEnum
CREATE TYPE "sign_up_state" AS ENUM ('held', 'confirmed', 'waiting_unconfirmed', 'waiting', 'offered', 'cancelled', 'expired');

-- AlterEnum
ALTER TYPE "dataset_kind" ADD VALUE 'events';

-- AlterEnum
ALTER TYPE "entry_kind" ADD VALUE 'event';

-- AlterTable
ALTER TABLE "entry" ADD COLUMN     "mail" TEXT;

-- AlterTable
ALTER TABLE "outbox_mail" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "failed_at" TIMESTAMPTZ(3),
ADD COLUMN     "last_error" TEXT,
ADD COLUMN     "message_id" UUID NOT NULL DEFAULT gen_random_uuid();

-- CreateTable
CREATE TABLE "event_date" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "event_key" TEXT NOT NULL,
    "date_key" TEXT NOT NULL,
    "state" "event_date_state" NOT NULL DEFAULT 'planned',
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "all_day" BOOLEAN NOT NULL DEFAULT false,
    "original_start" TIMESTAMPTZ(3) NOT NULL,
    "note" JSONB,
    "type" TEXT NOT NULL,
    "audiences" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "online" BOOLEAN NOT NULL DEFAULT false,
    "capacity" INTEGER,
    "takes_sign_ups" BOOLEAN NOT NULL DEFAULT false,
    "sign_up_from" TIMESTAMPTZ(3),
    "sign_up_until" TIMESTAMPTZ(3),
    "content_sha256" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "event_date_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_up" (
    "id" SERIAL NOT NULL,
    "event_date_id" INTEGER NOT NULL,
    "state" "sign_up_state" NOT NULL,
    "seats" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "mail" TEXT NOT NULL,
    "mail_sha256" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "request_key" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "held_until" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "checked_in_at" TIMESTAMPTZ(3),
    "delete_after" DATE NOT NULL,

    CONSTRAINT "sign_up_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_link" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "purpose" TEXT NOT NULL,
    "subject_id" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "event_date_region_id_starts_at_idx" ON "event_date"("region_id", "starts_at");

-- CreateIndex
CREATE INDEX "event_date_region_id_ends_at_idx" ON "event_date"("region_id", "ends_at");

-- CreateIndex
CREATE UNIQUE INDEX "event_date_region_id_event_key_date_key_key" ON "event_date"("region_id", "event_key", "date_key");

-- CreateIndex
CREATE UNIQUE INDEX "sign_up_request_key_key" ON "sign_up"("request_key");

-- CreateIndex
CREATE INDEX "sign_up_event_date_id_state_id_idx" ON "sign_up"("event_date_id", "state", "id");

-- CreateIndex
CREATE INDEX "sign_up_held_until_idx" ON "sign_up"("held_until");

-- CreateIndex
CREATE INDEX "sign_up_delete_after_idx" ON "sign_up"("delete_after");

-- CreateIndex
CREATE UNIQUE INDEX "mail_link_sha256_key" ON "mail_link"("sha256");

-- CreateIndex
CREATE INDEX "mail_link_purpose_subject_id_idx" ON "mail_link"("purpose", "subject_id");

-- CreateIndex
CREATE INDEX "mail_link_expires_at_idx" ON "mail_link"("expires_at");

-- AddForeignKey
ALTER TABLE "event_date" ADD CONSTRAINT "event_date_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_up" ADD CONSTRAINT "sign_up_event_date_id_fkey" FOREIGN KEY ("event_date_id") REFERENCES "event_date"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who has an active sign-up for a date does not sign up again.
CREATE UNIQUE INDEX "sign_up_active_key" ON "sign_up"("event_date_id", "mail_sha256")
  WHERE "state" NOT IN ('cancelled', 'expired');
