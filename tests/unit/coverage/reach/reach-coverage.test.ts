import { describe, expect, it } from "vitest";
import { groupCoverage } from "@/lib/coverage/group-coverage";
import { isOutOfReach, reachCoverage } from "@/lib/coverage/reach/reach-coverage";

const group = { slug: "hausaerzte", careLevel: "primary", denominator: "all" } as const;

function within() {
  const district = (key: string, all: number | null, fte: number) => ({
    key,
    population: { all, women: null, minors: null },
    supply: { hausaerzte: { fte, doctors: 1, practices: 1 } },
  });
  return groupCoverage(
    {
      districts: [district("01", 1000, 2), district("02", 3000, 0), district("03", null, 0)],
      residentsPerDoctor: [
        { groupSlug: "hausaerzte", districtType: null, validFrom: "2025-01-01", residents: 1600 },
      ],
    },
    group,
    { districtType: null, on: "2025-12-31" },
  );
}

describe("coverage within reach", () => {
  it("is what falls to each head against what each head needs", () => {
    const { districts } = reachCoverage(within(), { districts: { "01": 0.0005, "02": 0.0005 } });
    expect(districts.get("01")).toMatchObject({ degree: 80, fte: 0.5, coverageClass: 2 });
    expect(districts.get("02")).toMatchObject({ degree: 80, fte: 1.5 });
  });

  it("leaves the region as it is, and weighted by people its mean is the same", () => {
    const own = within();
    const reached = reachCoverage(own, { districts: { "01": 0.0008, "02": 0.0004 } });
    expect(reached.region).toEqual(own.region);
    const people = [1000, 3000];
    const weighted = ["01", "02"].reduce(
      (sum, key, index) => sum + (reached.districts.get(key)?.degree ?? 0) * (people[index] ?? 0),
      0,
    );
    expect(weighted / 4000).toBeCloseTo(own.region.degree ?? 0, 9);
  });

  it("tells nothing within reach from nothing known", () => {
    const { districts } = reachCoverage(within(), {
      districts: { "01": null, "02": 0.0005, "03": 0.0005 },
    });
    const states = [...districts.values()].map((figures) => [
      figures.degree,
      isOutOfReach(figures),
    ]);
    expect(states).toEqual([
      [null, true],
      [80, false],
      [80, false],
    ]);
    expect(districts.get("03")?.fte).toBeNull();
    expect(districts.get("01")).toMatchObject({ fte: 0, gap: 0.625 });
  });
});
