import { notFound } from "next/navigation";
import {
  findCoverageBasis,
  findTopology,
  listCoverageSources,
  listDistricts,
  listOfficialDegrees,
  listOfficialFigures,
  listSpecialtyGroups,
} from "@/app/content";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import type { CoverageView } from "@/lib/coverage/coverage-view";
import { groupCoverage, type GroupCoverage } from "@/lib/coverage/group-coverage";
import {
  degreesOfShownArea,
  type AreaDegrees,
  type OfficialFigure,
} from "@/lib/coverage/official/official-figure";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { Locale } from "@/lib/i18n/routing";
import type { CoverageSource } from "@/lib/open-data/open-data-content";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { regionOrNotFound } from "../region-content";

/** Everything a page about one group in one region is drawn from. */
export interface GroupContent {
  region: Region;
  group: SpecialtyGroup;
  groups: SpecialtyGroup[];
  coverage: GroupCoverage;
  /** ISO day whose seats count. */
  on: string;
  populationYear: number | null;
  districts: DistrictName[];
  official: OfficialFigure | null;
  /** Official degrees over the years of the planning area that `official` speaks of. */
  officialDegrees: AreaDegrees | null;
  /** Null before any boundaries were imported. */
  topology: DistrictTopology | null;
}

/** The slug of a group in the addresses of a language. */
export function groupSlug(group: SpecialtyGroup, locale: Locale): string {
  return locale === "de" ? group.slug : group.slugEnglish;
}

/** The group of a region by the slug its address has in a language, or the page that says no. */
export async function groupContent(
  regionSlug: string,
  slug: string,
  locale: Locale,
): Promise<GroupContent> {
  const region = await regionOrNotFound(regionSlug);
  const groups = await listSpecialtyGroups();
  const group = groups.find((candidate) => groupSlug(candidate, locale) === slug) ?? notFound();
  const [basis, districts, officialFigures, officialDegrees, topology] = await Promise.all([
    findCoverageBasis(region),
    listDistricts(region),
    listOfficialFigures(region),
    listOfficialDegrees(region, group.slug),
    findTopology(region),
  ]);
  const official = officialFigures.find(({ groupSlug: one }) => one === group.slug) ?? null;
  const { on, populationYear } = basis;
  return {
    region,
    group,
    groups,
    coverage: groupCoverage(basis, group, { districtType: region.districtType, on }),
    on,
    populationYear,
    districts,
    official,
    officialDegrees: degreesOfShownArea(officialDegrees, official),
    topology,
  };
}

/** The sources of a group's figures in one view, each with what it brought. */
export function figureSources(
  { region, group, on, populationYear }: GroupContent,
  view: CoverageView,
): Promise<CoverageSource[]> {
  return listCoverageSources(region, { group: group.slug, view, on, populationYear });
}
