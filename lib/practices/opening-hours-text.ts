import { foldText } from "@/lib/datasets/values/folded-text";
import { joinedSpans, MINUTES_OF_DAY, type OpeningHours, type Span } from "./opening-hours";
import { tokensOf, type Token } from "./opening-hours-tokens";

/** What a rule is about. */
interface Selector {
  days: Set<number>;
  holidays: boolean;
  dates: { from: string; to: string }[];
}

/** Longer texts are no hours. */
const LONGEST = 1000;

/** Reads tokens into hours, rule by rule. */
class HoursReader {
  private readonly hours: OpeningHours = {
    weekly: [[], [], [], [], [], [], []],
    holidays: [],
    exceptions: [],
    byAppointment: false,
  };
  private at = 0;
  private told = false;

  constructor(private readonly tokens: readonly Token[]) {}

  read(): OpeningHours | null {
    while (this.at < this.tokens.length) {
      const kind = this.tokens[this.at]?.kind;
      if (kind === "end" || kind === "and") this.at += 1;
      else if (!this.readRule()) return null;
    }
    return this.told ? this.hours : null;
  }

  private readRule(): boolean {
    const selector = this.readSelector();
    if (!selector) return false;
    const isEveryDay =
      selector.days.size === 0 && !selector.holidays && selector.dates.length === 0;
    const token = this.tokens[this.at];
    if (token?.kind === "appointment") {
      this.at += 1;
      this.hours.byAppointment = true;
      this.told = true;
      return true;
    }
    if (isEveryDay) for (let day = 0; day < 7; day += 1) selector.days.add(day);
    if (token?.kind === "always" || token?.kind === "off") {
      this.at += 1;
      const spans: Span[] = token.kind === "always" ? [[0, MINUTES_OF_DAY]] : [];
      if (token.kind === "always" && isEveryDay) selector.holidays = true;
      return this.apply(selector, spans);
    }
    const spans = this.readSpans();
    return spans !== null && spans.length > 0 && this.apply(selector, spans);
  }

  private readSelector(): Selector | null {
    const selector: Selector = { days: new Set(), holidays: false, dates: [] };
    for (; this.at < this.tokens.length; this.at += 1) {
      const token = this.tokens[this.at];
      const [second, third] = [this.tokens[this.at + 1], this.tokens[this.at + 2]];
      const isRange = second?.kind === "to" && third?.kind === token?.kind;
      if (token?.kind === "days") {
        for (const day of token.days) selector.days.add(day);
        if (!isRange || third?.kind !== "days") continue;
        const [from = 0, to = 0] = [token.days[0], third.days[0]];
        for (let day = from; day !== to; day = (day + 1) % 7) selector.days.add(day);
        selector.days.add(to);
        this.at += 2;
      } else if (token?.kind === "date") {
        const to = isRange && third?.kind === "date" ? third.date : token.date;
        if (to < token.date) return null;
        selector.dates.push({ from: token.date, to });
        if (isRange) this.at += 2;
      } else if (token?.kind === "holidays") selector.holidays = true;
      else if (token?.kind !== "and" && token?.kind !== "to") break;
      // A dash that joins nothing stands before the hours: "Mo - 8 bis 12".
    }
    return selector;
  }

  private readSpans(): Span[] | null {
    const spans: Span[] = [];
    for (;;) {
      const [from, to, until] = this.tokens.slice(this.at, this.at + 3);
      if (from?.kind !== "time") return spans;
      if (to?.kind !== "to" || until?.kind !== "time" || from.minute >= MINUTES_OF_DAY) return null;
      const end = until.minute > from.minute ? until.minute : until.minute + MINUTES_OF_DAY;
      spans.push([from.minute, end]);
      this.at += 3;
      if (
        this.tokens[this.at]?.kind === "and" &&
        ["time"].includes(this.tokens[this.at + 1]?.kind ?? "")
      )
        this.at += 1;
    }
  }

  private apply({ days, holidays, dates }: Selector, spans: Span[]): boolean {
    const { weekly } = this.hours;
    for (const day of days) weekly[day] = combined(weekly[day] ?? [], spans);
    if (holidays) this.hours.holidays = tidy(spans);
    for (const { from, to } of dates) this.hours.exceptions.push({ from, to, spans: tidy(spans) });
    this.told = true;
    return true;
  }
}

/** No opening lasts longer than a day. */
function tidy(spans: readonly Span[]): Span[] {
  return joinedSpans(spans).map(([from, to]) => [from, Math.min(to, from + MINUTES_OF_DAY)]);
}

/** Hours apart from those already told add to them; those that overlap, and none, replace them. */
function combined(told: readonly Span[], more: readonly Span[]): Span[] {
  const overlaps = more.some(([from, to]) => told.some(([start, end]) => from < end && start < to));
  return tidy(more.length === 0 || overlaps ? more : [...told, ...more]);
}

/**
 * Reads opening hours as people and OpenStreetMap write them; null for what cannot be read. Later
 * rules for the same day add to earlier ones where they do not overlap ("Mo-Fr 8-12; Di 14-18") and
 * replace them where they do ("Mo-Fr 9-18; Mi 9-13"). Holidays are closed unless the text says more.
 *
 * @example readOpeningHours("Mo-Fr 08:00-12:00; PH off; 2026-12-24 off")
 * @example readOpeningHours("ab und zu") // null
 */
export function readOpeningHours(text: string): OpeningHours | null {
  if (text.length > LONGEST) return null;
  const folded = text
    .split(/\r?\n/)
    .map((line) => foldText(line))
    .join(";");
  const tokens = tokensOf(folded);
  return tokens ? new HoursReader(tokens).read() : null;
}

/** @example clock(485) // "08:05"; clock(1440) // "24:00"; clock(1500) // "01:00" */
export function clock(minute: number): string {
  const within = minute > MINUTES_OF_DAY ? minute - MINUTES_OF_DAY : minute;
  return [Math.floor(within / 60), within % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}

function spansText(spans: readonly Span[]): string {
  if (spans.length === 0) return "off";
  return spans.map(([from, to]) => `${clock(from)}-${clock(to)}`).join(",");
}

const SHORT_DAYS = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];

/**
 * Opening hours as a text that `readOpeningHours` reads again.
 *
 * @example openingHoursText(hours) // "Mo,Di,Mi,Do,Fr 08:00-12:00; Di 14:00-18:00; PH off"
 */
export function openingHoursText({
  weekly,
  holidays,
  exceptions,
  byAppointment,
}: OpeningHours): string {
  const rules = weekly.flatMap((spans, day) =>
    spans.length === 0 ? [] : [`${SHORT_DAYS[day]} ${spansText(spans)}`],
  );
  if (holidays.length > 0) rules.push(`PH ${spansText(holidays)}`);
  for (const { from, to, spans } of exceptions)
    rules.push(`${from === to ? from : `${from} - ${to}`} ${spansText(spans)}`);
  if (byAppointment) rules.push("nach Vereinbarung");
  return rules.join("; ") || "PH off";
}
