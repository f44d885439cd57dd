import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, isMonth, monthAfter, nearestMonth, weeksOf } from "@/lib/events/month";
import { foldSeries } from "@/lib/events/series-folding";

const months = fc
  .tuple(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);

describe("a month of events", () => {
  it("is known by year and number", () => {
    expect(["2026-12", "2026-13", "2026-1", "9999-01", "morgen"].map(isMonth)).toEqual([
      ...[true, false, false, false, false],
    ]);
  });

  it("begins and ends at midnight in Germany", () => {
    expect(boundsOf("2026-03")).toEqual({
      ...{ from: "2026-02-28T23:00:00.000Z", to: "2026-03-31T22:00:00.000Z" },
    });
  });

  it("is laid out in weeks from Monday on", () => {
    const [first = [], ...others] = weeksOf("2026-12");
    expect(first).toEqual([
      ...[null, "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-05"],
      "2026-12-06",
    ]);
    expect(others.at(-1)?.filter(Boolean)).toEqual([
      ...["2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31"],
    ]);
  });

  it("has each of its days once, in whole weeks, and lies after the one before", () => {
    fc.assert(
      fc.property(months, (month) => {
        const weeks = weeksOf(month);
        const days = weeks.flat().filter((day) => day !== null);
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        expect(days[0]).toBe(`${month}-01`);
        expect(new Set(days).size).toBe(
          new Date(Date.parse(`${monthAfter(month)}-01`) - 1).getUTCDate(),
        );
        expect(monthAfter(monthAfter(month), -1)).toBe(month);
      }),
    );
  });

  it("far away leads to the nearest that there is", () => {
    expect(nearestMonth("2199-01", "2026-01", "2027-05")).toBe("2027-05");
    expect(nearestMonth("1999-01", "2026-01", "2027-05")).toBe("2026-01");
    expect(nearestMonth("2026-07", "2026-01", "2027-05")).toBe("2026-07");
  });
});

describe("a list with series", () => {
  it("names the next dates of each, and how many follow", () => {
    const dates = ["a", "b", "a", "a", "c", "a"].map((key, id) => ({ key, id }));
    expect(foldSeries(dates).map(({ date, further }) => [date.id, further])).toEqual([
      ...[
        [0, 0],
        [1, 0],
        [2, 2],
        [4, 0],
      ],
    ]);
  });

  it("loses no date", () => {
    const keys = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 40 });
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 4 }), (all, shown) => {
        const folded = foldSeries(
          all.map((key) => ({ key })),
          shown,
        );
        const further = folded.reduce((sum, one) => sum + one.further, 0);
        expect(folded.length + further).toBe(all.length);
      }),
    );
  });
});
