import "server-only";
import { announceOften } from "@/lib/content/announcement";
import { seatsTag } from "@/lib/content/tags";
import { inTurn } from "@/lib/forms/turn";
import { countSeats, lockDate, readDate, readEventOfDate } from "./date-store";
import { isToldAlike } from "./open-seats";
import { listUnsettledDates } from "./queries";
import { settle } from "./settling";

/** Ends what is overdue on a date and offers what is free. */
async function settleDate(id: number, now: Date): Promise<void> {
  await inTurn(async (tx) => {
    await lockDate(tx, id);
    const date = await readDate(tx, id);
    const event = await readEventOfDate(tx, id);
    if (!date || !event) return;
    const before = await countSeats(tx, date, now);
    await settle({ tx, date, event, now });
    const after = await countSeats(tx, date, now);
    // What a page says of seats whose time was over meanwhile is older than this count.
    if (before.isOverdue || !isToldAlike(before, after)) await announceOften(tx, seatsTag(id));
  });
}

/**
 * Lets holds and offers end whose time is over, and the waiting lists move up.
 *
 * @returns how many dates there were to settle
 */
export async function tidyDates(now: Date): Promise<number> {
  const dates = await listUnsettledDates(now);
  for (const id of dates) await settleDate(id, now);
  return dates.length;
}
