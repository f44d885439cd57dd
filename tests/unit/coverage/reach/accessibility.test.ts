import { describe, expect, it } from "vitest";
import { accessibility, type ReachParameters } from "@/lib/coverage/reach/accessibility";
import { coverageWithinReach } from "@/lib/coverage/reach/coverage-within-reach";
import { parseDecay } from "@/lib/coverage/reach/decay-text";
import { reachMethods, type ReachMethod } from "@/lib/coverage/reach/reach-method";
import { travelCosts } from "@/lib/coverage/reach/travel-costs";
import { reachIn, type NamedWorld } from "./named-reach";

const by = (
  method: ReachMethod,
  threshold: number | null = null,
  decay = "binary",
): ReachParameters => ({ method, threshold, decay: parseDecay(decay) });

/** Two districts and two practices: near ways 5 and 10, far ways 20 and 30. */
const town: NamedWorld = {
  demand: { north: 1000, south: 3000 },
  supply: { one: 2, two: 3 },
  cost: [
    ["north", "one", 5],
    ["north", "two", 30],
    ["south", "one", 20],
    ["south", "two", 10],
  ],
};
const STEPS = "step:10=1,20=0.5,30=0.25";

describe("accessibility worked out by hand", () => {
  it("2SFCA: a practice divides itself among all within reach", () => {
    // one: 2 / 4000, two: 3 / 3000
    expect(reachIn(town, by("2sfca", 20)).values).toEqual({ north: 0.0005, south: 0.0015 });
  });

  it("E2SFCA: the far ones weigh less, on both ways", () => {
    // one: 2 / (1000 + 0.5 · 3000) = 0.0008, two: 3 / (0.25 · 1000 + 3000) = 12 / 13000
    const { values } = reachIn(town, by("e2sfca", null, STEPS));
    expect(values.north).toBeCloseTo(0.0008 + (0.25 * 12) / 13_000, 15);
    expect(values.south).toBeCloseTo(0.5 * 0.0008 + 12 / 13_000, 15);
  });

  it("3SFCA: who has a nearer practice asks less of the farther one", () => {
    // G: north 0.8, 0.2; south 1/3, 2/3. one: 2 / (0.8 · 1000 + 1/3 · 0.5 · 3000) = 2 / 1300,
    // two: 3 / (0.2 · 0.25 · 1000 + 2/3 · 3000) = 3 / 2050
    const { values } = reachIn(town, by("3sfca", null, STEPS));
    expect(values.north).toBeCloseTo((0.8 * 2) / 1300 + (0.05 * 3) / 2050, 15);
    expect(values.south).toBeCloseTo(((1 / 6) * 2) / 1300 + ((2 / 3) * 3) / 2050, 15);
  });

  it("MH3SFCA: people choose by size and nearness, and the way counts once more", () => {
    // H: north 2 / 2.75 and 0.75 / 2.75; south 1 / 4 and 3 / 4
    const [one, two] = [2 / (2000 / 2.75 + 750), 3 / (750 / 2.75 + 2250)];
    const { values } = reachIn(town, by("mh3sfca", null, STEPS));
    expect(values.north).toBeCloseTo((2 / 2.75) * one + (0.75 / 2.75) * 0.25 * two, 15);
    expect(values.south).toBeCloseTo(0.25 * 0.5 * one + 0.75 * two, 15);
  });

  it("BFCA: nobody asks twice, and no practice is handed out twice", () => {
    const [one, two] = [2 / (800 + 1000), 3 / (200 + 2000)];
    const { values } = reachIn(town, by("bfca", null, STEPS));
    expect(values.north).toBeCloseTo((1 / 1.5) * one + (0.25 / 1.25) * two, 15);
    expect(values.south).toBeCloseTo((0.5 / 1.5) * one + (1 / 1.25) * two, 15);
    expect((values.north ?? NaN) + (values.south ?? NaN)).toBeCloseTo(one + two, 15);
  });

  it("spatial availability: how much of the supply falls to a district", () => {
    expect(reachIn(town, by("spatial-availability", 20)).values).toEqual({
      north: 0.5,
      south: 4.5,
    });
  });

  it("Hansen: how much supply can be reached at all", () => {
    expect(reachIn(town, by("hansen", null, STEPS)).values).toEqual({ north: 2.75, south: 4 });
  });

  it("ratios: supply in reach per head of the district, or per head of all around", () => {
    expect(reachIn(town, by("ratio", 10)).values).toEqual({ north: 0.002, south: 0.001 });
    const around: NamedWorld = {
      ...town,
      cost: [...town.cost, ["north", "north", 0], ["north", "south", 15], ["south", "south", 0]],
    };
    const { values } = reachIn(
      { ...around, supply: { ...town.supply, north: 0, south: 0 } },
      by("fca-ratio", 20),
    );
    expect(values.north).toBe(2 / 4000);
    expect(values.south).toBe(5 / 3000);
  });
});

describe("the rules where programs disagree", () => {
  const crossed: NamedWorld["cost"] = [
    ["A", "x", 10],
    ["B", "x", 20],
    ["A", "y", 30],
    ["B", "y", 0],
  ];
  const people = { A: 10, B: 100 };

  it("supply without demand in its catchment gives nothing and is reported; out of reach is null", () => {
    const lonely: NamedWorld = {
      demand: { A: 0, B: 100 },
      supply: { x: 3 },
      cost: [
        ["A", "x", 5],
        ["B", "x", 50],
      ],
    };
    for (const method of ["2sfca", "e2sfca", "3sfca", "mh3sfca", "bfca"] as const) {
      const { values, unusedSupply } = reachIn(lonely, by(method, 30));
      expect(values, method).toEqual({ A: 0, B: null });
      expect(unusedSupply, method).toEqual(["x"]);
    }
  });

  it("the bound of a step belongs to it", () => {
    const steps = by("e2sfca", null, "step:10=1,20=0.68,30=0.22");
    const { values } = reachIn({ demand: people, supply: { x: 3, y: 0 }, cost: crossed }, steps);
    expect(values.A).toBeCloseTo(0.038461538461538464, 16);
    expect(values.B).toBeCloseTo(0.026153846153846153, 16);
  });

  it("a distance of 0 is the nearest there is", () => {
    const world = { demand: people, supply: { x: 3, y: 2 }, cost: crossed };
    const { values } = reachIn(world, by("2sfca", 30));
    expect(values).toEqual({ A: 5 / 110, B: 5 / 110 });
  });

  it("sites without supply are left out first, and are not reported as unused", () => {
    for (const method of reachMethods.filter((one) => one !== "fca-ratio")) {
      const parameters = by(method, 30, "gaussian:10");
      const without = { demand: people, supply: { x: 3 }, cost: crossed.slice(0, 2) };
      const closed = { demand: people, supply: { x: 3, y: 0 }, cost: crossed };
      expect(reachIn(closed, parameters), method).toEqual(reachIn(without, parameters));
    }
    const { values } = reachIn(
      { demand: people, supply: { x: 0, y: 0 }, cost: crossed },
      by("2sfca", 30),
    );
    expect(values).toEqual({ A: null, B: null });
  });

  it("3SFCA's shares add up over the catchment, or over all pairs when that is asked", () => {
    const world: NamedWorld = {
      demand: people,
      supply: { x: 3, y: 2 },
      cost: [
        ["A", "x", 5],
        ["B", "x", 20],
        ["A", "y", 40],
        ["B", "y", 5],
      ],
    };
    const parameters = by("3sfca", 30, "gaussian:20");
    const within = reachIn(world, parameters);
    expect(within.values.A).toBeCloseTo(0.08801, 6);
    expect(within.values.B).toBeCloseTo(0.041199, 6);
    const all = reachIn(world, { ...parameters, selection: "all-pairs" });
    expect(all.values.A).toBeCloseTo(0.080106, 6);
    expect(all.values.B).toBeCloseTo(0.041989, 6);
  });

  it("nobody around leaves a ratio without a value", () => {
    const empty: NamedWorld = { demand: { A: 0 }, supply: { A: 3 }, cost: [["A", "A", 0]] };
    expect(reachIn(empty, by("ratio", 5)).values).toEqual({ A: null });
    expect(reachIn(empty, by("fca-ratio", 5)).values).toEqual({ A: null });
  });
});

describe("a result", () => {
  const costs = travelCosts(
    { demand: [0], supply: [0], cost: [12] },
    { demandCount: 1, supplyCount: 1, basis: { isEstimated: false, unit: "min" } },
  );

  it("carries its method, its parameters and where its costs come from", () => {
    const result = accessibility({ demand: [1000], supply: [2], costs }, by("2sfca", 15));
    expect(result).toEqual({
      method: "2sfca",
      threshold: 15,
      decay: { kind: "binary" },
      selection: "catchment",
      costs: { isEstimated: false, unit: "min" },
      values: [0.002],
      unusedSupply: [],
    });
  });

  it("comes from amounts of 0 or more, one for each place", () => {
    const compute = (demand: number[], supply: number[]) => () =>
      accessibility({ demand, supply, costs }, by("2sfca", 15));
    expect(compute([-1], [2])).toThrow("The demand of place 0 is -1; it has to be 0 or more.");
    expect(compute([1], [NaN])).toThrow("The supply of place 0 is NaN");
    expect(compute([1], [Infinity])).toThrow("The supply of place 0 is Infinity");
    expect(compute([1, 2], [2])).toThrow("There are 2 amounts of demand for 1 places.");
  });

  it("by fca-ratio needs to know who lives around", () => {
    expect(() => accessibility({ demand: [1], supply: [1], costs }, by("fca-ratio", 15))).toThrow(
      "fca-ratio needs the costs between demand points.",
    );
  });
});

describe("coverage within reach", () => {
  it("is accessibility times residents per doctor, in percent", () => {
    const values = [0.0005, null, 0];
    expect(coverageWithinReach({ method: "e2sfca", values }, 1633)).toEqual([81.65, null, 0]);
    expect(coverageWithinReach({ method: "2sfca", values }, null)).toEqual([null, null, null]);
  });

  it.each(reachMethods.slice(3))(
    "is refused for %s, which hands out more or less than there is",
    (method) => {
      expect(() => coverageWithinReach({ method, values: [1] }, 1633)).toThrow(
        `“${method}” does not hand out exactly the supply there is, so its values are no coverage degree. Possible are 2sfca, e2sfca and 3sfca.`,
      );
    },
  );
});
