import type { AgeBand } from "@/lib/regions/schema";
import { OUTLOOK_YEARS } from "../coverage-view";
import { disclosedAges } from "../disclosure/disclosed-ages";
import { disclosedDoctors } from "../disclosure/disclosed-doctors";
import type { GroupCoverage } from "../group-coverage";
import { districtOutlooks } from "../outlook/district-outlook";
import { needWeights } from "../outlook/need-weights";
import type { RegionOutlookInput } from "../outlook/outlook-input";
import { projectedPeople } from "../outlook/people-projection";
import { LAST_OUTLOOK_YEAR, outlookBand } from "../outlook/region-outlook";
import type { SpecialtyGroup } from "../schema";
import type { OutlookResult } from "../results/stored-results";
import { districtSeries, regionSeries } from "./people-groups";
import type { GroupDoctorAges, PeopleOfAge, DistrictPeople } from "./queries";

/** What the outlook of a group is computed from. */
export interface OutlookBasis {
  coverage: GroupCoverage;
  /** Doctors of all groups by district and year of birth. */
  doctorAges: readonly GroupDoctorAges[];
  peopleByYear: readonly DistrictPeople[];
  peopleByAge: readonly PeopleOfAge[];
  /** Year of the youngest counted people; the outlook begins at its end. */
  baseYear: number | null;
}

/**
 * The outlook of one group in a region and its districts, from disclosed figures alone. Null while
 * nobody has counted people.
 */
export function groupOutlook(
  { coverage, doctorAges, peopleByYear, peopleByAge, baseYear }: OutlookBasis,
  group: Pick<SpecialtyGroup, "slug" | "careLevel" | "denominator">,
): OutlookResult | null {
  if (baseYear === null) return null;
  const { denominator } = group;
  const [counted, ...imported] = regionSeries(peopleByYear, denominator, baseYear);
  if (counted?.year !== baseYear) return null;
  const ages = disclosedAges(
    doctorAges.filter(({ groupSlug }) => groupSlug === group.slug),
    baseYear,
  );
  const sex = denominator === "women" ? "women" : "all";
  const { people, importedUntil, ownUntil } = projectedPeople({
    counted,
    imported,
    ages: bandsOfYear(peopleByAge, baseYear, sex),
    sex,
    onlyMinors: denominator === "minors",
    until: LAST_OUTLOOK_YEAR,
  });
  const { doctors, fte } = coverage.region;
  const input: RegionOutlookInput = {
    baseYear,
    ...disclosedDoctors(ages, { doctors: doctors ?? 0, fte: fte ?? 0 }),
    people,
    residentsPerDoctor: coverage.residentsPerDoctor,
    needWeights: denominator === "all" ? needWeights(group.careLevel) : null,
  };
  const ownShares = new Map(ages.districts.map(({ key, olderShare }) => [key, olderShare]));
  const districts = [...coverage.districts].map(([key, figures]) => ({
    key,
    fte: figures.fte,
    olderShare: ownShares.get(key) ?? null,
    people: districtSeries(peopleByYear, key, denominator, baseYear),
  }));
  const outlooks = districtOutlooks(input, districts, { years: OUTLOOK_YEARS });
  const byKey = new Map(outlooks.map((outlook) => [outlook.key, outlook]));
  const { low, base, high } = outlookBand(input);
  return {
    importedUntil,
    ownUntil,
    ages: { bands: ages.bands, unknownHeads: ages.unknownHeads, olderShare: ages.olderShare },
    input,
    band: { low: low.years, base: base.years, high: high.years },
    districts: Object.fromEntries(
      districts.flatMap(({ key, ...own }) => {
        const outlook = byKey.get(key);
        if (!outlook) return [];
        const { isOlderShareRegional, isGrowthRegional, plain, weighted } = outlook;
        return [[key, { ...own, isOlderShareRegional, isGrowthRegional, plain, weighted }]];
      }),
    ),
  };
}

/** Counted people of a year by age; null where nothing is known by age. */
function bandsOfYear(
  rows: readonly PeopleOfAge[],
  year: number,
  sex: "all" | "women",
): AgeBand[] | null {
  const ofYear = rows.filter((row) => row.year === year && !row.projected);
  const both = ofYear.filter((row) => row.sex === "all");
  const counted =
    sex === "women"
      ? ofYear.filter((row) => row.sex === "female")
      : both.length > 0
        ? both
        : summedSexes(ofYear);
  return counted.length === 0 ? null : counted;
}

function summedSexes(rows: readonly PeopleOfAge[]): AgeBand[] {
  const sums = new Map<string, AgeBand>();
  for (const { ageFrom, ageBelow, people } of rows) {
    const key = `${ageFrom} ${ageBelow}`;
    sums.set(key, { ageFrom, ageBelow, people: (sums.get(key)?.people ?? 0) + people });
  }
  return [...sums.values()];
}
