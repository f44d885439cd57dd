import "server-only";
import { emptyOverdueChanges } from "@/lib/audit/mutations";
import { IDLE_SECONDS } from "@/lib/accounts/session-cookie";
import { db, type Transaction } from "@/lib/db";
import { forgetPageUses } from "@/lib/page-use/mutations";
import type { Prisma } from "@/prisma/generated/client";

/** How much was removed, by what it was. */
export interface Forgotten {
  enquiries: number;
  mails: number;
  links: number;
  reports: number;
  problems: number;
  owners: number;
  signUps: number;
  senders: number;
  /** Searches of which offers were told by mail. */
  savedSearches: number;
  /** Requests to see what is kept of a mail address. */
  requests: number;
  /** Proofs of work, kept so that each counts once. */
  challenges: number;
  /** Browsers that were signed in. */
  sessions: number;
  /** What a passkey had to answer. */
  passkeyChallenges: number;
  /** Entries of the record of changes that no longer say how things were. */
  changes: number;
  /** Days of pages of which it is no longer known how often they were opened. */
  pageUses: number;
}

/** For how many days the portal can say that a link is over. */
const EXPIRED_LINK_DAYS = 30;

const DAY = 86_400_000;

/** Forgets who has problems that everybody may go on reading. */
export async function forgetOwners(
  tx: Transaction,
  problems: Prisma.ProblemWhereInput,
): Promise<number> {
  const ofOwner = { ...problems, contactMail: { not: "" } };
  const owners = await tx.problem.findMany({ where: ofOwner, select: { id: true } });
  const ids = owners.map(({ id }) => id);
  await tx.mailLink.deleteMany({ where: { purpose: "problem_owner", subjectId: { in: ids } } });
  await tx.problem.updateMany({ where: { id: { in: ids } }, data: { contactMail: "" } });
  await tx.problem.updateMany({
    where: { ...problems, ownerHidden: true, organisation: { not: "" } },
    data: { organisation: "", partnerSlug: null },
  });
  return ids.length;
}

/** Forgets links of sign-ups and saved searches that are gone. */
async function forgetLinksOfNobody(tx: Transaction): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM mail_link AS link
    WHERE (purpose IN ('confirm_sign_up', 'manage_sign_up', 'check_in')
        AND NOT EXISTS (SELECT FROM sign_up WHERE id = link.subject_id))
      OR (purpose = 'saved_search'
        AND NOT EXISTS (SELECT FROM saved_search WHERE id = link.subject_id))`;
}

function sessionsOver(now: Date): Prisma.AccountSessionWhereInput {
  const idle = new Date(now.getTime() - IDLE_SECONDS * 1000);
  return { OR: [{ expiresAt: { lte: now } }, { seenAt: { lte: idle } }] };
}

/**
 * Removes personal data whose last day is over, and notes how much it was. A problem that was
 * public stays readable; only who has it and how to reach them is forgotten.
 *
 * @param today ISO day
 */
export async function forgetOverdue(today: string, now = new Date()): Promise<Forgotten> {
  const overdue = { deleteAfter: { lt: new Date(today) } };
  const longOver = { expiresAt: { lt: new Date(now.getTime() - EXPIRED_LINK_DAYS * DAY) } };
  return db().$transaction(async (tx) => {
    const enquiries = await tx.enquiry.deleteMany({ where: overdue });
    const mails = await tx.outboxMail.deleteMany({ where: overdue });
    const reports = await tx.practiceReport.deleteMany({ where: overdue });
    const problems = await tx.problem.deleteMany({
      where: { ...overdue, demo: false, state: { in: ["draft", "review", "withdrawn"] } },
    });
    const owners = await forgetOwners(tx, { ...overdue, demo: false });
    const signUps = await tx.signUp.deleteMany({ where: overdue });
    // Whoever asks again gets another link to sign in, so that nothing need be said of an old one.
    const signIns = { purpose: "sign_in", expiresAt: { lte: now } } as const;
    const links = await tx.mailLink.deleteMany({ where: { OR: [longOver, signIns] } });
    const savedSearches = await tx.savedSearch.deleteMany({ where: overdue });
    const ofNobody = await forgetLinksOfNobody(tx);
    const expired = { where: { expiresAt: { lte: now } } };
    const requests = await tx.myDataRequest.deleteMany(expired);
    const challenges = await tx.usedChallenge.deleteMany(expired);
    const sessions = await tx.accountSession.deleteMany({ where: sessionsOver(now) });
    const passkeyChallenges = await tx.passkeyChallenge.deleteMany(expired);
    const counts = {
      ...{ enquiries: enquiries.count, mails: mails.count },
      ...{
        links: links.count + ofNobody,
        reports: reports.count,
        problems: problems.count,
        owners,
      },
      ...{ signUps: signUps.count, senders: await forgetSenders(tx, now) },
      ...{ requests: requests.count, challenges: challenges.count },
      ...{ sessions: sessions.count, passkeyChallenges: passkeyChallenges.count },
      savedSearches: savedSearches.count,
      changes: await emptyOverdueChanges(tx, today),
      pageUses: await forgetPageUses(tx, today),
    };
    await tx.retentionRun.create({
      data: { day: new Date(today), at: now, counts },
      select: { id: true },
    });
    return counts;
  });
}

/** Forgets who sent forms more than an hour ago. */
export async function forgetSenders(on: Transaction = db(), now = new Date()): Promise<number> {
  const anHourAgo = new Date(now.getTime() - 3_600_000);
  const { count } = await on.senderCount.deleteMany({ where: { since: { lt: anHourAgo } } });
  return count;
}
