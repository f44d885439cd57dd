import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { actorOf } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import { announceOften } from "@/lib/content/announcement";
import { seatsTag } from "@/lib/content/tags";
import { db, type Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import type { Circumstances } from "@/lib/forms/answer-form";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import { Refusal } from "@/lib/forms/refusal";
import { mailName } from "@/lib/forms/sender";
import { inTurn } from "@/lib/forms/turn";
import { dayAfter, portalDay } from "@/lib/portal-day";
import {
  countSeats,
  lockDate,
  readDate,
  readEventOfDate,
  readSignUp,
} from "../../sign-ups/date-store";
import { withHeldSignUp } from "../../sign-ups/held-sign-up";
import { askableSeats, isFreeFor } from "../../sign-ups/open-seats";
import { readAnswers } from "../../sign-ups/read-answers";
import { settle, type Settled } from "../../sign-ups/settling";
import { tellSignUp } from "../../sign-ups/sign-up-mails";
import type { SignUpState } from "../../sign-ups/sign-up-state";
import { acceptHeld, cancelHeld, confirmHeld, putFirst } from "../../sign-ups/sign-up-steps";
import { noteAtDoor } from "../mutations";
import { canRunDesk } from "../policy";
import type { DeskAct } from "../schema";
import type { NewGuest, StaffStep } from "./schema";

type Staff = Pick<Circumstances, "user" | "now">;

/**
 * Notes at the door who is here; doing so again changes nothing.
 *
 * @throws Refusal "forbidden", also where there is no such date
 */
export async function actAsStaff(
  dateId: number,
  act: DeskAct,
  { user, now }: Staff,
): Promise<void> {
  await db().$transaction(async (tx) => {
    const where = { id: dateId };
    const date = await tx.eventDate.findUnique({ where, select: { regionId: true } });
    if (date === null || !canRunDesk(user, date)) throw new Refusal("forbidden");
    if (!(await noteAtDoor(tx, dateId, act, now))) return;
    const change =
      act.what === "walkIns"
        ? { subject: `event_date:${dateId}`, after: { by: act.by } }
        : { subject: `sign_up:${act.id}`, after: { isHere: act.isHere } };
    const action = act.what === "walkIns" ? "event_date.walk_ins" : "sign_up.check_in";
    const { regionId } = date;
    await recordChange(tx, { actor: actorOf(user), regionId, action, ...change }, now);
  });
}

/**
 * Leads a sign-up one step on for somebody who called or wrote, by the rules that hold for whoever
 * uses the link; all who have to know get a mail.
 *
 * @returns the state the sign-up is in now
 * @throws Refusal "outdated", "forbidden"
 */
export async function takeSignUpStep(
  { signUp: id, step, note }: StaffStep,
  { user, now }: Staff,
): Promise<SignUpState> {
  return inTurn((tx) =>
    withHeldSignUp(tx, id, now, async (held) => {
      if (!canRunDesk(user, held.date)) throw new Refusal("forbidden");
      const before = held.signUp.state;
      const after = await {
        confirm: () => confirmHeld(held),
        accept: () => acceptHeld(held),
        first: () => putFirst(held),
        cancel: () => cancelHeld(held, { note: note === "" ? null : note }),
      }[step]();
      if (after !== before || step === "first")
        await recordChange(
          tx,
          {
            ...{ actor: actorOf(user), regionId: held.date.regionId, action: `sign_up.${step}` },
            ...{ subject: `sign_up:${id}`, before: { state: before }, after: { state: after } },
          },
          now,
        );
      return after;
    }),
  );
}

/** What became of somebody whom staff signed up. */
export interface AddedGuest {
  id: number;
  dateId: number;
  state: SignUpState;
}

/**
 * Signs somebody up by hand, once however often the form is sent: with seats where some are free,
 * else for the waiting list. Whoever has an address gets the mail that all get.
 *
 * @throws Refusal "outdated", "forbidden", "closed"; InvalidFields where seats, address or answers
 *   cannot be
 */
export async function addGuest(
  input: NewGuest,
  { user, now, locale }: Staff & Pick<Circumstances, "locale">,
): Promise<AddedGuest> {
  return inTurn(async (tx) => {
    await lockDate(tx, input.date);
    const date = await readDate(tx, input.date);
    const event = await readEventOfDate(tx, input.date);
    if (!date || !event?.rules) throw new Refusal("outdated");
    if (!canRunDesk(user, date)) throw new Refusal("forbidden");
    const known = await tx.signUp.findUnique({
      where: { requestKey: input.request },
      select: { id: true, state: true },
    });
    if (known) return { ...known, dateId: date.id };
    if (now >= date.endsAt || date.state === "cancelled" || date.removed)
      throw new Refusal("closed");
    const settled = { tx, date, event, now };
    const answers = readAnswers(event.rules.questions, input, locale);
    if (input.seats > askableSeats(event.rules.mostSeats, date.capacity))
      throw new InvalidFields({ seats: "seatsTooMany" });
    await settle(settled);
    const isFree = isFreeFor(input.seats, await countSeats(tx, date, now));
    const canWait = event.rules.waitingList && date.capacity !== 0 && now < date.startsAt;
    if (!isFree && !canWait) throw new InvalidFields({ seats: "seatsTaken" });
    const id = await insertGuest(settled, input, { answers, locale, isFree });
    const guest = await readSignUp(tx, id);
    if (!guest) throw new Refusal("outdated");
    await tellSignUp(settled, guest, isFree ? "confirmed" : "waiting");
    await announceOften(tx, seatsTag(date.id));
    const { state } = guest;
    const after = { state, seats: input.seats };
    await recordChange(
      tx,
      {
        ...{ actor: actorOf(user), regionId: date.regionId, action: "sign_up.add" },
        ...{ subject: `sign_up:${id}`, after },
      },
      now,
    );
    return { id, dateId: date.id, state };
  });
}

/** @throws InvalidFields where the address has signed up already */
async function insertGuest(
  { tx, date, event, now }: Settled,
  { name, mail, seats, request }: NewGuest,
  { answers, locale, isFree }: { answers: object; locale: string; isFree: boolean },
): Promise<number> {
  const deleteAfter = dayAfter(portalDay(date.endsAt), event.rules?.keptDays ?? 0);
  const mailSha256 = nameOfMail(mail);
  if (await hasSignedUp(tx, date.id, mailSha256))
    throw new InvalidFields({ mail: "signedUpAlready" });
  const { id } = await tx.signUp.create({
    data: {
      ...{ eventDateId: date.id, name, mail, mailSha256, seats, locale, answers },
      ...{ requestKey: request, createdAt: now, deleteAfter: new Date(deleteAfter) },
      ...(isFree ? { state: "confirmed", confirmedAt: now } : { state: "waiting" }),
    },
    select: { id: true },
  });
  if (!isFree)
    await tx.$executeRaw`UPDATE sign_up SET queued_at = clock_timestamp() WHERE id = ${id}`;
  return id;
}

/** Whoever has no address is nobody else who has none. */
function nameOfMail(mail: string): string {
  if (mail !== "") return mailName(mail, env().PORTAL_SECRET);
  return createHash("sha256").update(randomUUID()).digest("hex");
}

async function hasSignedUp(tx: Transaction, dateId: number, mailSha256: string): Promise<boolean> {
  const count = await tx.signUp.count({
    where: { eventDateId: dateId, mailSha256, state: { notIn: ["cancelled", "expired"] } },
  });
  return count > 0;
}
