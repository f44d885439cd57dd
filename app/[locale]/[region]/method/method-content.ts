import { findCoverageBasis } from "@/app/content";
import { OUTLOOK_YEARS } from "@/lib/coverage/coverage-view";
import { exampleDistrict, smallestDistrict } from "@/lib/coverage/method/example-district";
import { groupResidents, type GroupResidents } from "@/lib/coverage/method/group-residents";
import {
  districtOutlookExample,
  regionOutlookExample,
  type DistrictOutlookExample,
  type RegionOutlookExample,
} from "@/lib/coverage/method/outlook-example";
import { reachExample, type ReachExample } from "@/lib/coverage/method/reach-example";
import type { OutlookResult } from "@/lib/coverage/results/stored-results";
import type { Locale } from "@/lib/i18n/routing";
import type { DistrictName } from "@/lib/regions/schema";
import { groupContent, type GroupContent } from "../coverage/group-content";
import { outlookContent } from "../coverage/outlook-content";
import { reachContent } from "../coverage/reach-content";
import { GP_SLUGS } from "../gp-slugs";

/** Everything that the method is explained with: the GPs of a region and one of its districts. */
export interface MethodContent extends GroupContent {
  /** ISO day on which seats counted. */
  seatsOn: string;
  populationYear: number | null;
  residents: GroupResidents[];
  example: DistrictName | null;
  smallest: DistrictName | null;
  reach: ReachExample | null;
  outlook: OutlookResult | null;
  regionOutlook: RegionOutlookExample | null;
  districtOutlook: DistrictOutlookExample | null;
  /** Whether results are being computed for new data. */
  isPending: boolean;
}

/** The year in the middle of outlooks stands for all. */
const [, EXAMPLE_YEAR] = OUTLOOK_YEARS;

/** What the method of a region is explained with, or the page that says there is no such region. */
export async function methodContent(regionSlug: string, locale: Locale): Promise<MethodContent> {
  const content = await groupContent(regionSlug, GP_SLUGS[locale], locale);
  const { region, coverage, districts, groups } = content;
  const [{ on, populationYear, residentsPerDoctor }, reach, outlook] = await Promise.all([
    findCoverageBasis(region),
    reachContent(content),
    outlookContent(content),
  ]);
  const named = (key: string | null) => districts.find((one) => one.key === key) ?? null;
  const key = exampleDistrict(coverage);
  const result = outlook.state === "known" ? outlook.result : null;
  return {
    ...content,
    seatsOn: on,
    populationYear,
    residents: groupResidents(groups, residentsPerDoctor, {
      districtType: region.districtType,
      on,
    }),
    example: named(key),
    smallest: named(smallestDistrict(coverage)),
    reach:
      reach.state === "known" && key !== null ? reachExample(coverage, reach.result, key) : null,
    outlook: result,
    regionOutlook: result && regionOutlookExample(result, EXAMPLE_YEAR),
    districtOutlook:
      result && key !== null ? districtOutlookExample(result, key, EXAMPLE_YEAR) : null,
    isPending: reach.state === "pending" || outlook.state === "pending",
  };
}
