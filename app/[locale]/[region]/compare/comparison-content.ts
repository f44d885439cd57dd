import { notFound } from "next/navigation";
import {
  findCoverageBasis,
  findRegion,
  findTopology,
  listDistricts,
  listRegions,
  listSpecialtyGroups,
} from "@/app/content";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import {
  viewedInYear,
  viewedWithinBorders,
  viewedWithinReach,
  viewedWithout,
  type ViewedGroup,
} from "@/lib/coverage/comparison/compared-figure";
import {
  readComparison,
  type Comparison,
  type ComparisonChoices,
  type ComparisonNotice,
} from "@/lib/coverage/comparison/comparison-address";
import type { ComparedArea, ComparisonRow } from "@/lib/coverage/comparison/comparison-table";
import { outlookYear, type CoverageView } from "@/lib/coverage/coverage-view";
import {
  groupCoverage,
  isRatedByDistrict,
  type GroupCoverage,
} from "@/lib/coverage/group-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { outlookContent } from "../coverage/outlook-content";
import { reachContent } from "../coverage/reach-content";
import { regionOrNotFound } from "../region-content";

/** Everything that a comparison is shown from, on the page and in its downloads. */
export interface ComparisonContent extends Comparison<DistrictName, Region> {
  region: Region;
  choices: ComparisonChoices;
  notices: ComparisonNotice[];
  /** The districts in their order, then the benchmark. */
  areas: ComparedArea[];
  /** One per group that is rated by district; figures in the order of the areas. */
  rows: ComparisonRow[];
  /** ISO day on which seats counted. */
  seatsOn: string;
  /** ISO days of the people who are counted, by region. */
  peopleOn: { region: string; day: string }[];
  topology: DistrictTopology | null;
}

/** The comparison that an address tells of a region, or the page that says there is no such region. */
export async function comparisonContent(
  regionSlug: string,
  parameters: URLSearchParams,
): Promise<ComparisonContent> {
  const region = await regionOrNotFound(regionSlug);
  const [regions, all, groups, topology] = await Promise.all([
    listRegions(),
    listDistricts(region),
    listSpecialtyGroups(),
    findTopology(region),
  ]);
  const choices = { home: region, regions, districts: all };
  const { districts, view, notices, benchmark: wanted } = readComparison(parameters, choices);
  const benchmark =
    wanted.slug === region.slug ? region : ((await findRegion(wanted.slug)) ?? notFound());
  const [own, other] = await Promise.all([
    viewedRegion(region, groups, view, true),
    benchmark === region ? null : viewedRegion(benchmark, groups, view, false),
  ]);
  const whole = other ?? own;
  return {
    region,
    choices,
    districts,
    benchmark,
    view,
    notices,
    topology,
    seatsOn: own.on,
    peopleOn: [own, ...(other ? [other] : [])].flatMap(({ name, peopleOn }) =>
      peopleOn === null ? [] : [{ region: name, day: peopleOn }],
    ),
    areas: [
      ...districts.map(({ key, name }): ComparedArea => ({
        kind: "district",
        key,
        name,
        peopleOn: own.peopleOn,
      })),
      {
        kind: "region",
        key: benchmark.slug,
        name: benchmark.name,
        peopleOn: whole.peopleOn,
      },
    ],
    rows: own.groups.flatMap(({ group, viewed }, index) => {
      const compared = whole.groups[index];
      if (!compared) return [];
      return {
        group,
        figures: [...districts.map(({ key }) => viewed.district(key)), compared.viewed.whole],
      };
    }),
  };
}

/** Every group of a region under one view; districts only where they are wanted. */
async function viewedRegion(
  region: Region,
  groups: readonly SpecialtyGroup[],
  view: CoverageView,
  withDistricts: boolean,
) {
  const { on, populationYear, ...basis } = await findCoverageBasis(region);
  const rated = groups.filter(isRatedByDistrict);
  return {
    on,
    name: region.name,
    peopleOn: populationYear === null ? null : `${populationYear}-12-31`,
    groups: await Promise.all(
      rated.map(async (group) => {
        const options = { districtType: region.districtType, on };
        const coverage = groupCoverage(basis, group, options);
        return { group, viewed: await viewedGroup(region, group, coverage, view, withDistricts) };
      }),
    ),
  };
}

async function viewedGroup(
  region: Region,
  group: SpecialtyGroup,
  coverage: GroupCoverage,
  view: CoverageView,
  withDistricts: boolean,
): Promise<ViewedGroup> {
  const year = outlookYear(view);
  if (year !== null) {
    const outlook = await outlookContent({ region, group });
    return outlook.state === "known"
      ? viewedInYear(coverage, outlook.result, year)
      : viewedWithout(outlook.state, null);
  }
  if (view === "in-district" || !withDistricts) return viewedWithinBorders(coverage);
  const reach = await reachContent({ region, group, coverage });
  return reach.state === "known"
    ? viewedWithinReach(coverage, reach.result)
    : viewedWithout(reach.state, coverage.region);
}
