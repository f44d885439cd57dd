import { groupCoverage, type GroupCoverage } from "@/lib/coverage/group-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { OutlookResult } from "@/lib/coverage/results/stored-results";
import { districtOutlooks } from "@/lib/coverage/outlook/district-outlook";
import { outlookBand } from "@/lib/coverage/outlook/region-outlook";
import type { RegionOutlookInput } from "@/lib/coverage/outlook/outlook-input";
import { OUTLOOK_YEARS } from "@/lib/coverage/coverage-view";

export const generalPractitioners: SpecialtyGroup = {
  slug: "hausaerzte",
  slugEnglish: "general-practitioners",
  nameGerman: "Hausärzte",
  dativeGerman: "Hausärzten",
  nameEnglish: "General practitioners",
  inTextEnglish: "general practitioners",
  careLevel: "primary",
  denominator: "all",
};

/** Three districts of 8000, 4000 and 0 people with 4, 0 and 1 posts; 1600 people to a post. */
export function smallGroup(): GroupCoverage {
  const district = (key: string, all: number, fte: number, doctors: number) => ({
    key,
    population: { all, women: null, minors: null },
    supply: { hausaerzte: { fte, doctors, practices: doctors } },
  });
  return groupCoverage(
    {
      districts: [
        district("large", 8000, 4, 5),
        district("bare", 4000, 0, 0),
        district("empty", 0, 1, 1),
      ],
      residentsPerDoctor: [
        { groupSlug: "hausaerzte", districtType: null, validFrom: "2025-01-01", residents: 1600 },
      ],
    },
    generalPractitioners,
    { districtType: null, on: "2025-12-31" },
  );
}

/** The outlook of the small group, whose five doctors are of known age. */
export function smallOutlook(): OutlookResult {
  const input: RegionOutlookInput = {
    baseYear: 2025,
    doctors: [
      { ageFrom: 40, ageBelow: 60, heads: 3, fte: 2.5 },
      { ageFrom: 60, ageBelow: 70, heads: 3, fte: 2.5 },
    ],
    unknownAge: { heads: 0, fte: 0 },
    people: [
      { year: 2025, groups: { all: 12_000 } },
      { year: 2040, groups: { all: 11_000 } },
    ],
    residentsPerDoctor: 1600,
    needWeights: null,
  };
  const districts = [
    { key: "large", fte: 4, olderShare: 0.25, people: [{ year: 2025, groups: { all: 8000 } }] },
    { key: "bare", fte: 0, olderShare: null, people: [{ year: 2025, groups: { all: 4000 } }] },
  ];
  const outlooks = districtOutlooks(input, districts, { years: OUTLOOK_YEARS });
  const band = outlookBand(input);
  return {
    importedUntil: 2040,
    ownUntil: null,
    ages: { bands: null, unknownHeads: 0, olderShare: null },
    input,
    band: { low: band.low.years, base: band.base.years, high: band.high.years },
    districts: Object.fromEntries(
      districts.map(({ key, ...own }, index) => {
        const { isOlderShareRegional, isGrowthRegional, plain, weighted } = outlooks[index] ?? {
          isOlderShareRegional: false,
          isGrowthRegional: false,
          plain: [],
          weighted: [],
        };
        return [key, { ...own, isOlderShareRegional, isGrowthRegional, plain, weighted }];
      }),
    ),
  };
}
