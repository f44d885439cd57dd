import type { EventFields } from "@/lib/entries/kinds/event";
import type { ListedDate } from "@/lib/events/listed-date";
import { portalMoment } from "@/lib/portal-day";

const HOUR = 3_600_000;

/**
 * From when until when people may sign up for a date, and for how many seats.
 *
 * @param startsAt ISO moment at which the date begins
 * @example signUpSpan({ ...fields, signUp: { capacity: 20, closesHoursBefore: 2 } }, "2026-12-01T17:00:00.000Z")
 *   // { takesSignUps: true, capacity: 20, signUpFrom: null, signUpUntil: "2026-12-01T15:00:00.000Z" }
 */
export function signUpSpan(
  { signUp }: Pick<EventFields, "signUp">,
  startsAt: string,
): Pick<ListedDate, "takesSignUps" | "capacity" | "signUpFrom" | "signUpUntil"> {
  if (!signUp) return { takesSignUps: false, capacity: null, signUpFrom: null, signUpUntil: null };
  const { capacity = null, opens, closesHoursBefore } = signUp;
  return {
    takesSignUps: true,
    capacity,
    signUpFrom: opens === undefined ? null : portalMoment(opens).toISOString(),
    signUpUntil: new Date(Date.parse(startsAt) - closesHoursBefore * HOUR).toISOString(),
  };
}
