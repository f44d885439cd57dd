import "server-only";
import { announceChange } from "@/lib/content/announcement";
import { seatsTag } from "@/lib/content/tags";
import type { Transaction } from "@/lib/db";
import { localise, localisedTextSchema } from "@/lib/entries/localised-text";
import { extendLinks } from "@/lib/links/mutations";
import { mailSays } from "@/lib/mail/mail-values";
import { dayAfter, portalDay } from "@/lib/portal-day";
import type { Prisma } from "@/prisma/generated/client";
import {
  lockDate,
  readDate,
  readEventOfDate,
  listActive,
  type EventOfDate,
  type HeldDate,
} from "../sign-ups/date-store";
import { activeStates } from "../sign-ups/sign-up-state";
import { settle, takeStep, type Settled } from "../sign-ups/settling";
import {
  calendarFile,
  dateValues,
  enqueueFor,
  linksEnd,
  seatValues,
} from "../sign-ups/sign-up-mails";
import { dateChange } from "./date-change";

/** A date for which people signed up, as it was before its event is published anew. */
export interface DateBefore {
  date: HeldDate;
  event: EventOfDate;
}

/**
 * The dates ahead for which people signed up, with what their events say until now.
 *
 * @param touched a query that gives the column `key`, of events
 */
export async function rememberDates(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
  now: Date,
): Promise<DateBefore[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM event_date AS date
    WHERE region_id = ${regionId} AND event_key IN (${touched}) AND ends_at > ${now}
      AND EXISTS (SELECT FROM sign_up WHERE event_date_id = date.id
        AND sign_up.state NOT IN ('cancelled', 'expired'))
    ORDER BY id`;
  const known: DateBefore[] = [];
  for (const { id } of rows) {
    const [date, event] = [await readDate(tx, id), await readEventOfDate(tx, id)];
    if (date && event) known.push({ date, event });
  }
  return known;
}

/**
 * Tells people who signed up what became of their dates, each once, and gives seats that came free
 * to those who wait. Nobody loses a seat because there are fewer than before.
 */
export async function tellOfDates(
  tx: Transaction,
  known: readonly DateBefore[],
  now: Date,
): Promise<void> {
  for (const before of known) {
    await lockDate(tx, before.date.id);
    const date = await readDate(tx, before.date.id);
    if (!date) continue;
    // Of an event that is gone only what it said before is known.
    const event = (await readEventOfDate(tx, date.id)) ?? before.event;
    const settled = { tx, date, event, now };
    const change = dateChange(
      { ...before.date, fields: before.event.fields },
      { ...date, fields: event.fields },
    );
    if (change === "cancelled") await callOff(settled);
    if (change === "changed") await tellChanged(settled, before.date);
    if (change !== "cancelled") await settle(settled);
    await announceChange(tx, [seatsTag(date.id)]);
  }
}

async function noteOf({ tx, date }: Settled, locale: "de" | "en"): Promise<string | null> {
  const where = { id: date.id };
  const row = await tx.eventDate.findUnique({ where, select: { note: true } });
  const note = localisedTextSchema.safeParse(row?.note).data;
  return note ? localise(note, locale).text : null;
}

/** Whose mail nobody confirmed is not written to. */
const WRITTEN_TO: ReadonlySet<string> = new Set(["confirmed", "waiting", "offered"]);

async function callOff(settled: Settled): Promise<void> {
  const { tx, date } = settled;
  const hasPage = (await readEventOfDate(tx, date.id)) !== null;
  for (const signUp of await listActive(tx, date.id)) {
    await takeStep(settled, signUp, "cancel");
    if (!WRITTEN_TO.has(signUp.state)) continue;
    const says = mailSays("event-cancelled", {
      ...{ ...dateValues(settled, signUp.locale), name: signUp.name },
      note: await noteOf(settled, signUp.locale),
      ...{ hasPage, calendar: calendarFile(settled, signUp.locale) },
    });
    await enqueueFor(settled, signUp, `called-off:${date.sequence}`, says);
  }
}

/** What is kept until some days after a date is kept longer when the date comes later. */
async function keepLonger({ tx, date, event }: Settled): Promise<void> {
  const lastDay = dayAfter(portalDay(date.endsAt), event.rules?.keptDays ?? 0);
  await tx.signUp.updateMany({
    where: { eventDateId: date.id, state: { in: [...activeStates] } },
    data: { deleteAfter: new Date(lastDay) },
  });
}

async function tellChanged(settled: Settled, before: HeldDate): Promise<void> {
  const { tx, date } = settled;
  await keepLonger(settled);
  const isMoved = before.startsAt.getTime() !== date.startsAt.getTime();
  for (const signUp of await listActive(tx, date.id)) {
    for (const purpose of ["confirm_sign_up", "manage_sign_up", "check_in"] as const)
      await extendLinks(tx, purpose, signUp.id, linksEnd(date.endsAt));
    if (!WRITTEN_TO.has(signUp.state)) continue;
    const says = mailSays("event-changed", {
      ...(await seatValues(settled, signUp)),
      // Who waits has neither a seat nor a place to join.
      ...(signUp.state !== "confirmed" && { doorLink: null, onlineAddress: null }),
      startedAt: isMoved ? before.startsAt.toISOString() : null,
      note: await noteOf(settled, signUp.locale),
    });
    await enqueueFor(settled, signUp, `changed:${date.sequence}`, says);
  }
}
