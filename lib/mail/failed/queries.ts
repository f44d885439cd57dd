import "server-only";
import { db } from "@/lib/db";

/** How many mails a page shows. */
const PAGE = 100;

/** A mail that was given up, with as much of its address as tells which server refuses. */
export interface FailedMail {
  id: number;
  template: string;
  /** What follows the @. */
  server: string;
  /** What the mail server said last, without addresses. */
  lastError: string | null;
  attempts: number;
  failedAt: Date;
}

function ofRegion(regionId: number, withAll: boolean) {
  return { failedAt: { not: null }, OR: [{ regionId }, ...(withAll ? [{ regionId: null }] : [])] };
}

/**
 * The mails of a region that were given up, the youngest first.
 *
 * @param withAll whether also those that are of no region
 */
export async function listFailedMails(regionId: number, withAll: boolean): Promise<FailedMail[]> {
  const rows = await db().outboxMail.findMany({
    where: ofRegion(regionId, withAll),
    orderBy: { failedAt: "desc" },
    take: PAGE,
    select: {
      ...{ id: true, template: true, recipient: true, lastError: true, attempts: true },
      failedAt: true,
    },
  });
  return rows.flatMap(({ recipient, failedAt, ...row }) =>
    failedAt === null ? [] : [{ ...row, failedAt, server: recipient.split("@").at(-1) ?? "" }],
  );
}

/** How many mails of a region were given up. */
export async function countFailedMails(regionId: number, withAll: boolean): Promise<number> {
  return db().outboxMail.count({ where: ofRegion(regionId, withAll) });
}

/** Of which region a mail is; null where there is no such mail. */
export async function findRegionOfMail(id: number): Promise<{ regionId: number | null } | null> {
  return db().outboxMail.findUnique({ where: { id }, select: { regionId: true } });
}
