import { describe, expect, it } from "vitest";
import { CostList } from "@/lib/coverage/reach/cost-list";
import { travelCosts } from "@/lib/coverage/reach/travel-costs";

const frame = {
  demandCount: 3,
  supplyCount: 2,
  basis: { isEstimated: false, unit: "min" },
} as const;

function costs(...pairs: [demand: number, supply: number, cost: number][]) {
  const list = new CostList();
  for (const pair of pairs) list.push(...pair);
  return travelCosts(list.columns(), frame);
}

describe("a list of travel costs", () => {
  it("comes into rows by demand point, whatever its order", () => {
    const { rowStart, supply, cost } = costs([2, 0, 5], [0, 1, 7], [2, 1, 0]);
    expect(Array.from(rowStart)).toEqual([0, 1, 1, 3]);
    expect(Array.from(supply)).toEqual([1, 0, 1]);
    expect(Array.from(cost)).toEqual([7, 5, 0]);
  });

  it("may be empty", () => {
    expect(Array.from(costs().rowStart)).toEqual([0, 0, 0, 0]);
  });

  it("grows as far as needed", () => {
    const list = new CostList();
    for (let at = 0; at < 5000; at++) list.push(at, at + 1, at + 2);
    const { demand, supply, cost } = list.columns();
    expect([demand.length, supply.length, cost.length]).toEqual([5000, 5000, 5000]);
    for (const at of [0, 1023, 1024, 4999])
      expect([demand[at], supply[at], cost[at]]).toEqual([at, at + 1, at + 2]);
  });

  it("holds no way twice", () => {
    expect(() => costs([1, 0, 5], [2, 0, 5], [1, 1, 5], [1, 0, 6])).toThrow(
      "The way from demand point 1 to supply site 0 is listed twice.",
    );
  });

  it.each([
    [[3, 0, 5], "joins places that there are not"],
    [[0, 2, 5], "joins places that there are not"],
    [[0, 0, -1], "has to be 0 or more"],
    [[0, 0, NaN], "has to be 0 or more"],
    [[0, 0, Infinity], "has to be 0 or more"],
  ] as const)("has no pair such as %j", ([demand, supply, cost], told) => {
    expect(() => costs([demand, supply, cost])).toThrow(told);
  });
});
