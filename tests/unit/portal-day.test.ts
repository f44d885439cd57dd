import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter, portalDay, portalMoment } from "@/lib/portal-day";

describe("a day in Germany", () => {
  it.each([
    ["2026-07-31T21:59:59Z", "2026-07-31"],
    ["2026-07-31T22:00:00Z", "2026-08-01"],
    ["2026-12-31T22:59:59Z", "2026-12-31"],
    ["2026-12-31T23:00:00Z", "2027-01-01"],
  ])("at %s is %s", (moment, day) => {
    expect(portalDay(new Date(moment))).toBe(day);
  });

  it.each([
    ["2026-07-01", "2026-06-30T22:00:00.000Z"],
    ["2026-01-15T08:30", "2026-01-15T07:30:00.000Z"],
    ["2026-03-29", "2026-03-28T23:00:00.000Z"],
    ["2026-03-30", "2026-03-29T22:00:00.000Z"],
    ["2026-03-29T02:30", "2026-03-29T01:30:00.000Z"],
    ["2026-10-25", "2026-10-24T22:00:00.000Z"],
    ["2026-10-25T02:30", "2026-10-25T00:30:00.000Z"],
    ["2026-10-26", "2026-10-25T23:00:00.000Z"],
  ])("begins as clocks show: %s is %s", (local, moment) => {
    expect(portalMoment(local).toISOString()).toBe(moment);
  });

  it("begins with the first moment of the day and ends with the first of the next", () => {
    const days = fc.date({
      min: new Date("1990-01-01"),
      max: new Date("2100-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (moment) => {
        const day = portalDay(moment);
        const [from, until] = [portalMoment(day), portalMoment(dayAfter(day))];
        expect(portalDay(from)).toBe(day);
        expect(portalDay(new Date(from.getTime() - 1))).not.toBe(day);
        expect(from <= moment && moment < until).toBe(true);
      }),
    );
  });
});
