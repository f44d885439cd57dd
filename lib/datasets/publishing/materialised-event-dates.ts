import "server-only";
import { createHash } from "node:crypto";
import type { Transaction } from "@/lib/db";
import { eventSchema, type EventFields } from "@/lib/entries/kinds/event";
import { eventDates, HORIZON_DAYS, type EventDay } from "@/lib/events/calendar/event-dates";
import { signUpSpan } from "@/lib/events/calendar/sign-up-span";
import { fieldsOfDate } from "@/lib/events/event-date";
import { dayAfter, portalDay } from "@/lib/portal-day";
import { Prisma } from "@/prisma/generated/client";

/** A date of which calendars show something else than before. */
export interface ChangedDate {
  id: number;
  state: EventDay["state"];
  /** Whether the event no longer holds it. */
  removed: boolean;
}

/** What calendars show of a date; when it changes, their sequence grows. */
function shownInCalendars(fields: EventFields, date: EventDay): unknown[] {
  const { summary, mode, onlineAddress, organiser } = fields;
  const { title, place } = fieldsOfDate(fields, date.dateKey);
  return [title, summary, mode, onlineAddress, organiser, place, date];
}

function rowOf(key: string, fields: EventFields, date: EventDay) {
  const { place: _place, ...day } = date;
  return {
    ...day,
    eventKey: key,
    type: fields.type,
    audiences: fields.audiences,
    online: fields.mode !== "on_site",
    ...signUpSpan(fields, date.startsAt),
    sha: createHash("sha256")
      .update(JSON.stringify(shownInCalendars(fields, date)))
      .digest("hex"),
  };
}

/**
 * Brings the dates of events in line with what the events say, those of series up to the horizon.
 * A date keeps its row and its name; one that is no longer held stays as cancelled, for calendars
 * and for who signed up, unless it is over or was invented and nobody signed up for it.
 *
 * @param touched a query that gives the column `key`
 * @returns the dates that were there and of which calendars now show something else
 */
export async function materialiseEventDates(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
  now: Date = new Date(),
): Promise<ChangedDate[]> {
  const keys = (await tx.$queryRaw<{ key: string }[]>`${touched}`).map(({ key }) => key);
  const events = await tx.entry.findMany({
    where: { regionId, kind: "event", externalKey: { in: keys } },
    select: { externalKey: true, fields: true },
  });
  const until = dayAfter(portalDay(now), HORIZON_DAYS);
  const rows = events.flatMap(({ externalKey, fields: stored }) => {
    const fields = eventSchema.parse(stored);
    return eventDates(fields, until).map((date) => rowOf(externalKey, fields, date));
  });
  const told = Prisma.sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS told (
    "eventKey" text, "dateKey" text, state event_date_state, "startsAt" timestamptz, "endsAt" timestamptz,
    "allDay" boolean, "originalStart" timestamptz, note jsonb, type text, audiences jsonb, online boolean,
    capacity int, "takesSignUps" boolean, "signUpFrom" timestamptz, "signUpUntil" timestamptz, sha text)`;
  const changed = await tx.$queryRaw<ChangedDate[]>`
    WITH before AS (
      SELECT id, sequence FROM event_date WHERE region_id = ${regionId} AND event_key = ANY(${keys})
    ), put AS (
      INSERT INTO event_date AS date (region_id, event_key, date_key, state, starts_at, ends_at, all_day,
        original_start, note, type, audiences, online, capacity, takes_sign_ups, sign_up_from, sign_up_until,
        content_sha256, changed_at)
      SELECT ${regionId}, "eventKey", "dateKey", state, "startsAt", "endsAt", "allDay", "originalStart",
        nullif(note, 'null'), type, ARRAY(SELECT jsonb_array_elements_text(audiences)), online, capacity,
        "takesSignUps", "signUpFrom", "signUpUntil", sha, ${now}
      FROM ${told}
      ON CONFLICT (region_id, event_key, date_key) DO UPDATE SET
        state = excluded.state, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
        all_day = excluded.all_day, original_start = excluded.original_start, note = excluded.note,
        type = excluded.type, audiences = excluded.audiences, online = excluded.online,
        capacity = excluded.capacity, takes_sign_ups = excluded.takes_sign_ups,
        sign_up_from = excluded.sign_up_from, sign_up_until = excluded.sign_up_until,
        content_sha256 = excluded.content_sha256, removed = false,
        sequence = date.sequence + ${isOther}::int,
        changed_at = CASE WHEN ${isOther} THEN excluded.changed_at ELSE date.changed_at END
      RETURNING date.id, date.state, date.removed, date.sequence
    )
    SELECT put.id, put.state::text AS state, put.removed FROM put JOIN before USING (id)
    WHERE put.sequence > before.sequence ORDER BY put.id`;
  return [...changed, ...(await removeVanished(tx, regionId, { keys, told, now }))];
}

const isOther = Prisma.sql`(date.content_sha256 <> excluded.content_sha256 OR date.removed)`;

async function removeVanished(
  tx: Transaction,
  regionId: number,
  { keys, told, now }: { keys: readonly string[]; told: Prisma.Sql; now: Date },
): Promise<ChangedDate[]> {
  const vanished = Prisma.sql`date.region_id = ${regionId} AND date.event_key = ANY(${[...keys]})
    AND NOT EXISTS (SELECT FROM ${told} WHERE "eventKey" = date.event_key AND "dateKey" = date.date_key)`;
  await tx.$executeRaw`
    DELETE FROM event_date AS date WHERE ${vanished}
      AND NOT EXISTS (SELECT FROM sign_up WHERE event_date_id = date.id)
      AND EXISTS (SELECT FROM entry JOIN data_source AS source ON source.id = entry.source_id
        WHERE entry.region_id = ${regionId} AND entry.kind = 'event'
          AND entry.external_key = date.event_key AND source.demo)`;
  return tx.$queryRaw<ChangedDate[]>`
    UPDATE event_date AS date SET removed = true, state = 'cancelled', sequence = sequence + 1,
      changed_at = ${now}
    WHERE ${vanished} AND NOT removed AND ends_at > ${now}
    RETURNING id, state::text AS state, removed`;
}
