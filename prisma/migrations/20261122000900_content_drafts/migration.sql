-- CreateEnum
CREATE TYPE "draft_state" AS ENUM ('writing', 'review');

-- AlterTable
ALTER TABLE "region" ADD COLUMN "four_eyes" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "content_draft" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "kind" "entry_kind" NOT NULL,
    "key" TEXT NOT NULL,
    "cells" JSONB NOT NULL,
    "base_version_id" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "state" "draft_state" NOT NULL DEFAULT 'writing',
    "updated_by_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "binned_at" TIMESTAMPTZ(3),

    CONSTRAINT "content_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_draft_revision" (
    "draft_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,

    CONSTRAINT "content_draft_revision_pkey" PRIMARY KEY ("draft_id","revision")
);

-- CreateIndex
CREATE UNIQUE INDEX "content_draft_region_id_kind_key_key" ON "content_draft"("region_id", "kind", "key");

-- CreateIndex
CREATE INDEX "content_draft_updated_by_id_idx" ON "content_draft"("updated_by_id");

-- AddForeignKey
ALTER TABLE "content_draft" ADD CONSTRAINT "content_draft_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_draft" ADD CONSTRAINT "content_draft_updated_by_id_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_draft_revision" ADD CONSTRAINT "content_draft_revision_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "content_draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
