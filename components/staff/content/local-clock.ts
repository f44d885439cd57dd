/**
 * When something was, by the clock of whoever reads it; with its day unless it is of today.
 *
 * @param at ISO moment
 * @example localClock("2026-11-22T13:03:00Z", "de", new Date("2026-11-22T18:00:00Z")) // "14:03"
 */
export function localClock(at: string, locale: "de" | "en", now = new Date()): string {
  const moment = new Date(at);
  const language = locale === "de" ? "de-DE" : "en-GB";
  const isToday = moment.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(language, {
    ...(isToday ? {} : { day: "numeric", month: "long" }),
    ...{ hour: "2-digit", minute: "2-digit" },
  }).format(moment);
}
