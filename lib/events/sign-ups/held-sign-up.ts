import "server-only";
import { announceOften } from "@/lib/content/announcement";
import { seatsTag } from "@/lib/content/tags";
import { Refusal } from "@/lib/forms/refusal";
import {
  countSeats,
  lockDate,
  readDate,
  readEventOfDate,
  readSignUp,
  type StoredSignUp,
} from "./date-store";
import { isToldAlike } from "./open-seats";
import type { Settled } from "./settling";

/** A sign-up whose date nobody else changes until the transaction ends. */
export interface HeldSignUp extends Settled {
  signUp: StoredSignUp;
}

/** Whether nothing of a sign-up can be confirmed, changed or moved any more. */
export function isOver({ date, now }: Pick<Settled, "date" | "now">): boolean {
  return now >= date.startsAt || date.state === "cancelled" || date.removed;
}

/**
 * Does something with a sign-up while its date is held, and tells pages what came of its seats.
 *
 * @throws Refusal "outdated" where there is no such sign-up any more
 */
export async function withHeldSignUp<Result>(
  tx: Settled["tx"],
  id: number,
  now: Date,
  act: (held: HeldSignUp) => Promise<Result>,
): Promise<Result> {
  const found = await tx.signUp.findUnique({ where: { id }, select: { eventDateId: true } });
  if (!found) throw new Refusal("outdated");
  await lockDate(tx, found.eventDateId);
  const date = await readDate(tx, found.eventDateId);
  const event = await readEventOfDate(tx, found.eventDateId);
  const signUp = await readSignUp(tx, id);
  if (!date || !event || !signUp) throw new Refusal("outdated");
  const before = await countSeats(tx, date, now);
  const result = await act({ tx, date, event, now, signUp });
  const after = await countSeats(tx, date, now);
  if (!isToldAlike(before, after)) await announceOften(tx, seatsTag(date.id));
  return result;
}
