import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { employedWeight, seatWeight, weeklyHours, type CountedSeat } from "@/lib/coverage/counting";
import { hasPublicData, vectorFile } from "@/tests/support/public-data";

const countingSchema = z.object({
  anrechnung: z.object({
    hours: z.array(z.object({ hours_per_week: z.number(), faktor: z.number() })),
    monthly_to_weekly_factor: z.number(),
    zulassung: z.array(z.object({ art: z.string(), faktor: z.number() })),
  }),
});

const seats: Record<string, CountedSeat> = {
  voll: { kind: "admitted", quarters: 4, fields: 1 },
  dreiviertel: { kind: "admitted", quarters: 3, fields: 1 },
  haelftig: { kind: "admitted", quarters: 2, fields: 1 },
  "zwei Gebiete, je Gebiet": { kind: "admitted", quarters: 4, fields: 2 },
  "haelftig in zwei Gebieten, je Gebiet": { kind: "admitted", quarters: 2, fields: 2 },
  "Jobsharing (§101 Abs.1 S.1 Nr.4/5 SGB V)": { kind: "jobSharing" },
};

describe("the planning weight of a doctor", () => {
  it.each([
    [{ kind: "admitted", quarters: 4, fields: 1 }, 1],
    [{ kind: "admitted", quarters: 3, fields: 1 }, 0.75],
    [{ kind: "admitted", quarters: 2, fields: 1 }, 0.5],
    [{ kind: "admitted", quarters: 1, fields: 1 }, 0.25],
    [{ kind: "admitted", quarters: 4, fields: 2 }, 0.5],
    [{ kind: "employed", hoursPerWeek: 10 }, 0.25],
    [{ kind: "employed", hoursPerWeek: 10.01 }, 0.5],
    [{ kind: "employed", hoursPerMonth: 43 }, 0.25],
    [{ kind: "employed", hoursPerMonth: 44 }, 0.5],
    [{ kind: "employed", hoursPerMonth: 131 }, 1],
    [{ kind: "jobSharing" }, 0],
    [{ kind: "official", weight: 0.05 }, 0.05],
  ] as const)("of %j is %d", (seat, weight) => {
    expect(seatWeight(seat)).toBe(weight);
  });

  it("is nothing without hours, and not defined for what are none", () => {
    expect(employedWeight(0)).toBe(0);
    for (const hours of [-1, NaN, Infinity])
      expect(() => seatWeight({ kind: "employed", hoursPerWeek: hours })).toThrow(RangeError);
    expect(() => seatWeight({ kind: "official", weight: -0.5 })).toThrow(RangeError);
  });

  it("is one of four quarters and never falls with more hours", () => {
    const hours = fc.double({ min: 0.01, max: 80, noNaN: true });
    fc.assert(
      fc.property(hours, hours, (some, more) => {
        expect([0.25, 0.5, 0.75, 1]).toContain(employedWeight(some));
        expect(employedWeight(some + more)).toBeGreaterThanOrEqual(employedWeight(some));
      }),
    );
  });

  it.skipIf(!hasPublicData)("is the collected one for all hours and admissions", () => {
    const json: unknown = JSON.parse(readFileSync(vectorFile("versorgungsgrad.json"), "utf8"));
    const { hours, zulassung, ...rest } = countingSchema.parse(json).anrechnung;
    expect(hours).toHaveLength(8);
    for (const { hours_per_week, faktor } of hours)
      expect(employedWeight(hours_per_week)).toBe(faktor);
    expect(weeklyHours(1)).toBe(rest.monthly_to_weekly_factor);
    expect(zulassung.map(({ art }) => art)).toEqual(Object.keys(seats));
    for (const { art, faktor } of zulassung) {
      const seat = seats[art];
      expect(seat && seatWeight(seat), art).toBe(faktor);
    }
  });
});
