import "server-only";
import { recordChange } from "@/lib/audit/mutations";
import { announceOften } from "@/lib/content/announcement";
import { seatsTag } from "@/lib/content/tags";
import type { Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import type { Circumstances } from "@/lib/forms/answer-form";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import { inTurn } from "@/lib/forms/turn";
import { Refusal } from "@/lib/forms/refusal";
import { requestKey } from "@/lib/forms/request-key";
import { mailName } from "@/lib/forms/sender";
import { countSender } from "@/lib/forms/sender-limit";
import { dayAfter, portalDay } from "@/lib/portal-day";
import {
  countSeats,
  findDate,
  lockDate,
  readSituation,
  type DateLock,
  type EventOfDate,
  type Situation,
} from "./date-store";
import { askableSeats, isFreeFor } from "./open-seats";
import { readAnswers } from "./read-answers";
import type { SignUpInput } from "./schema";
import { settle, type Settled } from "./settling";
import { askToConfirm, newLinks, tellKnown } from "./sign-up-mails";
import type { ActiveState } from "./sign-up-state";
import { heldUntil, waitingConfirmedUntil, whyClosed } from "./sign-up-times";

/** What somebody who signs up is told; nothing of it depends on whether their mail is known. */
export interface SignUpAnswer {
  dateId: number;
  /** Whether all seats are taken and the sign-up is for the waiting list. */
  waits: boolean;
  /** Minutes for which seats are held. */
  holdMinutes: number;
}

type Sending = Pick<Circumstances, "sender" | "locale" | "now">;

/** A new sign-up: which date, which event, and what was sent. */
interface Asked {
  id: number;
  event: EventOfDate;
  input: SignUpInput;
  answers: Record<string, string>;
  key: string;
  mailSha256: string;
}

/**
 * Takes a sign-up, once however often it is sent. Whose mail has signed up already is answered like
 * anybody else, and told by mail how their sign-up stands.
 *
 * @param lock how the date is held, so that no seat is given twice
 * @throws Refusal "outdated", "closed", "full", "tooMany", "tooManyForMail"
 * @throws InvalidFields where the organiser's questions are not answered
 */
export function signUpWith(lock: DateLock) {
  return async (input: SignUpInput, { sender, locale, now }: Sending): Promise<SignUpAnswer> => {
    const event = await findDate(input.region, input.event, input.date);
    if (!event?.rules) throw new Refusal("outdated");
    const { id, rules } = event;
    const answers = readAnswers(rules.questions, input, locale);
    const said = { date: id, name: input.name, mail: input.mail, seats: input.seats, answers };
    const key = requestKey("sign-up", said, portalDay(now));
    const mailSha256 = mailName(input.mail, env().PORTAL_SECRET);
    const asked = { id, event, input, answers, key, mailSha256 };
    const waits = await inTurn(async (tx) => {
      await lock(tx, id);
      const situation = await readSituation(tx, id, { key, mailSha256, now });
      if (!situation) throw new Refusal("outdated");
      if (situation.same) return situation.same.waits;
      const most = askableSeats(rules.mostSeats, situation.date.capacity);
      if (most > 0 && input.seats > most) throw new InvalidFields({ seats: "seatsTooMany" });
      await countSender(tx, sender, mailSha256);
      return takeSignUp(tx, asked, situation, { locale, now });
    });
    return { dateId: id, waits, holdMinutes: rules.holdMinutes };
  };
}

export const createSignUp = signUpWith(lockDate);

/** Gives seats or a place on the waiting list; says whether it is the latter. */
async function takeSignUp(
  tx: Transaction,
  asked: Asked,
  { date, seats: counted, known: found }: Situation,
  { locale, now }: Pick<Sending, "locale" | "now">,
): Promise<boolean> {
  if (whyClosed(date, now) !== null) throw new Refusal("closed");
  const settled: Settled = { tx, date, event: asked.event, now };
  // Whose time is over is somebody new, also when nobody has noticed yet.
  const isLapsed = found?.heldUntil != null && found.heldUntil <= now;
  const known = isLapsed ? null : found;
  const isMoving = isLapsed || (counted.isOverdue && counted.waiting > 0);
  if (isMoving) await settle(settled);
  const seats = isMoving ? await countSeats(tx, date, now) : counted;
  const waits = !isFreeFor(asked.input.seats, seats);
  // Who waits for a date without seats would wait for nothing.
  const canWait = asked.event.rules?.waitingList !== false && seats.capacity !== 0;
  if (waits && !canWait) throw new Refusal("full");
  if (known) await tellKnown(settled, { ...known, locale }, known.state);
  else await insert(settled, asked, locale, waits);
  const isFewer = known === null && !waits && seats.capacity !== null;
  if (isFewer || isMoving) await announceOften(tx, seatsTag(date.id));
  return waits;
}

async function insert(
  settled: Settled,
  { event, input, answers, key, mailSha256 }: Asked,
  locale: Sending["locale"],
  waits: boolean,
): Promise<void> {
  const { tx, date, now } = settled;
  const { startsAt } = date;
  const state: ActiveState = waits ? "waiting_unconfirmed" : "held";
  const until = waits
    ? waitingConfirmedUntil({ now, startsAt })
    : heldUntil({ now, startsAt }, event.rules?.holdMinutes ?? 0);
  const deleteAfter = dayAfter(portalDay(date.endsAt), event.rules?.keptDays ?? 0);
  const { name, mail, seats } = input;
  const links = newLinks(date);
  // One statement, as everybody else waits meanwhile.
  const [row] = await tx.$queryRaw<{ id: number }[]>`
    WITH made AS (
      INSERT INTO sign_up (event_date_id, state, seats, name, mail, mail_sha256, locale, answers,
        request_key, created_at, queued_at, held_until, delete_after)
      VALUES (${date.id}, ${state}::sign_up_state, ${seats}, ${name}, ${mail}, ${mailSha256}, ${locale},
        ${JSON.stringify(answers)}::jsonb, ${key}::uuid, ${now},
        CASE WHEN ${waits} THEN clock_timestamp() END, ${until}, ${deleteAfter}::date)
      RETURNING id
    ), linked AS (
      INSERT INTO mail_link (id, purpose, subject_id, sha256, expires_at)
      SELECT link.id, link.purpose, made.id, link.sha256, link."expiresAt" FROM made
      CROSS JOIN jsonb_to_recordset(${JSON.stringify(Object.values(links))}::jsonb)
        AS link (id uuid, purpose text, sha256 text, "expiresAt" timestamptz)
    )
    SELECT id FROM made`;
  const signing = { actor: "reader", regionId: date.regionId, action: "sign_up.send" } as const;
  const subject = `sign_up:${row?.id ?? 0}`;
  await recordChange(tx, { ...signing, subject, after: { state, seats } }, now);
  const told = { id: row?.id ?? 0, seats, name, mail, locale, heldUntil: until };
  await askToConfirm(settled, told, links, waits ? null : until);
}
