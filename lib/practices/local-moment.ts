import { PORTAL_ZONE } from "@/lib/portal-day";

/** A day and the minute of it on the clocks of Europe/Berlin. */
export interface LocalMoment {
  /** ISO day. */
  day: string;
  /** Minutes since 00:00 on the clock. */
  minute: number;
}

const FORMAT = new Intl.DateTimeFormat("en-CA", {
  timeZone: PORTAL_ZONE,
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** @example localMoment(new Date("2026-07-01T22:30:00Z")) // { day: "2026-07-02", minute: 30 } */
export function localMoment(at: Date): LocalMoment {
  const parts = new Map(FORMAT.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "00";
  return {
    day: `${part("year")}-${part("month")}-${part("day")}`,
    minute: Number(part("hour")) * 60 + Number(part("minute")),
  };
}

/** 0 for Monday to 6 for Sunday. @example weekdayOf("2026-11-22") // 6 */
export function weekdayOf(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}
