import "server-only";
import { recordChange } from "@/lib/audit/mutations";
import { db, type Transaction } from "@/lib/db";
import { mailSays } from "@/lib/mail/mail-values";
import { enqueueMails, type NewMail } from "@/lib/mail/outbox";
import { portalDay } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import { findPresentOffice, type RoutedEnquiry } from "../routes/queries";

interface DueEnquiry extends RoutedEnquiry {
  id: number;
  caseNumber: string;
  dueOn: string;
  assignee: string | null;
  /** Where the region's contact office reads mail. */
  regionMail: string | null;
  link: string;
}

/** What is open and due today or overdue, and was not told of to the region's office. */
function findDue(tx: Transaction, today: string): Promise<DueEnquiry[]> {
  return tx.$queryRaw<DueEnquiry[]>`
    SELECT enquiry.id, enquiry.region_id AS "regionId", case_number AS "caseNumber",
      enquiry.kind::text AS kind, topic, about_kind AS "aboutKind", about_slug AS "aboutSlug",
      enquiry.office, office_mail AS "officeMail", due_on::text AS "dueOn", assignee,
      contact.mail AS "regionMail", link.id::text AS link
    FROM enquiry LEFT JOIN contact_office AS contact ON contact.region_id = enquiry.region_id
    JOIN mail_link AS link ON link.purpose = 'enquiry_office' AND link.subject_id = enquiry.id
    WHERE status IN ('received', 'in_progress') AND due_on <= ${today}::date
      AND escalated_at IS NULL
    ORDER BY enquiry.id FOR UPDATE OF enquiry SKIP LOCKED`;
}

/**
 * Reminds the office of each enquiry that should be answered today, and tells the office of the
 * region of each that should have been answered before; both once for each day that it was due on.
 *
 * @returns how many are overdue that it told of
 */
export async function escalateOverdue(now: Date): Promise<number> {
  const today = portalDay(now);
  const deleteAfter = deletionDay("mail", today);
  return db().$transaction(async (tx) => {
    const mails: NewMail[] = [];
    const escalated: number[] = [];
    for (const { id, regionId, regionMail, assignee, ...due } of await findDue(tx, today)) {
      const { caseNumber, dueOn, link } = due;
      const office = await findPresentOffice(tx, { ...due, regionId });
      const officeMail = office?.mail ?? due.officeMail;
      const mail = { regionId, deleteAfter, locale: "de" as const };
      if (officeMail !== null)
        mails.push({
          ...{ ...mail, key: `enquiry:${id}:reminder:${dueOn}`, recipient: officeMail },
          ...mailSays("enquiry-reminder", { caseNumber, dueOn, link }),
        });
      const recipient = regionMail ?? officeMail;
      if (recipient === null || dueOn >= today) continue;
      escalated.push(id);
      const change = { actor: "worker", regionId, action: "enquiry.escalate" } as const;
      await recordChange(tx, { ...change, subject: `enquiry:${id}`, after: { dueOn } }, now);
      mails.push({
        ...{ ...mail, key: `enquiry:${id}:overdue:${dueOn}`, recipient },
        ...mailSays("enquiry-escalation", { caseNumber, dueOn, assignee, link }),
      });
    }
    const where = { id: { in: escalated } };
    await tx.enquiry.updateMany({ where, data: { escalatedAt: now } });
    await enqueueMails(tx, mails);
    return escalated.length;
  });
}
