import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expandRule, readRule } from "@/lib/events/calendar/recurrence";
import { dayAfter } from "@/lib/portal-day";

const days = fc.integer({ min: 0, max: 700 }).map((number) => dayAfter("2026-01-01", number));

describe("a rule of repetition", () => {
  it("is read whatever its spelling, and written in one", () => {
    expect(readRule("freq=monthly;byday=1TU")).toBe("FREQ=MONTHLY;BYDAY=1TU");
  });

  it.each([
    "",
    "jeden Dienstag",
    "FREQ=SECONDLY",
    "FREQ=HOURLY;INTERVAL=24",
    "FREQ=WEEKLY;BYDAY=XX",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
    "FREQ=DAILY;BYDAY=2MO",
  ])("is none when it cannot be followed: “%s”", (text) => {
    expect(readRule(text)).toBeNull();
  });

  it("names the first Tuesday of each month until the last day", () => {
    const dates = expandRule("FREQ=MONTHLY;BYDAY=1TU", "2026-09-01T18:00", "2026-12-01");
    expect(dates).toEqual([
      "2026-09-01T18:00",
      "2026-10-06T18:00",
      "2026-11-03T18:00",
      "2026-12-01T18:00",
    ]);
  });

  it("keeps the time of the clock on the wall when clocks change", () => {
    const dates = expandRule("FREQ=WEEKLY;COUNT=3", "2026-10-18T09:30", "2027-12-31");
    expect(dates).toEqual(["2026-10-18T09:30", "2026-10-25T09:30", "2026-11-01T09:30"]);
  });

  it("counts the first date, also where the rule does not name it", () => {
    const dates = expandRule("FREQ=MONTHLY;BYDAY=MO;COUNT=3", "2026-09-01T18:00", "2027-12-31");
    expect(dates).toEqual(["2026-09-01T18:00", "2026-09-07T18:00", "2026-09-14T18:00"]);
  });

  it.each([
    ["20261217T170000Z", "2026-12-17T18:00"],
    ["20261217T165959Z", "2026-12-10T18:00"],
    ["20261217", "2026-12-17T18:00"],
    ["20261217T180000", "2026-12-17T18:00"],
  ])("ends by German clocks: %s", (end, last) => {
    const dates = expandRule(`FREQ=WEEKLY;UNTIL=${end}`, "2026-12-03T18:00", "2027-12-31");
    expect(dates.at(-1)).toBe(last);
  });

  it("repeats whole days", () => {
    const dates = expandRule("FREQ=YEARLY;UNTIL=20280512", "2026-05-12", "2030-01-01");
    expect(dates).toEqual(["2026-05-12", "2027-05-12", "2028-05-12"]);
  });

  it("leaves out days that a month does not have", () => {
    const dates = expandRule("FREQ=MONTHLY", "2026-01-31", "2026-06-01");
    expect(dates).toEqual(["2026-01-31", "2026-03-31", "2026-05-31"]);
  });

  it("names every so many weeks the same day of the week and the same time", () => {
    const parts = [days, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 40 })] as const;
    fc.assert(
      fc.property(...parts, (day, interval, count) => {
        const rule = `FREQ=WEEKLY;INTERVAL=${interval};COUNT=${count}`;
        const wanted = Array.from({ length: count }, (_, at) => dayAfter(day, at * interval * 7));
        expect(expandRule(rule, `${day}T02:30`, "2099-01-01")).toEqual(
          wanted.map((one) => `${one}T02:30`),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("names days in order, each once, none before the first or after the last", () => {
    const rules = fc.constantFrom(
      "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
      "FREQ=MONTHLY;BYDAY=-1FR",
      "FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=2",
      "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=12",
      "FREQ=WEEKLY;BYDAY=SA,SU;WKST=SU",
    );
    fc.assert(
      fc.property(rules, days, days, (rule, first, last) => {
        const dates = expandRule(rule, `${first}T10:00`, last);
        expect(dates).toEqual([...new Set(dates)].sort());
        expect(dates[0]).toBe(`${first}T10:00`);
        if (last > first) expect((dates.at(-1) ?? "") <= `${last}T10:00`).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
