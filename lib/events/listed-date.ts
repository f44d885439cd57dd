import type { EventFields } from "@/lib/entries/kinds/event";

/** A date of an event as everybody may read it. */
export interface ListedDate {
  id: number;
  /** Stays when the slug changes. */
  key: string;
  slug: string;
  /** Which date of a series; empty for an event that is none. */
  dateKey: string;
  state: "planned" | "moved" | "cancelled";
  /** ISO moments; of whole days midnight, and midnight after the last. */
  startsAt: string;
  endsAt: string;
  originalStart: string;
  allDay: boolean;
  note: EventFields["stateNote"] | null;
  fields: EventFields;
  capacity: number | null;
  takesSignUps: boolean;
  signUpFrom: string | null;
  signUpUntil: string | null;
  /** Grows with each change of what calendars show. */
  sequence: number;
  changedAt: string;
  /** Whether the event no longer holds it. */
  removed: boolean;
  /** Whether it is invented. */
  demo: boolean;
}

/** Whether a date is over. */
export function isOver({ endsAt, startsAt }: Pick<ListedDate, "startsAt" | "endsAt">, now: Date) {
  return Date.parse(endsAt) <= now.getTime() && Date.parse(startsAt) <= now.getTime();
}
