import { readLocalMoment, readMoment } from "@/lib/datasets/kinds/entry-moments";
import { dayBefore, localTime } from "@/lib/portal-day";

/** A day and a time of it by clocks in Germany; without a time the whole day. */
export interface DayAndTime {
  day: string;
  /** Empty for a whole day. */
  time: string;
}

function parted(local: string): DayAndTime {
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

/**
 * The moment of a cell as two fields of a form; null for a text that is none.
 *
 * @example dayAndTimeOf("2026-12-01T18:00") // { day: "2026-12-01", time: "18:00" }
 * @example dayAndTimeOf("1.12.2026") // { day: "2026-12-01", time: "" }
 */
export function dayAndTimeOf(cell: string): DayAndTime | null {
  if (cell === "") return { day: "", time: "" };
  const local = readLocalMoment(cell);
  return local === null ? null : parted(local);
}

/**
 * From when or until when something is shown, as two fields of a form; null for a text that is no
 * moment. The midnight at which a day ends is told as that day.
 *
 * @example boundOf("2026-12-31T23:00:00.000Z", true) // { day: "2026-12-31", time: "" }
 * @example boundOf("2026-12-31T23:00:00.000Z", false) // { day: "2027-01-01", time: "" }
 */
export function boundOf(cell: string, isEnd: boolean): DayAndTime | null {
  if (cell === "") return { day: "", time: "" };
  const moment = readMoment(cell, isEnd);
  if (moment === null) return null;
  const { day, time } = parted(localTime(new Date(moment)));
  if (time !== "00:00") return { day, time };
  return { day: isEnd ? dayBefore(day) : day, time: "" };
}

/**
 * The cell for day and time as somebody typed them; a time without a day stays, to be told so.
 *
 * @example cellOfDayAndTime(["2026-12-01", "18:00"]) // "2026-12-01T18:00"
 * @example cellOfDayAndTime(["2026-12-01", ""]) // "2026-12-01"
 */
export function cellOfDayAndTime([day = "", time = ""]: readonly string[]): string {
  if (day === "" || time === "") return day === "" ? time : day;
  return `${day}T${time.slice(0, 5)}`;
}

/**
 * The cell for a bound of showing: the moment itself, as an entry keeps it.
 *
 * @example cellOfBound(["2026-12-31", ""], true) // "2026-12-31T23:00:00.000Z"
 */
export function cellOfBound(typed: readonly string[], isEnd: boolean): string {
  const cell = cellOfDayAndTime(typed);
  return readMoment(cell, isEnd) ?? cell;
}
