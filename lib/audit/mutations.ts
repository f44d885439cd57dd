import "server-only";
import type { Transaction } from "@/lib/db";
import { deletionDay } from "@/lib/retention/retention";
import { portalDay } from "@/lib/portal-day";
import type { Prisma } from "@/prisma/generated/client";
import type { Actor } from "./actor";

/** One change, for the record. */
export interface Change {
  actor: Actor;
  /** Null for what is not of one region. */
  regionId: number | null;
  /** What was done, such as "enquiry.answer". */
  action: string;
  /** What it was done to, such as "enquiry:17". */
  subject: string;
  /** How it was; left out where nothing was. */
  before?: Prisma.InputJsonObject;
  /** How it is now; left out where nothing is. */
  after?: Prisma.InputJsonObject;
}

/**
 * Records a change in the transaction that makes it. What is recorded cannot be changed any more;
 * how things were is emptied when its time is over.
 */
export async function recordChange(tx: Transaction, change: Change, now: Date): Promise<void> {
  const keptUntil = new Date(deletionDay("audit", portalDay(now)));
  await tx.auditEntry.create({ data: { ...change, at: now, keptUntil }, select: { id: true } });
}

/**
 * Empties how things were, where its time is over.
 *
 * @param today ISO day
 * @returns how many entries
 */
export async function emptyOverdueChanges(tx: Transaction, today: string): Promise<number> {
  return tx.$executeRaw`
    UPDATE audit_entry SET before = NULL, after = NULL
    WHERE kept_until < least(${new Date(today)}::date, current_date) AND (before IS NOT NULL OR after IS NOT NULL)`;
}
