import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namedScenarios, populationVariants, scenarioNames } from "@/lib/coverage/outlook/scenario";
import { readScenario, scenarioParameters } from "@/lib/coverage/outlook/scenario-address";
import { scenarioRanges } from "@/lib/coverage/outlook/scenario-ranges";

const { base } = namedScenarios;
const read = (query: string) => readScenario(new URLSearchParams(query));

describe("a scenario in an address", () => {
  it("is the base scenario where the address says nothing", () => {
    expect(read("")).toEqual({ scenario: base, adjusted: [] });
    expect(scenarioParameters(base).toString()).toBe("");
  });

  it("says only what differs from the base", () => {
    const scenario = { ...base, successionRate: 0.5, hoursCut: 0.012, population: "more" as const };
    expect(scenarioParameters(scenario).toString()).toBe("succession=50&hours=1.2&people=more");
  });

  it("takes decimal commas, and leaves other parameters alone", () => {
    expect(read("hours=0,8&entry=0.6&group=x")).toEqual({
      scenario: { ...base, hoursCut: 0.008, entryFte: 0.6 },
      adjusted: [],
    });
  });

  it.each([
    ["retirement=99", { retirementAge: 75 }, "99", "75", "tooHigh"],
    ["retirement=-5", { retirementAge: 60 }, "-5", "60", "tooLow"],
    ["retirement=66.4", { retirementAge: 66 }, "66.4", "66", "betweenSteps"],
    ["retirement=Infinity", {}, "Infinity", "67", "notANumber"],
    ["retirement=1e3", {}, "1e3", "67", "notANumber"],
    ["retirement=", {}, "", "67", "notANumber"],
    ["succession=300", { successionRate: 1.5 }, "300", "150", "tooHigh"],
    ["succession=51", { successionRate: 0.5 }, "51", "50", "betweenSteps"],
    ["entry=0", { entryFte: 0.25 }, "0", "0.25", "tooLow"],
    ["hours=NaN", {}, "NaN", "0.5", "notANumber"],
    ["people=none", {}, "none", "projected", "unknownChoice"],
  ])(
    "with %s takes the nearest allowed value and says why",
    (query, change, given, used, reason) => {
      const { scenario, adjusted } = read(query);
      expect(scenario).toEqual({ ...base, ...change });
      expect(adjusted).toMatchObject([{ parameter: query.split("=")[0], given, used, reason }]);
    },
  );

  it("repeats what was typed only in part when it is long", () => {
    expect(read(`retirement=${"9".repeat(5000)}`).adjusted[0]?.given).toHaveLength(40);
  });

  const onGrid = (key: keyof typeof scenarioRanges) => {
    const { min, max, step } = scenarioRanges[key];
    const steps = Math.round((max - min) / step);
    return fc
      .integer({ min: 0, max: steps })
      .map((count) => Number((min + count * step).toFixed(6)));
  };
  const scenarios = fc.record({
    retirementAge: onGrid("retirementAge"),
    successionRate: onGrid("successionRate"),
    entryFte: onGrid("entryFte"),
    hoursCut: onGrid("hoursCut"),
    population: fc.constantFrom(...populationVariants),
  });

  it("comes back as it was written", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(readScenario(scenarioParameters(scenario))).toEqual({ scenario, adjusted: [] });
      }),
    );
    for (const name of scenarioNames)
      expect(readScenario(scenarioParameters(namedScenarios[name])).scenario).toEqual(
        namedScenarios[name],
      );
  });

  it("is always within the allowed ranges, whatever was typed, and then stays the same", () => {
    const typed = fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String));
    const names = fc.constantFrom("retirement", "succession", "entry", "hours", "people", "x");
    fc.assert(
      fc.property(fc.array(fc.tuple(names, typed)), (entries) => {
        const { scenario } = readScenario(new URLSearchParams(entries));
        for (const key of ["retirementAge", "successionRate", "entryFte", "hoursCut"] as const) {
          expect(scenario[key]).toBeGreaterThanOrEqual(scenarioRanges[key].min);
          expect(scenario[key]).toBeLessThanOrEqual(scenarioRanges[key].max);
        }
        expect(readScenario(scenarioParameters(scenario))).toEqual({ scenario, adjusted: [] });
      }),
    );
  });
});
