import "server-only";
import { db, type Transaction } from "@/lib/db";
import { inTurn } from "@/lib/forms/turn";
import { mailSays } from "@/lib/mail/mail-values";
import { dayAfter, portalDay, portalMoment } from "@/lib/portal-day";
import {
  lockDate,
  readDate,
  readEventOfDate,
  readSignUp,
  type StoredSignUp,
} from "../sign-ups/date-store";
import type { Settled } from "../sign-ups/settling";
import { dateValues, enqueueFor, seatValues } from "../sign-ups/sign-up-mails";

/** How many days before a date people are reminded of it. */
const REMIND_DAYS = 2;

/** For how many days thanks are made up for when no worker ran. */
const THANK_DAYS = 4;

/** Writes to somebody about their date while it is held; not at all if they cancelled meanwhile. */
async function write(
  id: number,
  now: Date,
  act: (settled: Settled, guest: StoredSignUp) => Promise<void>,
): Promise<void> {
  await inTurn(async (tx: Transaction) => {
    const found = await tx.signUp.findUnique({ where: { id }, select: { eventDateId: true } });
    if (!found) return;
    await lockDate(tx, found.eventDateId);
    const date = await readDate(tx, found.eventDateId);
    const event = await readEventOfDate(tx, found.eventDateId);
    const guest = await readSignUp(tx, id);
    if (date && event && guest?.state === "confirmed") await act({ tx, date, event, now }, guest);
  });
}

/**
 * Reminds people two days before of what they signed up for, each once, and again only if it was
 * moved meanwhile. Whoever signed up within the last day needs no reminder.
 *
 * @returns how many were reminded
 */
export async function remindGuests(now: Date): Promise<number> {
  const until = portalMoment(dayAfter(portalDay(now), REMIND_DAYS + 1));
  const aDayAgo = new Date(now.getTime() - 86_400_000);
  const guests = await db().$queryRaw<{ id: number }[]>`
    SELECT sign_up.id FROM sign_up JOIN event_date AS date ON date.id = sign_up.event_date_id
    WHERE sign_up.state = 'confirmed' AND sign_up.confirmed_at <= ${aDayAgo}
      AND date.starts_at > ${now} AND date.starts_at < ${until}
      AND date.state <> 'cancelled' AND NOT date.removed
      AND NOT EXISTS (SELECT FROM outbox_mail WHERE key =
        'sign-up:' || sign_up.id || ':reminder:' || floor(extract(epoch FROM date.starts_at)))
    ORDER BY sign_up.id`;
  for (const { id } of guests)
    await write(id, now, async (settled, guest) => {
      const says = mailSays("event-reminder", await seatValues(settled, guest));
      const start = Math.floor(settled.date.startsAt.getTime() / 1000);
      await enqueueFor(settled, guest, `reminder:${start}`, says);
    });
  return guests.length;
}

/**
 * Thanks people the day after they came, each once, and asks how it was. Where nobody was checked
 * in at all, nobody knows who came, and all who had a seat are written to.
 *
 * @returns how many were thanked
 */
export async function thankGuests(now: Date): Promise<number> {
  const today = portalMoment(portalDay(now));
  const earliest = portalMoment(dayAfter(portalDay(now), -THANK_DAYS));
  const guests = await db().$queryRaw<{ id: number }[]>`
    SELECT sign_up.id FROM sign_up JOIN event_date AS date ON date.id = sign_up.event_date_id
    WHERE sign_up.state = 'confirmed' AND date.ends_at <= ${today} AND date.ends_at > ${earliest}
      AND date.state <> 'cancelled' AND NOT date.removed
      AND (sign_up.checked_in_at IS NOT NULL OR NOT EXISTS (SELECT FROM sign_up AS other
        WHERE other.event_date_id = date.id AND other.checked_in_at IS NOT NULL))
      AND NOT EXISTS (SELECT FROM outbox_mail WHERE key = 'sign-up:' || sign_up.id || ':thanks')
    ORDER BY sign_up.id`;
  for (const { id } of guests)
    await write(id, now, async (settled, guest) => {
      const survey = settled.event.fields.survey ?? null;
      const wasSeen = guest.checkedInAt !== null;
      const values = { ...dateValues(settled, guest.locale), name: guest.name, survey, wasSeen };
      await enqueueFor(settled, guest, "thanks", mailSays("event-thanks", values));
    });
  return guests.length;
}
