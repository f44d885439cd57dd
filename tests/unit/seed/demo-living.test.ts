import { describe, expect, it } from "vitest";
import { keyParts } from "@/lib/datasets/record-key";
import { dossierOf, type LivingFigure, type RegionLiving } from "@/lib/living/dossier";
import { INDICATORS, indicatorSchema } from "@/lib/living/indicator";
import { listDemoDistricts } from "@/prisma/seed/demo-facts";
import { demoLiving } from "@/prisma/seed/demo-living";

const DAY = "2026-11-23";

function livingOf(slug: "chemnitz" | "lichtenberg"): RegionLiving {
  const districts = listDemoDistricts(slug);
  const figures = demoLiving("stadtteil", districts, DAY).map(({ key, payload }): LivingFigure => {
    const [, districtKey = "", indicator, asOf = ""] = keyParts(key);
    const { value, isEstimate } = payload as { value: number; isEstimate: boolean };
    return {
      ...{ districtKey, asOf, value, isEstimate, sourceId: 1 },
      indicator: indicatorSchema.parse(indicator),
    };
  });
  return { districts, figures, points: [], sources: [] };
}

describe.each(["chemnitz", "lichtenberg"] as const)("invented living conditions of %s", (slug) => {
  const living = livingOf(slug);

  it("tell most of every district, and leave out some, so that missing data is seen", () => {
    for (const { key } of living.districts) {
      const known = Object.values(dossierOf(key, living).figures).filter((one) => one !== null);
      expect(known.length, key).toBeGreaterThanOrEqual(indicatorSchema.options.length - 3);
    }
    const all = living.districts.length * indicatorSchema.options.length;
    expect(living.figures.length).toBeLessThan(all);
  });

  it("are values that an indicator can have, of the end of the last year", () => {
    for (const { indicator, value, asOf } of living.figures) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(INDICATORS[indicator].most);
      expect(asOf).toBe("2025-12-31");
    }
  });

  it("have drawbacks and good sides in most districts", () => {
    const weighed = living.districts.map(({ key }) => dossierOf(key, living).weighed);
    const share = (side: "speaksFor" | "speaksAgainst") =>
      weighed.filter((one) => one[side].length > 0).length / weighed.length;
    expect(share("speaksAgainst")).toBeGreaterThan(0.8);
    expect(share("speaksFor")).toBeGreaterThan(0.8);
  });

  it("are the same whenever they are loaded on a day", () => {
    expect(livingOf(slug)).toEqual(living);
  });
});
