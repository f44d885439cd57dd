import "server-only";
import { OUTLOOK_YEAR } from "@/components/regions/district-groups";
import { coverageDegree, requiredFte } from "@/lib/coverage/coverage-degree";
import { gapInSeats } from "@/lib/coverage/gap-in-seats";
import { groupCoverage, isRatedByDistrict } from "@/lib/coverage/group-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { today } from "@/lib/portal-day";
import type { DistrictName, Region } from "@/lib/regions/schema";
import {
  answeredGaps,
  countOffersFor,
  type AnsweredGaps,
  type AreaOfGroup,
} from "@/lib/settling/answered-gaps";
import {
  rankDistricts,
  USUAL_WEIGHTS,
  type NeedWeights,
  type RankedDistrict,
} from "@/lib/settling/district-need";
import {
  findCoverageBasis,
  findOutlookResult,
  findReachResult,
  listDistricts,
  listSpecialtyGroups,
} from "./content";
import { listOfferCounts } from "./offers";

/** The groups whose districts can be ranked, GPs first. */
export async function listRatedGroups(): Promise<SpecialtyGroup[]> {
  return (await listSpecialtyGroups()).filter(isRatedByDistrict);
}

export interface RankedPlace extends RankedDistrict {
  district: DistrictName;
  /** Seats missing to 100 % today, in halves. */
  seats: number | null;
  /** Offers for the group there. */
  offers: number;
}

/** The districts of a region in a group, the neediest first, by what is computed and stored. */
export async function listRankedDistricts(
  region: Region,
  group: SpecialtyGroup,
  weights: NeedWeights,
): Promise<RankedPlace[]> {
  const [basis, districts, reach, outlook, offers] = await Promise.all([
    findCoverageBasis(region),
    listDistricts(region),
    findReachResult(region, group.slug),
    findOutlookResult(region, group.slug),
    listOfferCounts(region),
  ]);
  const { districtType } = region;
  const coverage = groupCoverage(basis, group, { districtType, on: today() });
  const reached = reach.isReady ? reach.result?.districts : undefined;
  const ahead = outlook.isReady ? outlook.result?.districts : undefined;
  const perHead = requiredFte(1, coverage.residentsPerDoctor);
  const byKey = new Map(districts.map((district) => [district.key, district]));
  const ranked = rankDistricts(
    districts.map(({ key }) => ({
      key,
      gap: coverage.districts.get(key)?.degree ?? null,
      reach: coverageDegree(reached?.[key] ?? null, perHead),
      outlook: ahead?.[key]?.plain.find(({ year }) => year === OUTLOOK_YEAR)?.base ?? null,
    })),
    weights,
  );
  return ranked.flatMap((one) => {
    const district = byKey.get(one.key);
    const { fte = null, required = null } = coverage.districts.get(one.key) ?? {};
    const seats = gapInSeats(fte, required)?.missing ?? null;
    if (!district) return [];
    return [{ ...one, district, seats, offers: countOffersFor(offers, group.slug, district.slug) }];
  });
}

/** Addresses of the districts of a region by their need of GPs, the neediest first. */
export async function listNeediest(region: Region): Promise<string[]> {
  const group = (await listRatedGroups()).find(({ careLevel }) => careLevel === "primary");
  if (!group) return [];
  const ranked = await listRankedDistricts(region, group, USUAL_WEIGHTS);
  return ranked.map(({ district }) => district.slug);
}

/** How many gaps of a region have an offer; null where nothing is known. */
export async function findAnsweredGaps(region: Region): Promise<AnsweredGaps | null> {
  const [basis, districts, groups, offers] = await Promise.all([
    findCoverageBasis(region),
    listDistricts(region),
    listRatedGroups(),
    listOfferCounts(region),
  ]);
  const { districtType } = region;
  const areas = groups.flatMap((group): AreaOfGroup[] => {
    const coverage = groupCoverage(basis, group, { districtType, on: today() });
    const groupSlug = group.slug;
    const { fte, required } = coverage.region;
    if (group.careLevel !== "primary") return [{ districtSlug: null, groupSlug, fte, required }];
    return districts.map(({ key, slug }) => ({
      ...{ districtSlug: slug, groupSlug },
      fte: coverage.districts.get(key)?.fte ?? null,
      required: coverage.districts.get(key)?.required ?? null,
    }));
  });
  return answeredGaps(areas, offers);
}
