-- Links that were given out go on to work.
INSERT INTO "mail_link" ("purpose", "subject_id", "sha256", "expires_at")
SELECT 'practice_report', "id", "token_sha256", "delete_after" + 1 FROM "practice_report"
UNION ALL
SELECT 'problem_owner', "id", "token_sha256", "delete_after" + 1 FROM "problem"
WHERE "token_sha256" IS NOT NULL;

-- These held secrets in plain words, and nothing that could have sent them existed.
DELETE FROM "outbox_mail"
WHERE "template" IN ('practice-report-owner', 'practice-report-office', 'problem-confirm');

-- DropIndex
DROP INDEX "practice_report_token_sha256_key";

-- DropIndex
DROP INDEX "problem_token_sha256_key";

-- AlterTable
ALTER TABLE "practice_report" DROP COLUMN "token_sha256";

-- AlterTable
ALTER TABLE "problem" DROP COLUMN "token_sha256";

-- CreateTable
CREATE TABLE "retention_run" (
    "id" SERIAL NOT NULL,
    "day" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "counts" JSONB NOT NULL,

    CONSTRAINT "retention_run_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "retention_run_day_idx" ON "retention_run"("day");
