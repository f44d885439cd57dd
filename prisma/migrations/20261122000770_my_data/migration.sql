-- DropIndex
DROP INDEX "my_data_request_request_key_key";

-- AlterTable
ALTER TABLE "my_data_request" DROP COLUMN "request_key",
ADD COLUMN     "mail" TEXT;

-- AlterTable
ALTER TABLE "outbox_mail" ALTER COLUMN "region_id" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "my_data_request_mail_sha256_idx" ON "my_data_request"("mail_sha256");

-- What is kept of a mail address is found without reading all rows.
CREATE INDEX "sign_up_lower_mail_idx" ON "sign_up"(lower("mail"));
CREATE INDEX "enquiry_lower_mail_idx" ON "enquiry"(lower("mail"));
CREATE INDEX "enquiry_lower_office_mail_idx" ON "enquiry"(lower("office_mail")) WHERE "office_mail" IS NOT NULL;
CREATE INDEX "problem_lower_contact_mail_idx" ON "problem"(lower("contact_mail"));
CREATE INDEX "problem_interest_lower_contact_mail_idx" ON "problem_interest"(lower("contact_mail"));
CREATE INDEX "outbox_mail_lower_recipient_idx" ON "outbox_mail"(lower("recipient"));
CREATE INDEX "practice_lower_mail_idx" ON "practice"(lower("mail")) WHERE "mail" IS NOT NULL;
CREATE INDEX "entry_lower_mail_idx" ON "entry"(lower("mail")) WHERE "mail" IS NOT NULL;
