/** A line of a calendar, put together again where it was folded. */
export interface CalendarLine {
  /** Where it begins in the file, from 1. */
  line: number;
  text: string;
}

/** An event or a time zone of a calendar with all its lines, those of its parts too. */
export interface CalendarBlock {
  name: string;
  line: number;
  lines: CalendarLine[];
  /** Whether the file ends before it does. */
  isCutOff: boolean;
}

/** Parts of events that the portal does not read. */
const SKIPPED = new Set(["VALARM"]);

/**
 * The lines of a calendar. Blank lines, which no calendar should have, are passed over.
 *
 * Source: RFC 5545, 3.1.
 *
 * @example calendarLines("SUMMARY:Ein\r\n  Treffen") // [{ line: 1, text: "SUMMARY:Ein Treffen" }]
 */
export function calendarLines(text: string): CalendarLine[] {
  const lines: CalendarLine[] = [];
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(line) && last) last.text += line.slice(1);
    else if (line.trim() !== "") lines.push({ line: at + 1, text: line });
  }
  return lines;
}

function markOf({ text }: CalendarLine): { edge: "begin" | "end"; name: string } | null {
  const [, edge = "", name = ""] = /^(BEGIN|END):\s*([^\s]+)\s*$/i.exec(text) ?? [];
  if (edge === "") return null;
  return { edge: /^b/i.test(edge) ? "begin" : "end", name: name.toUpperCase() };
}

/**
 * The events and time zones of a calendar, however it is wrapped, without the alarms in them.
 *
 * @example calendarBlocks(calendarLines(text)).filter(({ name }) => name === "VEVENT").length
 */
export function calendarBlocks(lines: readonly CalendarLine[]): CalendarBlock[] {
  const blocks: CalendarBlock[] = [];
  let open: CalendarBlock | null = null;
  let skipped: string | null = null;
  for (const line of lines) {
    const mark = markOf(line);
    if (skipped !== null) {
      if (mark?.edge === "end" && mark.name === skipped) skipped = null;
      continue;
    }
    if (mark?.edge === "begin" && SKIPPED.has(mark.name)) {
      skipped = mark.name;
      continue;
    }
    if (open === null) {
      if (mark?.edge !== "begin" || !["VEVENT", "VTIMEZONE"].includes(mark.name)) continue;
      open = { name: mark.name, line: line.line, lines: [line], isCutOff: true };
      blocks.push(open);
      continue;
    }
    open.lines.push(line);
    if (mark?.edge === "end" && mark.name === open.name) {
      open.isCutOff = false;
      open = null;
    }
  }
  return blocks;
}
