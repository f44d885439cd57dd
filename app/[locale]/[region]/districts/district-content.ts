import { notFound } from "next/navigation";
import {
  findAgeStructure,
  findCoverageBasis,
  findTopology,
  listDistrictResults,
  listDistricts,
  listOfficialFigures,
  listPeopleOfDistrict,
  listPracticesOfDistrict,
  listSpecialtyGroups,
} from "@/app/content";
import { neighbourKeys } from "@/lib/cartography/district-topology";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import { OUTLOOK_YEAR } from "@/components/regions/district-groups";
import { coverageDegree, requiredFte } from "@/lib/coverage/coverage-degree";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import { groupCoverage } from "@/lib/coverage/group-coverage";
import type { OfficialFigure } from "@/lib/coverage/official/official-figure";
import type { DegreeRange } from "@/lib/coverage/outlook/outlook-result";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { OutlookDistrict } from "@/lib/coverage/results/stored-results";
import { today } from "@/lib/portal-day";
import type {
  AgeStructure,
  DistrictName,
  PeopleInYear,
  PracticeEntry,
  Region,
} from "@/lib/regions/schema";
import { regionOrNotFound } from "../region-content";

/** A group's figures in a district beside those of its region. */
export interface DistrictGroupRow {
  group: SpecialtyGroup;
  here: CoverageFigures;
  region: CoverageFigures;
  reachDegree: number | null;
  /** The range of degrees in `OUTLOOK_YEAR`. */
  outlook: DegreeRange | null;
  /** The whole outlook; null where there is none. */
  computed: OutlookDistrict | null;
}

/** Everything the profile of a district is drawn from. */
export interface DistrictContent {
  region: Region;
  district: DistrictName;
  districts: DistrictName[];
  groups: SpecialtyGroup[];
  rows: DistrictGroupRow[];
  /** The row of the GPs. */
  general: DistrictGroupRow;
  /** ISO day whose seats count. */
  on: string;
  populationYear: number | null;
  /** What the planning authority published on the region's GPs. */
  official: OfficialFigure | null;
  ages: AgeStructure | null;
  practices: PracticeEntry[];
  people: PeopleInYear[];
  /** Minutes within which GPs are within reach; null while nothing is computed. */
  minutes: number | null;
  neighbours: { district: DistrictName; degree: number | null }[];
  topology: DistrictTopology | null;
}

/** The profile of a district, or the page that says there is none. */
export async function districtContent(
  regionSlug: string,
  districtSlug: string,
): Promise<DistrictContent> {
  const region = await regionOrNotFound(regionSlug);
  const districts = await listDistricts(region);
  const district = districts.find(({ slug }) => slug === districtSlug) ?? notFound();
  const [groups, basis, topology, ages, practices, officialFigures, people, results] =
    await Promise.all([
      listSpecialtyGroups(),
      findCoverageBasis(region),
      findTopology(region),
      findAgeStructure(region, district.slug),
      listPracticesOfDistrict(region, district.slug),
      listOfficialFigures(region),
      listPeopleOfDistrict(region, district.slug),
      listDistrictResults(region, district.key),
    ]);
  const on = today();
  const rated = groups.map((group) => ({
    group,
    coverage: groupCoverage(basis, group, { districtType: region.districtType, on }),
  }));
  const rows = rated.flatMap(({ group, coverage }): DistrictGroupRow[] => {
    const here = coverage.districts.get(district.key);
    if (!here) return [];
    const result = results.find(({ groupSlug }) => groupSlug === group.slug);
    const reachDegree = coverageDegree(
      result?.accessibility ?? null,
      requiredFte(1, coverage.residentsPerDoctor),
    );
    const computed = result?.outlook ?? null;
    const outlook = computed?.plain.find(({ year }) => year === OUTLOOK_YEAR) ?? null;
    return [{ group, here, region: coverage.region, reachDegree, outlook, computed }];
  });
  const generalGroup = groups.find(({ careLevel }) => careLevel === "primary");
  const generalCoverage = rated.find(({ group }) => group.careLevel === "primary")?.coverage;
  const generalResult = results.find(({ groupSlug }) => groupSlug === generalGroup?.slug);
  const nextTo = topology ? (neighbourKeys(topology).get(district.key) ?? []) : [];
  return {
    region,
    district,
    districts,
    groups,
    rows,
    general: rows.find(({ group }) => group.careLevel === "primary") ?? notFound(),
    on,
    populationYear: basis.populationYear,
    official: officialFigures.find(({ groupSlug }) => groupSlug === generalGroup?.slug) ?? null,
    ages,
    practices,
    people,
    minutes: generalResult?.minutes ?? null,
    neighbours: districts
      .filter(({ key }) => nextTo.includes(key))
      .map((neighbour) => ({
        district: neighbour,
        degree: generalCoverage?.districts.get(neighbour.key)?.degree ?? null,
      })),
    topology,
  };
}
