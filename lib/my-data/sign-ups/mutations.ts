import "server-only";
import { announceOften } from "@/lib/content/announcement";
import { seatsTag } from "@/lib/content/tags";
import type { Transaction } from "@/lib/db";
import { countSeats, lockDate, readDate, readEventOfDate } from "@/lib/events/sign-ups/date-store";
import { isToldAlike } from "@/lib/events/sign-ups/open-seats";
import { settle } from "@/lib/events/sign-ups/settling";
import { listPersonalRows } from "../addresses/queries";

/** Sign-ups of somebody whose dates nobody else changes until the transaction ends. */
export interface HeldSignUps {
  ids: number[];
  dateIds: number[];
}

async function signUpsOf(tx: Transaction, mail: string) {
  const ids = await listPersonalRows(tx, "signUps", mail);
  const where = { id: { in: ids } };
  return tx.signUp.findMany({ where, select: { id: true, eventDateId: true } });
}

/** Holds the dates of all sign-ups of a mail address, the first first. */
export async function holdSignUps(tx: Transaction, mail: string): Promise<HeldSignUps> {
  const before = await signUpsOf(tx, mail);
  const dateIds = [...new Set(before.map(({ eventDateId }) => eventDateId))].sort((a, b) => a - b);
  // Publishing holds its region before its dates, so the two never wait for each other.
  await tx.$executeRaw`
    SELECT id FROM region WHERE id IN (
      SELECT region_id FROM event_date WHERE id = ANY(${dateIds}::int[]))
    ORDER BY id FOR KEY SHARE`;
  for (const id of dateIds) await lockDate(tx, id);
  const known = new Set(dateIds);
  const now = await signUpsOf(tx, mail);
  const ids = now.filter(({ eventDateId }) => known.has(eventDateId)).map(({ id }) => id);
  return { ids, dateIds };
}

/**
 * Removes sign-ups and offers their seats to those who wait.
 *
 * @returns cache tags of dates whose seats changed
 */
export async function removeSignUps(
  tx: Transaction,
  { ids, dateIds }: HeldSignUps,
  now: Date,
): Promise<string[]> {
  const changed: string[] = [];
  for (const id of dateIds) {
    const date = await readDate(tx, id);
    const event = await readEventOfDate(tx, id);
    const before = date && (await countSeats(tx, date, now));
    await tx.signUp.deleteMany({ where: { id: { in: ids }, eventDateId: id } });
    if (!date || !before) continue;
    if (event) await settle({ tx, date, event, now });
    if (isToldAlike(before, await countSeats(tx, date, now))) continue;
    changed.push(seatsTag(id));
    await announceOften(tx, seatsTag(id));
  }
  return changed;
}
