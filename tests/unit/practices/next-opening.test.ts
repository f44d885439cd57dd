import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextOpening } from "@/lib/practices/next-opening";
import { isOpenAt, type OpeningHours } from "@/lib/practices/opening-hours";
import { readOpeningHours } from "@/lib/practices/opening-hours-text";
import { publicHolidays } from "@/lib/practices/public-holidays";

const saxony = publicHolidays("DE-SN");

function hours(text: string): OpeningHours {
  const read = readOpeningHours(text);
  if (!read) throw new Error(`${text} cannot be read.`);
  return read;
}

const next = (text: string | OpeningHours, day: string, minute: number) =>
  nextOpening(typeof text === "string" ? hours(text) : text, { day, minute }, saxony);

describe("the next opening", () => {
  it.each([
    ["Mo-Fr 08:00-12:00", "2026-11-22", 600, { day: "2026-11-23", minute: 480 }],
    ["Mo-Fr 08:00-12:00", "2026-11-20", 720, { day: "2026-11-23", minute: 480 }],
    ["Mo-Fr 08:00-12:00; Mo 14:00-18:00", "2026-11-23", 780, { day: "2026-11-23", minute: 840 }],
    ["Mo-Fr 08:00-12:00", "2026-11-23", 479, { day: "2026-11-23", minute: 480 }],
    ["Mo-Fr 08:00-12:00", "2026-11-23", 480, null],
    ["24/7", "2026-11-23", 0, null],
    ["Sa 22:00-06:00", "2026-11-22", 300, null],
    ["Sa 22:00-06:00", "2026-11-22", 360, { day: "2026-11-28", minute: 1320 }],
  ])("of %s at %s, minute %i", (text, day, minute, opening) => {
    expect(next(text, day, minute)).toEqual(opening);
  });

  it("leaves out holidays and days of an exception", () => {
    const week = hours("Mo-Fr 08:00-12:00; PH off");
    expect(next(week, "2026-11-17", 800)).toEqual({ day: "2026-11-19", minute: 480 });
    const away = { from: "2026-11-23", to: "2026-12-04", spans: [] };
    const until = { ...week, exceptions: [away] };
    expect(next(until, "2026-11-22", 600)).toEqual({ day: "2026-12-07", minute: 480 });
    const late = { ...away, to: "2026-11-23", spans: [[900, 960] as [number, number]] };
    expect(next({ ...week, exceptions: [late] }, "2026-11-22", 600)).toEqual({
      ...{ day: "2026-11-23", minute: 900 },
    });
  });

  it("is none where a place never opens, or not within four weeks", () => {
    const never = { ...hours("Mo-Fr 08:00-12:00"), weekly: [[], [], [], [], [], [], []] };
    expect(next(never, "2026-11-22", 600)).toBeNull();
    const away = { from: "2026-11-01", to: "2027-02-01", spans: [] };
    const closed = { ...hours("Mo-Fr 08:00-12:00"), exceptions: [away] };
    expect(next(closed, "2026-11-22", 600)).toBeNull();
  });

  it("is a moment at which it is open, with none before it since now", () => {
    const week = hours("Mo,Mi 08:00-12:00; Do 20:00-02:00; Sa 09:30-10:00");
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 27 }),
        fc.integer({ min: 0, max: 1439 }),
        (date, minute) => {
          const day = `2026-06-${String(date + 1).padStart(2, "0")}`;
          const opening = next(week, day, minute);
          if (isOpenAt(week, { day, minute }, saxony)) return opening === null;
          if (opening === null || !isOpenAt(week, opening, saxony)) return false;
          const last = opening.day === day ? opening.minute : 1440;
          for (let at = minute; at < last; at++)
            if (isOpenAt(week, { day, minute: at }, saxony)) return false;
          return true;
        },
      ),
    );
  });
});
