-- Each declared interest becomes an enquiry, due a week after it came. Its links cannot be made
-- here, as their secrets are the portal's, so staff answer by the address that they read.
ALTER TABLE "problem_interest" ADD COLUMN "enquiry_id" INTEGER NOT NULL
  DEFAULT nextval(pg_get_serial_sequence('enquiry', 'id'));

INSERT INTO "enquiry" ("id", "region_id", "case_number", "kind", "locale", "about_kind",
  "about_slug", "name", "mail", "message", "office", "office_mail", "due_on", "request_key",
  "created_at", "delete_after")
SELECT declared."enquiry_id", region."id",
  upper(left(regexp_replace(region."slug", '[^a-z0-9]', '', 'g'), 3)) || '-'
    || to_char(declared."created_at" AT TIME ZONE 'Europe/Berlin', 'YYYY') || '-'
    || lpad(declared."enquiry_id"::text, greatest(6, length(declared."enquiry_id"::text)), '0'),
  'declare_interest', coalesce(receipt."locale", 'de'), 'problem', problem."slug",
  declared."organisation", declared."contact_mail", declared."message", contact."office",
  contact."mail", (declared."created_at" AT TIME ZONE 'Europe/Berlin')::date + 7,
  declared."request_key", declared."created_at", declared."delete_after"
FROM "problem_interest" AS declared
JOIN "problem" AS problem ON problem."id" = declared."problem_id"
JOIN "region" AS region ON region."id" = problem."region_id"
LEFT JOIN "contact_office" AS contact ON contact."region_id" = region."id"
LEFT JOIN "outbox_mail" AS receipt ON receipt."key" = 'interest:' || declared."id" || ':receipt';

INSERT INTO "enquiry_step" ("enquiry_id", "status", "at")
SELECT "enquiry_id", 'received', "created_at" FROM "problem_interest";

-- Mails that still wait are written as those of enquiries.
UPDATE "outbox_mail" AS waiting SET
  "key" = 'enquiry:' || enquiry."id" || ':' || split_part(waiting."key", ':', 3),
  "template" = replace(waiting."template", 'interest-', 'enquiry-'),
  "values" = jsonb_build_object('caseNumber', enquiry."case_number", 'kind', 'declare_interest',
      'deleteAfter', enquiry."delete_after")
    || CASE WHEN waiting."template" = 'interest-notice'
      THEN jsonb_build_object('about', problem."title", 'dueOn', enquiry."due_on") ELSE '{}' END
FROM "problem_interest" AS declared
JOIN "problem" AS problem ON problem."id" = declared."problem_id"
JOIN "enquiry" AS enquiry ON enquiry."id" = declared."enquiry_id"
WHERE waiting."sent_at" IS NULL AND waiting."key" IN (
  'interest:' || declared."id" || ':receipt', 'interest:' || declared."id" || ':notice');

-- DropTable
DROP TABLE "problem_interest";
