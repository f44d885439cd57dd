import { dayAfter, portalMoment } from "@/lib/portal-day";
import type { Cell } from "../files/source-table";
import { cellText } from "../values/cell-text";
import { readDay } from "../values/day-value";

const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)$/;
const FULL_TIME =
  /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The moment that a cell names, by clocks in Germany unless it names its zone; null when it names
 * none.
 *
 * @param isEnd a mere day means its end
 * @example readMoment("31.12.2026", true) // "2026-12-31T23:00:00.000Z"
 */
export function readMoment(cell: Cell, isEnd: boolean): string | null {
  const text = cellText(cell);
  if (FULL_TIME.test(text)) {
    const time = new Date(text.replace(" ", "T"));
    return Number.isNaN(time.getTime()) ? null : time.toISOString();
  }
  const [, date, time] = LOCAL_TIME.exec(text) ?? [];
  const day = readDay(date ?? cell);
  if (day === null) return null;
  if (time !== undefined) {
    const moment = portalMoment(`${day}T${time}`);
    return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
  }
  return portalMoment(isEnd ? dayAfter(day) : day).toISOString();
}
