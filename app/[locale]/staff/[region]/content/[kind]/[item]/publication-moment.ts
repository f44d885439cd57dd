import { cellOfDayAndTime } from "@/lib/entries/editing/moment-cell";
import { portalMoment } from "@/lib/portal-day";

/**
 * The moment at which something is to be published, as day and time of a form say it by clocks in
 * Germany; null for at once, undefined for what is no moment to come.
 */
export function publicationMoment(typed: readonly string[], now: Date): Date | null | undefined {
  const text = cellOfDayAndTime(typed);
  if (text === "") return null;
  const moment = portalMoment(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00` : text);
  return Number.isNaN(moment.getTime()) || moment <= now ? undefined : moment;
}
