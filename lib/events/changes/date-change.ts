import type { EventFields } from "@/lib/entries/kinds/event";
import { placeLine } from "@/lib/events/calendar/calendar-date";
import { placeOfDate } from "@/lib/events/event-date";

/** A date as those know it who signed up for it. */
export interface KnownDate {
  dateKey: string;
  state: "planned" | "moved" | "cancelled";
  removed: boolean;
  startsAt: Date;
  endsAt: Date;
  allDay: boolean;
  fields: EventFields;
}

function isOff({ state, removed }: KnownDate): boolean {
  return removed || state === "cancelled";
}

function whenAndWhere({ dateKey, startsAt, endsAt, allDay, fields }: KnownDate): string {
  const place = placeLine(placeOfDate(fields, dateKey));
  const { mode, onlineAddress } = fields;
  return JSON.stringify([startsAt, endsAt, allDay, place, mode, onlineAddress]);
}

/**
 * What people who signed up must be told of a date: that it does not take place, or that it is at
 * another time or elsewhere. A new wording is no reason to write to anybody.
 *
 * @returns null when there is nothing to tell
 * @example dateChange(before, { ...before, state: "cancelled" }) // "cancelled"
 * @example dateChange(before, { ...before, startsAt: anHourLater }) // "changed"
 */
export function dateChange(before: KnownDate, after: KnownDate): "cancelled" | "changed" | null {
  if (isOff(after)) return isOff(before) ? null : "cancelled";
  return whenAndWhere(before) === whenAndWhere(after) ? null : "changed";
}
