import "server-only";
import { db } from "@/lib/db";

/** How much was removed, by table. */
export interface Forgotten {
  enquiries: number;
  interests: number;
  mails: number;
  reports: number;
  problems: number;
  owners: number;
  senders: number;
}

/**
 * Removes personal data whose last day is over. A problem that was public stays readable; only
 * who has it and how to reach them is forgotten.
 *
 * @param today ISO day
 */
export async function forgetOverdue(today: string, now = new Date()): Promise<Forgotten> {
  const overdue = { deleteAfter: { lt: new Date(today) } };
  const anHourAgo = new Date(now.getTime() - 3_600_000);
  return db().$transaction(async (tx) => {
    const enquiries = await tx.enquiry.deleteMany({ where: overdue });
    const interests = await tx.problemInterest.deleteMany({ where: overdue });
    const mails = await tx.outboxMail.deleteMany({ where: overdue });
    const reports = await tx.practiceReport.deleteMany({ where: overdue });
    const problems = await tx.problem.deleteMany({
      where: { ...overdue, demo: false, state: { in: ["draft", "review", "withdrawn"] } },
    });
    const owners = await tx.problem.updateMany({
      where: { ...overdue, demo: false, contactMail: { not: "" } },
      data: { contactMail: "", tokenSha256: null },
    });
    await tx.problem.updateMany({
      where: { ...overdue, demo: false, ownerHidden: true, organisation: { not: "" } },
      data: { organisation: "", partnerSlug: null },
    });
    const senders = await tx.senderCount.deleteMany({ where: { since: { lt: anHourAgo } } });
    return {
      enquiries: enquiries.count,
      interests: interests.count,
      mails: mails.count,
      reports: reports.count,
      problems: problems.count,
      owners: owners.count,
      senders: senders.count,
    };
  });
}
