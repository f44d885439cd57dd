import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localMoment } from "@/lib/practices/local-moment";
import {
  hoursOnDay,
  isOpenAt,
  weeklyMinutes,
  type OpeningHours,
} from "@/lib/practices/opening-hours";
import { openingHoursText, readOpeningHours } from "@/lib/practices/opening-hours-text";
import { publicHolidays } from "@/lib/practices/public-holidays";

function hours(text: string): OpeningHours {
  const read = readOpeningHours(text);
  if (!read) throw new Error(`${text} cannot be read.`);
  return read;
}

const saxony = publicHolidays("DE-SN");
const berlin = publicHolidays("DE-BE");

function isOpen(text: string, at: string, calendar = saxony): boolean {
  return isOpenAt(hours(text), localMoment(new Date(at)), calendar);
}

describe("opening hours", () => {
  it("add up where rules of a day lie apart, and replace each other where they overlap", () => {
    const { weekly } = hours("Mo-Fr 08:00-12:00; Di,Do 14:00-18:00");
    expect(weekly.slice(0, 3)).toEqual([
      [[480, 720]],
      [
        [480, 720],
        [840, 1080],
      ],
      [[480, 720]],
    ]);
    expect(hours("Mo-Fr 09:00-18:00; We 09:00-13:00").weekly[2]).toEqual([[540, 780]]);
    expect(hours("Mo-So 8-20; So geschlossen").weekly[6]).toEqual([]);
  });

  it.each([
    ["Montag bis Freitag 8 bis 12 Uhr", [[480, 720]]],
    ["Mon-Fri 8:00-12:00", [[480, 720]]],
    ["Mo. – Fr.: 8.00 – 12.00 Uhr", [[480, 720]]],
    [
      "Mo und Di 08:00-12:00 und 13:30-15:00",
      [
        [480, 720],
        [810, 900],
      ],
    ],
    [
      "täglich 7:30-11:00, 15:00-24:00",
      [
        [450, 660],
        [900, 1440],
      ],
    ],
    ["Mo-Fr 08:00-12:00, Sa 09:00-10:00", [[480, 720]]],
    ["Mo 22:00-06:00", [[1320, 1800]]],
  ])("are read from “%s”", (text, monday) => {
    expect(hours(text).weekly[0]).toEqual(monday);
  });

  it("may be by appointment only, on some days or at all", () => {
    expect(hours("nach Vereinbarung")).toMatchObject({ byAppointment: true });
    const some = hours("Mo 8-12; Mi nach Vereinbarung");
    expect(some.byAppointment).toBe(true);
    expect(some.weekly[2]).toEqual([]);
    expect(hours("Mo 8-12").byAppointment).toBe(false);
  });

  it.each([
    "ab und zu",
    "Mo 8",
    "8-12-14",
    "Mo 25:00-26:00",
    "Mo 08:70-09:00",
    "2026-02-30 off",
    "2026-12-24 - 2026-12-01 off",
    "",
    "Mo",
    "x".repeat(5000),
    "'; DROP TABLE practice; --",
  ])("that cannot be read are told from hours: “%s”", (text) => {
    expect(readOpeningHours(text)).toBeNull();
  });

  it("of an exception go before those of a holiday, and these before the week", () => {
    const told = hours("Mo-Fr 8-12; 2026-12-24 off; 25.12.2026 10:00-11:00");
    expect(hoursOnDay(told, "2026-12-23", saxony)).toMatchObject({ reason: null });
    expect(hoursOnDay(told, "2026-12-24", saxony)).toMatchObject({
      spans: [],
      reason: "exception",
    });
    expect(hoursOnDay(told, "2026-12-25", saxony).spans).toEqual([[600, 660]]);
    expect(hoursOnDay(told, "2027-01-01", saxony)).toMatchObject({ spans: [], reason: "holiday" });
  });

  it("depend on the state: Buß- und Bettag closes in Saxony, Frauentag in Berlin", () => {
    expect(isOpen("Mo-Fr 8-12", "2026-11-18T09:00:00Z", saxony)).toBe(false);
    expect(isOpen("Mo-Fr 8-12", "2026-11-18T09:00:00Z", berlin)).toBe(true);
    expect(isOpen("Mo-Fr 8-12", "2027-03-08T09:00:00Z", saxony)).toBe(true);
    expect(isOpen("Mo-Fr 8-12", "2027-03-08T09:00:00Z", berlin)).toBe(false);
    expect(isOpen("Mo-Fr 8-12; PH 9-11", "2026-11-18T09:00:00Z", saxony)).toBe(true);
    expect(isOpen("24/7", "2026-11-18T09:00:00Z", saxony)).toBe(true);
    expect(publicHolidays(null)("2026-12-25")).toBe(true);
    expect(publicHolidays(null)("2026-11-18")).toBe(false);
  });

  it("begin with their first minute and end before their last", () => {
    // Winter: Berlin is an hour ahead; Monday.
    expect(isOpen("Mo 8-12", "2026-11-23T06:59:59Z")).toBe(false);
    expect(isOpen("Mo 8-12", "2026-11-23T07:00:00Z")).toBe(true);
    expect(isOpen("Mo 8-12", "2026-11-23T10:59:59Z")).toBe(true);
    expect(isOpen("Mo 8-12", "2026-11-23T11:00:00Z")).toBe(false);
    // Summer: two hours.
    expect(isOpen("Mo 8-12", "2026-07-06T06:00:00Z")).toBe(true);
  });

  it("go on after midnight, also from Sunday and into a holiday", () => {
    expect(isOpen("Mo 22:00-06:00", "2026-11-24T04:59:00Z")).toBe(true);
    expect(isOpen("Mo 22:00-06:00", "2026-11-24T05:00:00Z")).toBe(false);
    expect(isOpen("So 20:00-02:00", "2026-11-23T00:30:00Z")).toBe(true);
    expect(isOpen("Do 20:00-02:00", "2026-12-25T00:30:00Z")).toBe(true);
    expect(isOpen("Do 20:00-02:00; 2026-12-24 off", "2026-12-25T00:30:00Z")).toBe(false);
  });

  it("follow the clock when it changes", () => {
    // 29 March 2026: 02:00 becomes 03:00; 25 October 2026: 03:00 becomes 02:00.
    expect(isOpen("So 02:00-03:00", "2026-03-29T00:59:00Z")).toBe(false);
    expect(isOpen("So 02:00-03:00", "2026-03-29T01:00:00Z")).toBe(false);
    expect(isOpen("So 02:00-03:00", "2026-10-25T00:30:00Z")).toBe(true);
    expect(isOpen("So 02:00-03:00", "2026-10-25T01:30:00Z")).toBe(true);
    expect(isOpen("So 02:00-03:00", "2026-10-25T02:00:00Z")).toBe(false);
  });

  it("are minutes from Monday 00:00, joined and wrapped at the end of the week", () => {
    expect(weeklyMinutes(hours("24/7"))).toEqual([[0, 10080]]);
    expect(weeklyMinutes(hours("So 23:00-01:00; Mo 8-9"))).toEqual([
      [0, 60],
      [480, 540],
      [10020, 10080],
    ]);
  });

  it("come back from their own text", () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
      .map(([from, length]): [number, number] => [from, from + length]);
    const spans = fc.array(span, { maxLength: 1 });
    const day = fc
      .date({ min: new Date("2026-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const any = fc.record({
      weekly: fc.array(spans, { minLength: 7, maxLength: 7 }),
      holidays: spans,
      exceptions: fc.array(
        fc.record({ from: day, spans }).map((told) => ({ ...told, to: told.from })),
        { maxLength: 3 },
      ),
      byAppointment: fc.boolean(),
    });
    fc.assert(
      fc.property(any, (told) => {
        expect(readOpeningHours(openingHoursText(told))).toEqual(told);
      }),
    );
  });

  it("never break on any text", () => {
    const pieces = fc.constantFrom(
      ...["Mo", "-", "8", ":00", ";", "PH", "off", ",", "2026-01-01", " ", "Ω"],
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(text, (any) => {
        const read = readOpeningHours(any);
        if (read) expect(readOpeningHours(openingHoursText(read))).toEqual(read);
      }),
    );
  });
});
