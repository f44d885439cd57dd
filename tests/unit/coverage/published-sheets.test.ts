import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { coverageDegree, requiredFte } from "@/lib/coverage/coverage-degree";
import { openSeats } from "@/lib/coverage/open-seats";
import { coverageStatus, OVERSUPPLY_DEGREE } from "@/lib/coverage/planning-status";
import { hasPublicData, vectorFile } from "@/tests/support/public-data";

const sheetSchema = z.object({
  cases: z.array(
    z.object({
      input: z.object({
        einwohner: z.number(),
        regionale_verhaeltniszahl: z.number(),
        zugelassen_vzae: z.number(),
        angestellt_vzae: z.number(),
        ermaechtigt_vzae: z.number(),
      }),
      expected: z.object({
        aerzte_summe: z.number(),
        versorgungsgrad_prozent_1dez: z.number(),
        gesperrt: z.boolean(),
        zulassungsmoeglichkeiten: z.number(),
      }),
      exact: z.object({ soll: z.number(), versorgungsgrad: z.number() }),
    }),
  ),
  aggregate: z.object({
    expected: z.object({
      summe: z.number(),
      einwohner: z.number(),
      mean_of_versorgungsgrade: z.number(),
      pooled: z.number(),
      zulassungsmoeglichkeiten: z.number(),
    }),
  }),
  status_boundaries: z.object({
    cases: z.array(
      z.object({ gruppe: z.string(), versorgungsgrad: z.number(), status: z.string() }),
    ),
  }),
});

const tenth = (value: number | null) => Math.round((value ?? NaN) * 10) / 10;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const statusWords: Record<string, string[]> = {
  unterversorgung: ["undersupplied"],
  "nicht unterversorgt": ["below", "balanced"],
  "offen (nicht überversorgt)": ["balanced"],
  "überversorgt, gesperrt": ["oversupplied"],
  bedarfsgerecht: ["balanced"],
};

describe("the planning sheet of Saxony's child psychiatrists", () => {
  const rows = [
    { people: 211_531, residents: 16_786, fte: 9.5, printed: 75.4 },
    { people: 173_714, residents: 16_547, fte: 11.3, printed: 107.6 },
    { people: 85_399, residents: 16_916, fte: 3, printed: 59.4 },
    { people: 169_376, residents: 15_815, fte: 12.85, printed: 120 },
  ].map((row) => ({ ...row, required: requiredFte(row.people, row.residents) ?? NaN }));

  it("is reproduced to the printed decimal", () => {
    for (const { fte, required, printed } of rows)
      expect(tenth(coverageDegree(fte, required))).toBe(printed);
  });

  it("gives 94.3 % for the whole state, where the printed 90.6 % is a mean of areas", () => {
    const degrees = rows.map(({ fte, required }) => coverageDegree(fte, required) ?? NaN);
    expect(tenth(sum(degrees) / degrees.length)).toBe(90.6);
    const whole = coverageDegree(
      sum(rows.map(({ fte }) => fte)),
      sum(rows.map(({ required }) => required)),
    );
    expect(tenth(whole)).toBe(94.3);
  });
});

describe.skipIf(!hasPublicData)("the collected planning figures", () => {
  const read = () =>
    sheetSchema.parse(JSON.parse(readFileSync(vectorFile("versorgungsgrad.json"), "utf8")));
  const figuresOf = ({ cases }: z.infer<typeof sheetSchema>) =>
    cases.map(({ input, expected, exact }) => {
      const fte = sum([input.zugelassen_vzae, input.angestellt_vzae, input.ermaechtigt_vzae]);
      const required = requiredFte(input.einwohner, input.regionale_verhaeltniszahl) ?? NaN;
      return { fte, required, degree: coverageDegree(fte, required) ?? NaN, expected, exact };
    });

  it("are reproduced: need, degree, open seats and closure", () => {
    const figures = figuresOf(read());
    expect(figures).toHaveLength(4);
    for (const { fte, required, degree, expected, exact } of figures) {
      expect(fte).toBeCloseTo(expected.aerzte_summe, 9);
      expect(required / exact.soll).toBeCloseTo(1, 9);
      expect(degree / exact.versorgungsgrad).toBeCloseTo(1, 9);
      expect(tenth(degree)).toBe(expected.versorgungsgrad_prozent_1dez);
      expect(openSeats(fte, required)).toBe(expected.zulassungsmoeglichkeiten);
      expect(degree > OVERSUPPLY_DEGREE).toBe(expected.gesperrt);
    }
  });

  it("add up to those of the whole state", () => {
    const vectors = read();
    const { expected } = vectors.aggregate;
    const figures = figuresOf(vectors);
    const supply = sum(figures.map(({ fte }) => fte));
    expect(sum(vectors.cases.map(({ input }) => input.einwohner))).toBe(expected.einwohner);
    expect(supply).toBeCloseTo(expected.summe, 9);
    const pooled = coverageDegree(supply, sum(figures.map(({ required }) => required)));
    expect(tenth(pooled)).toBe(expected.pooled);
    const mean = sum(figures.map(({ degree }) => degree)) / figures.length;
    expect(tenth(mean)).toBe(expected.mean_of_versorgungsgrade);
    const open = figures.map(({ fte, required }) => openSeats(fte, required) ?? NaN);
    expect(sum(open)).toBe(expected.zulassungsmoeglichkeiten);
  });

  it("have the status that the law gives them", () => {
    const { cases } = read().status_boundaries;
    expect(cases).toHaveLength(7);
    for (const { gruppe, versorgungsgrad, status } of cases) {
      const careLevels =
        gruppe === "hausarzt"
          ? (["primary"] as const)
          : gruppe === "facharzt"
            ? (["general_specialist", "specialised", "separate"] as const)
            : (["primary", "general_specialist"] as const);
      for (const careLevel of careLevels)
        expect(statusWords[status]).toContain(coverageStatus(versorgungsgrad, careLevel));
    }
  });
});

describe("the worked examples", () => {
  it("of Chemnitz: 135.75 doctors at 80.7 % leave 49.5 seats, together the 110 % level", () => {
    const required = 135.75 / 0.807;
    expect(tenth(coverageDegree(135.75, required))).toBe(80.7);
    const open = openSeats(135.75, required) ?? NaN;
    expect(open).toBe(49.5);
    expect(135.75 + open).toBe(185.25);
  });
});
