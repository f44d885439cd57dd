import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageDegree, requiredFte } from "@/lib/coverage/coverage-degree";
import { accessibility, type ReachParameters } from "@/lib/coverage/reach/accessibility";
import { coverageWithinReach } from "@/lib/coverage/reach/coverage-within-reach";
import type { Decay } from "@/lib/coverage/reach/decay";
import { conservesSupply, reachMethods, type ReachMethod } from "@/lib/coverage/reach/reach-method";
import { travelCosts, type TravelCosts } from "@/lib/coverage/reach/travel-costs";

interface World {
  demand: number[];
  supply: number[];
  /** By demand point and supply site; null where there is no way. */
  cost: (number | null)[][];
}

function costsOf(cost: World["cost"], supplyCount: number): TravelCosts {
  const pairs = cost.flatMap((row, demand) =>
    row.flatMap((value, supply) => (value === null ? [] : [{ demand, supply, value }])),
  );
  return travelCosts(
    {
      demand: pairs.map(({ demand }) => demand),
      supply: pairs.map(({ supply }) => supply),
      cost: pairs.map(({ value }) => value),
    },
    { demandCount: cost.length, supplyCount, basis: { isEstimated: false, unit: null } },
  );
}

function reach({ demand, supply, cost }: World, parameters: ReachParameters) {
  const neighbours = costsOf(
    demand.map((_, row) => demand.map((__, other) => Math.abs(row - other))),
    demand.length,
  );
  return accessibility(
    { demand, supply, costs: costsOf(cost, supply.length), neighbours },
    parameters,
  );
}

function worlds(amount: fc.Arbitrary<number>, cost: fc.Arbitrary<number>): fc.Arbitrary<World> {
  return fc
    .tuple(
      fc.array(amount, { minLength: 1, maxLength: 7 }),
      fc.array(amount, { minLength: 1, maxLength: 5 }),
    )
    .chain(([demand, supply]) =>
      fc.record({
        demand: fc.constant(demand),
        supply: fc.constant(supply),
        cost: fc.array(
          fc.array(fc.option(cost, { freq: 4 }), {
            minLength: supply.length,
            maxLength: supply.length,
          }),
          { minLength: demand.length, maxLength: demand.length },
        ),
      }),
    );
}

const plainWorlds = worlds(
  fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 10_000, noNaN: true })),
  fc.oneof(fc.constantFrom(0, 10, 20, 30), fc.double({ min: 0, max: 40, noNaN: true })),
);
const plainDecays = fc.oneof(
  fc.constant<Decay>({ kind: "binary" }),
  fc.constant<Decay>({
    kind: "step",
    steps: [
      { upTo: 10, weight: 1 },
      { upTo: 20, weight: 0.68 },
      { upTo: 30, weight: 0.22 },
    ],
  }),
  fc.double({ min: 5, max: 50, noNaN: true }).map((sigma): Decay => ({ kind: "gaussian", sigma })),
  fc.constant<Decay>({ kind: "exponential", lambda: 0.1 }),
  fc.constant<Decay>({ kind: "power", beta: 1.5 }),
  fc.constant<Decay>({ kind: "logistic", median: 15, deviation: 5 }),
);
const thresholds = fc.constantFrom(null, 0, 10, 20, 35);

function parametersFor(methods: readonly ReachMethod[]): fc.Arbitrary<ReachParameters> {
  return fc.record({
    method: fc.constantFrom(...methods),
    threshold: thresholds,
    decay: plainDecays,
    selection: fc.constantFrom("catchment", "all-pairs"),
  });
}

const conserving = reachMethods.filter(conservesSupply);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const isClose = (one: number, other: number, rel = 1e-9) =>
  Math.abs(one - other) <= rel * Math.max(Math.abs(one), Math.abs(other));

describe("accessibility of any small world", () => {
  it("is never infinite, negative or no number, whatever the amounts and costs", () => {
    const extreme = fc.oneof(
      fc.constantFrom(0, 5e-324, 1e-300, 1, 1e300, Number.MAX_VALUE),
      fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }),
    );
    const above0 = extreme.map((value) => value || 5e-324);
    const decays = fc.oneof<fc.Arbitrary<Decay>[]>(
      plainDecays,
      fc
        .tuple(extreme, extreme)
        .map(([upTo, weight]) => ({ kind: "step", steps: [{ upTo, weight }] })),
      above0.map((limit) => ({ kind: "linear", limit })),
      above0.map((sigma) => ({ kind: "gaussian", sigma })),
      extreme.map((lambda) => ({ kind: "exponential", lambda })),
      extreme.map((beta) => ({ kind: "power", beta })),
      fc
        .tuple(extreme, above0)
        .map(([median, deviation]) => ({ kind: "logistic", median, deviation })),
      fc
        .tuple(above0, fc.constantFrom(-2, -1, 0, 1, 300), extreme)
        .map(([scale, alpha, leastCost]) => ({ kind: "gravity", scale, alpha, leastCost })),
    );
    const parameters = fc.record<ReachParameters>({
      method: fc.constantFrom(...reachMethods),
      threshold: fc.oneof(fc.constant(null), extreme),
      decay: decays,
      selection: fc.constantFrom("catchment", "all-pairs"),
    });
    fc.assert(
      fc.property(worlds(extreme, extreme), parameters, (world, how) => {
        const result = reach(world, how);
        expect(result.values).toHaveLength(world.demand.length);
        const degrees = conservesSupply(how.method) ? coverageWithinReach(result, 1633) : [];
        for (const value of [...result.values, ...degrees])
          expect(value === null || (value >= 0 && value < Infinity), String(value)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it("has a value exactly where a site with supply is in reach and weighs something", () => {
    const methods = reachMethods.filter((method) => !method.endsWith("ratio"));
    fc.assert(
      fc.property(plainWorlds, parametersFor(methods), (world, how) => {
        const binary = { ...how, decay: { kind: "binary" } } as const;
        const { values } = reach(world, binary);
        for (const [row, costs] of world.cost.entries()) {
          const isReaching = costs.some(
            (cost, site) =>
              cost !== null && cost <= (how.threshold ?? Infinity) && (world.supply[site] ?? 0) > 0,
          );
          expect(values[row] !== null).toBe(isReaching);
        }
      }),
    );
  });

  it("hands out exactly the supply that can be used: Σ P·A = Σ S", () => {
    fc.assert(
      fc.property(plainWorlds, parametersFor(conserving), (world, how) => {
        const { values, unusedSupply } = reach(world, how);
        const handedOut = sum(values.map((value, row) => (value ?? 0) * (world.demand[row] ?? 0)));
        const used = sum(world.supply.filter((_, site) => !unusedSupply.includes(site)));
        expect(isClose(handedOut, used), `${handedOut} of ${used}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the whole region's coverage degree as the mean over its people", () => {
    let compared = 0;
    fc.assert(
      fc.property(plainWorlds, parametersFor(conserving), (world, how) => {
        const result = reach(world, how);
        const people = sum(world.demand);
        if (result.unusedSupply.length > 0 || people === 0) return;
        compared += 1;
        const degrees = coverageWithinReach(result, 1633);
        const total = sum(degrees.map((degree, row) => (degree ?? 0) * (world.demand[row] ?? 0)));
        const region = coverageDegree(sum(world.supply), requiredFte(people, 1633)) ?? NaN;
        expect(isClose(total / people, region, 1e-8), `${total / people} for ${region}`).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it("halves when the demand doubles", () => {
    const methods = ["2sfca", "e2sfca", "3sfca", "mh3sfca", "bfca", "ratio", "fca-ratio"] as const;
    fc.assert(
      fc.property(plainWorlds, parametersFor(methods), (world, how) => {
        const doubled = { ...world, demand: world.demand.map((people) => 2 * people) };
        const half = reach(world, how).values.map((value) => (value === null ? null : value / 2));
        expect(reach(doubled, how).values).toEqual(half);
      }),
    );
  });

  it("is supply per head where all live in one place", () => {
    const amount = fc.double({ min: 0.01, max: 10_000, noNaN: true });
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 5 }), (people, supply) => {
        for (const method of ["2sfca", "e2sfca", "ratio", "fca-ratio"] as const) {
          const world = { demand: [people], supply, cost: [supply.map(() => 0)] };
          const { values } = reach(world, { method, threshold: 5, decay: { kind: "binary" } });
          expect(isClose(values[0] ?? NaN, sum(supply) / people)).toBe(true);
        }
      }),
    );
  });

  it("falls nowhere when a site gets more supply", () => {
    fc.assert(
      fc.property(plainWorlds, parametersFor(conserving), fc.nat(4), (world, how, at) => {
        const site = at % world.supply.length;
        const more = world.supply.map((supply, other) => (other === site ? 1.5 * supply : supply));
        const before = reach(world, how).values;
        const after = reach({ ...world, supply: more }, how).values;
        for (const [row, value] of before.entries())
          expect(after[row] ?? 0).toBeGreaterThanOrEqual((value ?? 0) * (1 - 1e-12));
      }),
    );
  });

  it("does not change by ways that are too long, as if they were not known", () => {
    fc.assert(
      fc.property(plainWorlds, parametersFor(reachMethods), (world, parameters) => {
        const how = { ...parameters, threshold: 20, selection: "catchment" } as const;
        const near = world.cost.map((row) =>
          row.map((cost) => (cost !== null && cost > 20 ? null : cost)),
        );
        expect(reach({ ...world, cost: near }, how).values).toEqual(reach(world, how).values);
      }),
    );
  });
});
