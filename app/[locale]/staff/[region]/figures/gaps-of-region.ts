import { findCoverageBasis, listDistricts, listSpecialtyGroups } from "@/app/content";
import { listGaps, type Gap } from "@/lib/coverage/gaps/gap-list";
import type { FiguresFilter } from "@/lib/coverage/gaps/figures-filter";
import { groupCoverage, isRatedByDistrict } from "@/lib/coverage/group-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { listDistrictAnswers } from "@/lib/entries/answers/queries";
import type { DistrictName, Region } from "@/lib/regions/schema";

/** The gaps of a region with the day and the people they were reckoned with. */
export interface GapsOfRegion {
  gaps: Gap<DistrictName>[];
  /** Those that can be asked for. */
  groups: SpecialtyGroup[];
  /** ISO day whose seats count. */
  on: string;
  populationYear: number | null;
}

/** The gaps of a region, by the same figures that its public pages show. */
export async function gapsOfRegion(region: Region): Promise<GapsOfRegion> {
  const [basis, districts, groups, answers] = await Promise.all([
    findCoverageBasis(region),
    listDistricts(region),
    listSpecialtyGroups(),
    listDistrictAnswers(region.id, new Date()),
  ]);
  const { on, populationYear } = basis;
  const how = { districtType: region.districtType, on };
  const coverageOf = (group: SpecialtyGroup) => groupCoverage(basis, group, how);
  const gaps = listGaps(groups, districts, coverageOf, answers);
  return { gaps, groups: groups.filter(isRatedByDistrict), on, populationYear };
}

/** Those of some gaps that a filter asks for. */
export function askedGaps(
  gaps: readonly Gap<DistrictName>[],
  { view, group }: Pick<FiguresFilter, "view" | "group">,
): Gap<DistrictName>[] {
  return gaps
    .filter((gap) => group === "" || gap.group.slug === group)
    .filter(({ answers }) => view === "all" || answers.length > 0 === (view === "with"));
}
