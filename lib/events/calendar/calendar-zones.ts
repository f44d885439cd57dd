import ICAL from "ical.js";
import { localTime, PORTAL_ZONE } from "@/lib/portal-day";
import type { CalendarBlock } from "./ics-blocks";

/** Tells the moment that clocks of a zone show as "2026-12-01T18:00:00". */
export type WallClock = (wall: string) => Date;

/** An area and a place at the end of a name, before which some programs write their own. */
const AREA = /(?:^|\/)([A-Z][A-Za-z]+\/[A-Z][A-Za-z_+-]+(?:\/[A-Z][A-Za-z_+-]+)?)$/;

/** What office programs call the zone of Germany. */
const GERMAN_NAMES = new Set(["W. Europe Standard Time", "Western/Central Europe", "MEZ"]);

function knownZone(name: string): string | null {
  if (GERMAN_NAMES.has(name)) return PORTAL_ZONE;
  const zone = AREA.exec(name)?.[1] ?? name;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

function clockOfArea(zone: string): WallClock {
  const shown = new Intl.DateTimeFormat("sv-SE", {
    ...{ timeZone: zone, dateStyle: "short", timeStyle: "medium" },
  });
  const shift = (at: number) => Date.parse(`${shown.format(at).replace(" ", "T")}Z`) - at;
  return (wall) => {
    const wanted = Date.parse(`${wall}Z`);
    const first = wanted - shift(wanted);
    return new Date(wanted - shift(first));
  };
}

/** The clock that a calendar describes itself; null where it says nothing of its rules. */
function describedClock({ lines }: CalendarBlock): WallClock | null {
  try {
    const component = ICAL.Component.fromString(lines.map(({ text }) => text).join("\r\n"));
    if (component.getAllSubcomponents().length === 0) return null;
    const zone = new ICAL.Timezone(component);
    return (wall) => {
      const time = ICAL.Time.fromDateTimeString(wall);
      time.zone = zone;
      return time.toJSDate();
    };
  } catch {
    return null;
  }
}

/** The time zones that a calendar may name, those that it describes itself among them. */
export class CalendarZones {
  private readonly described = new Map<string, CalendarBlock>();
  private readonly clocks = new Map<string, WallClock | null>();

  constructor(blocks: readonly CalendarBlock[]) {
    for (const block of blocks) {
      const name = block.lines
        .map(({ text }) => /^TZID(?:;[^:]*)?:(.*)$/i.exec(text)?.[1]?.trim())
        .find((found) => found !== undefined);
      if (name !== undefined) this.described.set(name, block);
    }
  }

  /** Whether clocks of a zone are those of Germany. */
  isGerman(name: string): boolean {
    return knownZone(name) === PORTAL_ZONE;
  }

  /** The clock of a zone; null for a zone that nobody knows. */
  clockOf(name: string): WallClock | null {
    const known = this.clocks.get(name);
    if (known !== undefined) return known;
    const zone = knownZone(name);
    const block = this.described.get(name);
    const clock = zone !== null ? clockOfArea(zone) : block ? describedClock(block) : null;
    this.clocks.set(name, clock);
    return clock;
  }

  /** Whether clocks of a zone show the same as German ones, in both halves of the year. */
  agrees(clock: WallClock, wall: string): boolean {
    const later = new Date(Date.parse(`${wall}Z`) + 182 * 86_400_000).toISOString().slice(0, 19);
    return [wall, later].every((one) => localTime(clock(one)) === one.slice(0, 16));
  }
}
