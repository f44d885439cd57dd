import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimatedCosts } from "@/lib/coverage/reach/estimated-costs";
import { greatCircle } from "@/lib/coverage/reach/great-circle";

const place = (longitude: number, latitude: number) => ({ longitude, latitude });
const townHall = place(12.9214, 50.8322);
const sonnenberg = place(12.94, 50.838);

describe("the straight way", () => {
  it("from Chemnitz to Berlin is 191 km, and a degree of latitude everywhere 111.195 km", () => {
    expect(greatCircle(place(12.92, 50.83), place(13.4, 52.52))).toBeCloseTo(190.811, 3);
    expect(greatCircle(place(0, 0), place(0, 1))).toBeCloseTo(111.1951, 4);
    expect(greatCircle(place(40, 80), place(40, 81))).toBeCloseTo(111.1951, 4);
  });

  it("is nothing to the same place and half the earth to the opposite one", () => {
    expect(greatCircle(townHall, townHall)).toBe(0);
    expect(greatCircle(place(0, 0), place(180, 0))).toBeCloseTo(20_015.11, 2);
  });
});

describe("estimated costs", () => {
  it("are the straight way times 1.3 in kilometres, and say that they are estimated", () => {
    const { cost, basis } = estimatedCosts({ demand: [townHall], supply: [sonnenberg], within: 5 });
    expect(cost[0]).toBeCloseTo(1.3 * greatCircle(townHall, sonnenberg), 12);
    expect(basis).toEqual({ isEstimated: true, unit: "km", detour: 1.3, speed: null });
  });

  it("are minutes where a speed is given", () => {
    const ways = { demand: [townHall], supply: [sonnenberg], detour: 1.5, speed: 5 };
    const { cost, basis } = estimatedCosts({ ...ways, within: 60 });
    expect(cost[0]).toBeCloseTo((60 * 1.5 * greatCircle(townHall, sonnenberg)) / 5, 12);
    expect(basis).toEqual({ isEstimated: true, unit: "min", detour: 1.5, speed: 5 });
    expect(estimatedCosts({ ...ways, within: 10 }).cost).toHaveLength(0);
  });

  it("hold the same place at no cost, and a cost of exactly the limit", () => {
    const same = { demand: [townHall], supply: [townHall] };
    expect(Array.from(estimatedCosts({ ...same, within: 0 }).cost)).toEqual([0]);
    const limit = 1.3 * greatCircle(townHall, sonnenberg);
    const other = { demand: [townHall], supply: [sonnenberg] };
    expect(estimatedCosts({ ...other, within: limit }).cost).toHaveLength(1);
    expect(estimatedCosts({ ...other, within: limit * (1 - 1e-12) }).cost).toHaveLength(0);
  });

  it("lead over the 180th meridian from both sides", () => {
    const [west, east] = [place(179.99, 50), place(-179.99, 50)];
    const costs = estimatedCosts({ demand: [west, east], supply: [west, east], within: 3 });
    expect(Array.from(costs.rowStart)).toEqual([0, 2, 4]);
  });

  it("are none without sites, and none within less than nothing", () => {
    const none = estimatedCosts({ demand: [townHall, sonnenberg], supply: [], within: 5 });
    expect(Array.from(none.rowStart)).toEqual([0, 0, 0]);
    const negative = estimatedCosts({ demand: [townHall], supply: [townHall], within: -1 });
    expect(negative.cost).toHaveLength(0);
  });

  it("refuse what is no detour, speed, limit or place", () => {
    const ways = { demand: [townHall], supply: [sonnenberg], within: 5 };
    expect(() => estimatedCosts({ ...ways, detour: 0.9 })).toThrow("No detour factor: 0.9");
    expect(() => estimatedCosts({ ...ways, speed: 0 })).toThrow("No speed: 0");
    expect(() => estimatedCosts({ ...ways, within: NaN })).toThrow("No limit: NaN");
    expect(() => estimatedCosts({ ...ways, within: Infinity })).toThrow("No limit: Infinity");
    const stray = [place(12.9, 95)];
    expect(() => estimatedCosts({ ...ways, supply: stray })).toThrow("No place: 12.9, 95");
    expect(() => estimatedCosts({ ...ways, demand: [place(NaN, 0)] })).toThrow("No place: NaN, 0");
  });

  it("find the same pairs as a look at every pair, also at the poles and the 180th meridian", () => {
    const degrees = (limit: number) =>
      fc.oneof(
        fc.constantFrom(-limit, limit, 0),
        fc.integer({ min: -limit * 10, max: limit * 10 }).map((tenth) => tenth / 10),
      );
    const places = fc.array(
      fc.tuple(degrees(180), degrees(90)).map(([x, y]) => place(x, y)),
      {
        maxLength: 40,
      },
    );
    const within = fc.oneof(fc.double({ min: 0, max: 30_000, noNaN: true }), fc.constant(1e9));
    fc.assert(
      fc.property(places, places, within, (demand, supply, limit) => {
        const { rowStart, supply: sites } = estimatedCosts({ demand, supply, within: limit });
        for (const [row, from] of demand.entries()) {
          const all = [...supply.keys()].filter(
            (site) => 1.3 * greatCircle(from, supply[site] ?? place(NaN, NaN)) <= limit,
          );
          const found = Array.from(sites.subarray(rowStart[row], rowStart[row + 1]));
          expect(found.sort((a, b) => a - b)).toEqual(all);
        }
      }),
      { numRuns: 300 },
    );
  });
});
