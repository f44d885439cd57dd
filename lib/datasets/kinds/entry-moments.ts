import { dayAfter, localTime, portalMoment } from "@/lib/portal-day";
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

/** Day and clock as people write them: "1.12.2026, 18 Uhr", "2026-12-01 18:00". */
const DAY_AND_CLOCK =
  /^(.+?)(?:T|,? )(\d{1,2})(?:[:.](\d{2})(?::\d{2}(?:\.\d+)?)?)?(?: ?Uhr| ?h)?$/;

/**
 * A moment by clocks in Germany, to the minute, or a whole day; null when a cell names neither.
 * What names its zone is told by German clocks.
 *
 * @example readLocalMoment("1.12.2026, 18 Uhr") // "2026-12-01T18:00"
 * @example readLocalMoment("2026-12-01T17:00:00Z") // "2026-12-01T18:00"
 * @example readLocalMoment("1.12.2026") // "2026-12-01"
 */
export function readLocalMoment(cell: Cell): string | null {
  const text = cellText(cell).replaceAll(/\s+/g, " ");
  if (FULL_TIME.test(text)) {
    const time = new Date(text.replace(" ", "T"));
    return Number.isNaN(time.getTime()) ? null : localTime(time);
  }
  const [, date = "", hour = "", minute = "00"] = DAY_AND_CLOCK.exec(text) ?? [];
  const day = date === "" ? null : readDay(date);
  if (day === null) return /[T:]|Uhr/.test(text) ? null : readDay(cell);
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return `${day}T${hour.padStart(2, "0")}:${minute}`;
}
