-- CreateExtension
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Words as they are compared: lower case, umlauts written out, without marks.
CREATE FUNCTION folded(words text) RETURNS text IMMUTABLE PARALLEL SAFE RETURN regexp_replace(
  normalize(replace(replace(replace(replace(lower(normalize(words, NFC)), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'), NFD),
  '[\u0300-\u036f]', '', 'g');

-- The address form of a name, e.g. "Praxis Schloßchemnitz" becomes "praxis-schlosschemnitz".
CREATE FUNCTION slug_of(name text) RETURNS text IMMUTABLE PARALLEL SAFE RETURN trim(
  BOTH '-' FROM regexp_replace(folded(name), '[^a-z0-9]+', '-', 'g'));

-- CreateEnum
CREATE TYPE "enquiry_kind" AS ENUM ('general', 'claim_profile', 'join_group');

-- CreateEnum
CREATE TYPE "enquiry_status" AS ENUM ('received', 'in_progress', 'answered', 'closed');

-- CreateEnum
CREATE TYPE "entry_kind" AS ENUM ('theme', 'partner', 'working_group', 'initiative', 'news', 'statement', 'page', 'job', 'location_profile');

-- CreateEnum
CREATE TYPE "locality_kind" AS ENUM ('postcode', 'street');

-- CreateEnum
CREATE TYPE "problem_state" AS ENUM ('draft', 'review', 'open', 'matched', 'running', 'solved', 'withdrawn');

-- CreateEnum
CREATE TYPE "acceptance" AS ENUM ('accepting', 'not_accepting', 'existing_only', 'existing_and_family');

-- CreateEnum
CREATE TYPE "statement_author" AS ENUM ('owner', 'staff');

-- CreateEnum
CREATE TYPE "report_status" AS ENUM ('open', 'confirmed', 'rejected');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "dataset_kind" ADD VALUE 'localities';
ALTER TYPE "dataset_kind" ADD VALUE 'themes';
ALTER TYPE "dataset_kind" ADD VALUE 'partners';
ALTER TYPE "dataset_kind" ADD VALUE 'working_groups';
ALTER TYPE "dataset_kind" ADD VALUE 'initiatives';
ALTER TYPE "dataset_kind" ADD VALUE 'news';
ALTER TYPE "dataset_kind" ADD VALUE 'statements';
ALTER TYPE "dataset_kind" ADD VALUE 'pages';
ALTER TYPE "dataset_kind" ADD VALUE 'jobs';
ALTER TYPE "dataset_kind" ADD VALUE 'location_profiles';

-- AlterTable
ALTER TABLE "care_place" ADD COLUMN     "accessibility" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "arrival" TEXT,
ADD COLUMN     "hours" JSONB,
ADD COLUMN     "open_weekly" int4multirange,
ADD COLUMN     "search" tsvector,
ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "services" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "slug" TEXT NOT NULL DEFAULT gen_random_uuid()::text;

-- AlterTable
ALTER TABLE "contact_office" ADD COLUMN     "mail" TEXT;

-- AlterTable
ALTER TABLE "practice" ADD COLUMN     "acceptance" "acceptance",
ADD COLUMN     "acceptance_checked_on" DATE,
ADD COLUMN     "accessibility" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "arrival" TEXT,
ADD COLUMN     "hours" JSONB,
ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "mail" TEXT,
ADD COLUMN     "open_weekly" int4multirange,
ADD COLUMN     "phone" TEXT,
ADD COLUMN     "search" tsvector,
ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "services" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "slug" TEXT NOT NULL DEFAULT gen_random_uuid()::text,
ADD COLUMN     "website" TEXT;

-- AlterTable
ALTER TABLE "region" ADD COLUMN     "state" TEXT;

-- CreateTable
CREATE TABLE "enquiry" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "case_number" TEXT NOT NULL,
    "kind" "enquiry_kind" NOT NULL,
    "status" "enquiry_status" NOT NULL DEFAULT 'received',
    "locale" TEXT NOT NULL,
    "about_kind" TEXT,
    "about_slug" TEXT,
    "name" TEXT NOT NULL,
    "mail" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "fields" JSONB NOT NULL DEFAULT '{}',
    "request_key" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "delete_after" DATE NOT NULL,

    CONSTRAINT "enquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "kind" "entry_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "publish_from" TIMESTAMPTZ(3),
    "publish_until" TIMESTAMPTZ(3),
    "source_id" INTEGER NOT NULL,
    "search" tsvector,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry_link" (
    "entry_id" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "target_kind" TEXT NOT NULL,
    "target_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "entry_link_pkey" PRIMARY KEY ("entry_id","role","target_kind","target_slug")
);

-- CreateTable
CREATE TABLE "former_address" (
    "region_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "target_slug" TEXT,
    "key" TEXT,
    "name" TEXT NOT NULL,
    "reason" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "former_address_pkey" PRIMARY KEY ("region_id","kind","slug")
);

-- CreateTable
CREATE TABLE "locality" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "kind" "locality_kind" NOT NULL,
    "external_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "detail" TEXT,
    "longitude" DOUBLE PRECISION NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "locality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_mail" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "region_id" INTEGER NOT NULL,
    "recipient" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "not_before" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "delete_after" DATE NOT NULL,

    CONSTRAINT "outbox_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "problem" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "state" "problem_state" NOT NULL DEFAULT 'draft',
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "themes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "terms" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "organisation" TEXT NOT NULL,
    "partner_slug" TEXT,
    "owner_hidden" BOOLEAN NOT NULL,
    "contact_mail" TEXT NOT NULL,
    "result" TEXT,
    "request_key" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "problem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "problem_change" (
    "id" SERIAL NOT NULL,
    "problem_id" INTEGER NOT NULL,
    "before" "problem_state",
    "after" "problem_state" NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "made_by" TEXT NOT NULL,

    CONSTRAINT "problem_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "problem_interest" (
    "id" SERIAL NOT NULL,
    "problem_id" INTEGER NOT NULL,
    "organisation" TEXT NOT NULL,
    "partner_slug" TEXT,
    "message" TEXT NOT NULL,
    "contact_mail" TEXT NOT NULL,
    "request_key" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "delete_after" DATE NOT NULL,

    CONSTRAINT "problem_interest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practice_statement" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "practice_key" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "stated_on" DATE NOT NULL,
    "stated_by" "statement_author" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "report_id" INTEGER,

    CONSTRAINT "practice_statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practice_report" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "practice_key" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "proposed" JSONB,
    "note" TEXT NOT NULL,
    "status" "report_status" NOT NULL DEFAULT 'open',
    "request_key" UUID NOT NULL,
    "token_sha256" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" "statement_author",
    "delete_after" DATE NOT NULL,

    CONSTRAINT "practice_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_case_number_key" ON "enquiry"("case_number");

-- CreateIndex
CREATE UNIQUE INDEX "enquiry_request_key_key" ON "enquiry"("request_key");

-- CreateIndex
CREATE INDEX "enquiry_region_id_status_idx" ON "enquiry"("region_id", "status");

-- CreateIndex
CREATE INDEX "entry_region_id_kind_publish_from_idx" ON "entry"("region_id", "kind", "publish_from");

-- CreateIndex
CREATE INDEX "entry_source_id_idx" ON "entry"("source_id");

-- CreateIndex
CREATE INDEX "entry_search_idx" ON "entry" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "entry_region_id_kind_slug_key" ON "entry"("region_id", "kind", "slug");

-- CreateIndex
CREATE INDEX "entry_link_target_kind_target_slug_idx" ON "entry_link"("target_kind", "target_slug");

-- CreateIndex
CREATE INDEX "locality_region_id_folded_idx" ON "locality"("region_id", "folded");

-- CreateIndex
CREATE INDEX "locality_source_id_idx" ON "locality"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "locality_region_id_kind_external_key_key" ON "locality"("region_id", "kind", "external_key");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_mail_key_key" ON "outbox_mail"("key");

-- CreateIndex
CREATE INDEX "outbox_mail_sent_at_not_before_idx" ON "outbox_mail"("sent_at", "not_before");

-- CreateIndex
CREATE UNIQUE INDEX "problem_request_key_key" ON "problem"("request_key");

-- CreateIndex
CREATE INDEX "problem_region_id_state_idx" ON "problem"("region_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "problem_region_id_slug_key" ON "problem"("region_id", "slug");

-- CreateIndex
CREATE INDEX "problem_change_problem_id_idx" ON "problem_change"("problem_id");

-- CreateIndex
CREATE UNIQUE INDEX "problem_interest_request_key_key" ON "problem_interest"("request_key");

-- CreateIndex
CREATE INDEX "problem_interest_problem_id_idx" ON "problem_interest"("problem_id");

-- CreateIndex
CREATE INDEX "practice_statement_region_id_practice_key_field_idx" ON "practice_statement"("region_id", "practice_key", "field");

-- CreateIndex
CREATE INDEX "practice_statement_report_id_idx" ON "practice_statement"("report_id");

-- CreateIndex
CREATE UNIQUE INDEX "practice_report_request_key_key" ON "practice_report"("request_key");

-- CreateIndex
CREATE UNIQUE INDEX "practice_report_token_sha256_key" ON "practice_report"("token_sha256");

-- CreateIndex
CREATE INDEX "practice_report_region_id_practice_key_idx" ON "practice_report"("region_id", "practice_key");

-- CreateIndex
CREATE INDEX "care_place_search_idx" ON "care_place" USING GIN ("search");

-- CreateIndex
CREATE INDEX "care_place_search_text_idx" ON "care_place" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "care_place_region_id_slug_key" ON "care_place"("region_id", "slug");

-- CreateIndex
CREATE INDEX "practice_search_idx" ON "practice" USING GIN ("search");

-- CreateIndex
CREATE INDEX "practice_search_text_idx" ON "practice" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "practice_region_id_slug_key" ON "practice"("region_id", "slug");

-- AddForeignKey
ALTER TABLE "enquiry" ADD CONSTRAINT "enquiry_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "data_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_link" ADD CONSTRAINT "entry_link_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_address" ADD CONSTRAINT "former_address_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "locality" ADD CONSTRAINT "locality_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "locality" ADD CONSTRAINT "locality_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "data_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "problem" ADD CONSTRAINT "problem_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "problem_change" ADD CONSTRAINT "problem_change_problem_id_fkey" FOREIGN KEY ("problem_id") REFERENCES "problem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "problem_interest" ADD CONSTRAINT "problem_interest_problem_id_fkey" FOREIGN KEY ("problem_id") REFERENCES "problem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_statement" ADD CONSTRAINT "practice_statement_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_statement" ADD CONSTRAINT "practice_statement_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "practice_report"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_report" ADD CONSTRAINT "practice_report_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Places that were there before get an address that nobody had. The next publishing keeps it.
ALTER TABLE "practice" ALTER COLUMN "slug" DROP DEFAULT;
ALTER TABLE "care_place" ALTER COLUMN "slug" DROP DEFAULT;
