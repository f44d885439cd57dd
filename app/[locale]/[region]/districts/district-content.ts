import { notFound } from "next/navigation";
import {
  findAgeStructure,
  findCoverageBasis,
  findTopology,
  listDistricts,
  listOfficialFigures,
  listPracticesOfDistrict,
  listSpecialtyGroups,
} from "@/app/content";
import { neighbourKeys } from "@/lib/cartography/district-topology";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import { groupCoverage } from "@/lib/coverage/group-coverage";
import type { OfficialFigure } from "@/lib/coverage/official-figure";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { AgeStructure, DistrictName, PracticeEntry, Region } from "@/lib/regions/schema";
import { regionOrNotFound } from "../region-content";

/** A group's figures in a district beside those of its region. */
export interface DistrictGroupRow {
  group: SpecialtyGroup;
  here: CoverageFigures;
  region: CoverageFigures;
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
  populationYear: number | null;
  /** What the planning authority published on the region's GPs. */
  official: OfficialFigure | null;
  ages: AgeStructure | null;
  practices: PracticeEntry[];
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
  const [groups, basis, topology, ages, practices, officialFigures] = await Promise.all([
    listSpecialtyGroups(),
    findCoverageBasis(region),
    findTopology(region),
    findAgeStructure(region, district.slug),
    listPracticesOfDistrict(region, district.slug),
    listOfficialFigures(region),
  ]);
  const on = new Date().toISOString().slice(0, 10);
  const rated = groups.map((group) => ({
    group,
    coverage: groupCoverage(basis, group, { districtType: region.districtType, on }),
  }));
  const rows = rated.flatMap(({ group, coverage }): DistrictGroupRow[] => {
    const here = coverage.districts.get(district.key);
    return here ? [{ group, here, region: coverage.region }] : [];
  });
  const generalGroup = groups.find(({ careLevel }) => careLevel === "primary");
  const generalCoverage = rated.find(({ group }) => group.careLevel === "primary")?.coverage;
  const nextTo = topology ? (neighbourKeys(topology).get(district.key) ?? []) : [];
  return {
    region,
    district,
    districts,
    groups,
    rows,
    general: rows.find(({ group }) => group.careLevel === "primary") ?? notFound(),
    populationYear: basis.populationYear,
    official: officialFigures.find(({ groupSlug }) => groupSlug === generalGroup?.slug) ?? null,
    ages,
    practices,
    neighbours: districts
      .filter(({ key }) => nextTo.includes(key))
      .map((neighbour) => ({
        district: neighbour,
        degree: generalCoverage?.districts.get(neighbour.key)?.degree ?? null,
      })),
    topology,
  };
}
