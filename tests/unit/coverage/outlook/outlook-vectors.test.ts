import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { regionOutlook } from "@/lib/coverage/outlook/region-outlook";
import type { RegionOutlookInput } from "@/lib/coverage/outlook/outlook-input";
import { hasPublicData, vectorFile } from "@/tests/support/public-data";

/** "3/4" or a number. */
const fraction = z.union([z.number(), z.string()]).transform((value) => {
  const [over = NaN, under = 1] = String(value).split("/").map(Number);
  return over / under;
});

const caseSchema = z.object({
  id: z.string(),
  input: z.object({
    doctors_by_age: z.record(z.string(), z.number()),
    fte_per_head: z.record(z.string(), fraction),
    retirement_age: z.number(),
    replacement_rate: fraction,
    entry_age: z.number(),
    entry_fte: fraction,
    hazard: z.record(z.string(), fraction).nullable(),
    yearly_hours_cut: fraction,
    population: z.array(z.record(z.string(), z.number())),
    need_weights: z.record(z.string(), fraction),
    verhaeltniszahl: z.number(),
  }),
  expected: z.array(
    z.object({
      year: z.number(),
      heads: z.number(),
      fte: z.number(),
      soll_plain: z.number(),
      soll_weighted: z.number(),
      vg_plain: z.number(),
      vg_weighted: z.number(),
    }),
  ),
  tolerance: z.object({ rel: z.number() }),
});
type Case = z.infer<typeof caseSchema>;

function computed({ input }: Case) {
  const region: RegionOutlookInput = {
    baseYear: 0,
    doctors: Object.entries(input.doctors_by_age).map(([age, heads]) => ({
      ageFrom: Number(age),
      ageBelow: Number(age) + 1,
      heads,
      fte: heads * (input.fte_per_head[age] ?? NaN),
    })),
    unknownAge: { heads: 0, fte: 0 },
    people: input.population.map((groups, year) => ({ year, groups })),
    residentsPerDoctor: input.verhaeltniszahl,
    needWeights: input.need_weights,
  };
  const scenario = {
    retirementAge: input.retirement_age,
    successionRate: input.replacement_rate,
    entryFte: input.entry_fte,
    hoursCut: input.yearly_hours_cut,
    population: "projected" as const,
  };
  return regionOutlook(region, scenario, {
    until: input.population.length - 1,
    entryAge: input.entry_age,
    hazard: input.hazard,
  }).years;
}

describe.skipIf(!hasPublicData)("the specified outlooks", () => {
  const read = () => {
    const json: unknown = JSON.parse(readFileSync(vectorFile("forecast-spec.json"), "utf8"));
    return z.object({ cases: z.array(caseSchema) }).parse(json).cases;
  };

  it("are met to twelve digits in every year, for doctors, need and coverage", () => {
    const cases = read();
    expect(cases).toHaveLength(5);
    for (const one of cases) {
      const years = computed(one);
      expect(years).toHaveLength(one.expected.length);
      for (const [index, expected] of one.expected.entries()) {
        const figures = years[index];
        const pairs = [
          [figures?.heads, expected.heads],
          [figures?.fte, expected.fte],
          [figures?.requiredPlain, expected.soll_plain],
          [figures?.requiredWeighted, expected.soll_weighted],
          [figures?.degreePlain, expected.vg_plain],
          [figures?.degreeWeighted, expected.vg_weighted],
        ] as const;
        expect(figures?.year).toBe(expected.year);
        for (const [value, wanted] of pairs)
          expect(Math.abs((value ?? NaN) / wanted - 1), one.id).toBeLessThanOrEqual(1e-12);
      }
    }
  });
});
