import "server-only";
import { countSeats, readSignUp } from "./date-store";
import { isOver, type HeldSignUp } from "./held-sign-up";
import { isFreeFor } from "./open-seats";
import { settle, takeStep } from "./settling";
import { tellSignUp, type OfficeWord } from "./sign-up-mails";
import type { SignUpState } from "./sign-up-state";

const CONFIRMABLE: ReadonlySet<SignUpState> = new Set(["held", "waiting_unconfirmed", "expired"]);

/**
 * Confirms a sign-up. Seats whose hold is over are given if they are still free, else there is a
 * place on the waiting list. Doing so again changes nothing.
 *
 * @returns the state the sign-up is in now
 */
export async function confirmHeld(mine: HeldSignUp): Promise<SignUpState> {
  const { signUp, tx, date, now } = mine;
  if (!CONFIRMABLE.has(signUp.state) || isOver(mine)) return signUp.state;
  const isHeld = signUp.state === "held" && (signUp.heldUntil ?? now) > now;
  if (!isHeld && (await hasAnother(mine))) return signUp.state;
  if (!isHeld) await settle(mine);
  const fresh = isHeld ? signUp : ((await readSignUp(tx, signUp.id)) ?? signUp);
  const isFree = isHeld || isFreeFor(signUp.seats, await countSeats(tx, date, now));
  const after = await takeStep(mine, fresh, isFree ? "confirm" : "queue");
  if (!after) return fresh.state;
  await tellSignUp(mine, after, after.state === "confirmed" ? "confirmed" : "waiting");
  await settle(mine);
  return (await readSignUp(tx, signUp.id))?.state ?? after.state;
}

/** Whether somebody signed up again after this sign-up was over. */
async function hasAnother({ tx, signUp }: HeldSignUp): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (SELECT FROM sign_up AS own JOIN sign_up AS other
      ON other.event_date_id = own.event_date_id AND other.mail_sha256 = own.mail_sha256
        AND other.id <> own.id AND other.state NOT IN ('cancelled', 'expired')
      WHERE own.id = ${signUp.id}) AS found`;
  return row?.found ?? false;
}

/** Takes an offered seat; too late, and it went to the next who waits. */
export async function acceptHeld(mine: HeldSignUp): Promise<SignUpState> {
  await settle(mine);
  const signUp = (await readSignUp(mine.tx, mine.signUp.id)) ?? mine.signUp;
  if (signUp.state !== "offered" || isOver(mine)) return signUp.state;
  const after = await takeStep(mine, signUp, "accept");
  if (after) await tellSignUp(mine, after, "confirmed");
  return after?.state ?? signUp.state;
}

/**
 * Cancels a sign-up; its seats are free at once and offered to those who wait.
 *
 * @param office what the office says where it cancels; null where people do it themselves
 */
export async function cancelHeld(
  mine: HeldSignUp,
  office: OfficeWord | null = null,
): Promise<SignUpState> {
  const { signUp } = mine;
  const after = await takeStep(mine, signUp, "cancel");
  if (!after) return signUp.state;
  // Nobody writes again to an address that nobody confirmed.
  if (signUp.state === "confirmed") await tellSignUp(mine, after, "cancelled", office);
  if (signUp.state === "waiting" || signUp.state === "offered")
    await tellSignUp(mine, after, "left", office);
  await settle(mine);
  return after.state;
}

/**
 * Lets somebody who waits be the next to be offered seats.
 *
 * @returns the state the sign-up is in now
 */
export async function putFirst(mine: HeldSignUp): Promise<SignUpState> {
  const { tx, date, signUp } = mine;
  if (signUp.state !== "waiting" || isOver(mine)) return signUp.state;
  await tx.$executeRaw`
    UPDATE sign_up SET queued_at = first.at - interval '1 second'
    FROM (SELECT min(queued_at) AS at FROM sign_up
      WHERE event_date_id = ${date.id} AND state = 'waiting') AS first
    WHERE id = ${signUp.id}`;
  await settle(mine);
  return (await readSignUp(tx, signUp.id))?.state ?? signUp.state;
}
