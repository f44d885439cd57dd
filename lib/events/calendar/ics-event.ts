import ICAL from "ical.js";
import { CalendarFault } from "./calendar-fault";
import type { CalendarBlock } from "./ics-blocks";
import type { CalendarProperty } from "./ics-moment";

/** What the portal reads of an event; all else may be as broken as it likes. */
const READ = new Set([
  ...["UID", "SUMMARY", "DESCRIPTION", "DTSTART", "DTEND", "DURATION", "RRULE", "EXDATE", "RDATE"],
  ...["RECURRENCE-ID", "STATUS", "LOCATION", "GEO", "URL", "CATEGORIES", "CLASS", "SEQUENCE"],
]);

/** The properties of an event that the portal reads. */
export class EventProperties {
  private readonly properties: readonly CalendarProperty[];
  /** Rules as they are written, since the parser takes what it does not know for none. */
  readonly rules: readonly string[];

  constructor(block: CalendarBlock) {
    const lines = block.lines
      .slice(1)
      .filter(({ text }) => READ.has((/^[\w-]+/.exec(text)?.[0] ?? "").toUpperCase()));
    const isRule = ({ text }: { text: string }) => /^RRULE[;:]/i.test(text);
    this.rules = lines
      .filter(isRule)
      .map(({ text }) => text.replace(/^[^:]*:/, "").replaceAll(/\s+/g, ""));
    this.properties = lines
      .filter((line) => !isRule(line))
      .flatMap(({ text }) => propertyOf(text.trimEnd()) ?? []);
  }

  all(name: string): CalendarProperty[] {
    return this.properties.filter((property) => property.name === name);
  }

  first(name: string): CalendarProperty | null {
    return this.all(name)[0] ?? null;
  }

  /** The text of a property without blanks around it; empty where there is none. */
  text(name: string): string {
    const value = this.first(name)?.values[0];
    return typeof value === "string" ? value.trim() : "";
  }
}

/** A line as a property; null where it says nothing, as "RDATE:" does. */
function propertyOf(line: string): CalendarProperty | null {
  if (/^[\w-]+(?:;[^:]*)?:\s*$/.test(line)) return null;
  try {
    const [name, parameters, , ...values] = ICAL.parse.property(line) as unknown as [
      string,
      CalendarProperty["parameters"],
      string,
      ...unknown[],
    ];
    return { name, parameters, values, raw: line.replace(/^[^:]*:/, "") };
  } catch {
    throw new CalendarFault("unreadableEvent", line.slice(0, 80));
  }
}
