import { describe, expect, it } from "vitest";
import { weightOf } from "@/lib/coverage/reach/decay";
import { hasPublicData } from "@/tests/support/public-data";
import { reachIn } from "./named-reach";
import {
  cases,
  decayOf,
  expectClose,
  expectValues,
  fca,
  ipea,
  methodOf,
  parametersOf,
  pysal,
  tables,
} from "./published-cases";

describe.skipIf(!hasPublicData)("the published results of other programs", () => {
  it("are all there", () => {
    expect([tables.length, pysal.cases.length, ipea.cases.length]).toEqual([13, 18, 7]);
    expect(fca.cases).toHaveLength(3);
  });

  it.each(tables)("give the weights of the decay $type", (table) => {
    const weigh = weightOf(decayOf(table.type, table));
    // Where a program knows a cutoff, it is our threshold.
    const limit = table.type === "binary" ? table.cutoff : Infinity;
    for (const [cost, weight] of table.xy)
      expectClose(cost <= limit ? weigh(cost) : 0, weight, 1e-9, 1e-12);
  });

  it.each(cases)("give the accessibility of $id", (one) => {
    expectValues(one, reachIn(one, parametersOf(one)).values);
  });

  it.each(fca.cases)(
    "give the accessibility of $id",
    ({ method, p, s, W, expected, tolerance }) => {
      const named = (amounts: readonly number[]) =>
        Object.fromEntries(amounts.map((n, i) => [`n${i}`, n]));
      const cost = W.flatMap((row, site) =>
        row.map((weight, person) => [`n${person}`, `n${site}`, weight] as const),
      );
      // The weights stand where costs do; 2SFCA counts each of them as 1.
      const asGiven = { kind: "gravity", scale: 1, alpha: 1, leastCost: 0 } as const;
      const name = methodOf(method);
      const decay = name === "2sfca" ? ({ kind: "binary" } as const) : asGiven;
      const world = { demand: named(p), supply: named(s), cost };
      const { values } = reachIn(world, { method: name, threshold: null, decay });
      for (const [person, wanted] of expected.access.entries())
        expectClose(values[`n${person}`], wanted, tolerance.rel);
    },
  );

  it.each([
    ["hospital-s0", 0.156332],
    ["hospital-s1", 0.174087],
    ["hospital-s2", 0.156606],
  ])("differ from ours for 3SFCA in %s, where shares end at the catchment", (start, wanted) => {
    const one = cases.find(({ id }) => id === `${start}-3sfca-gravity`);
    if (!one) throw new Error(`There is no case ${start}.`);
    const { values } = reachIn(one, { ...parametersOf(one), selection: "catchment" });
    expectClose(values["1"], wanted, 0, 5e-7);
  });
});
