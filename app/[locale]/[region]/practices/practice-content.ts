import { notFound } from "next/navigation";
import {
  findCoverageBasis,
  findPractice,
  findRegionDrawing,
  listDistricts,
  listPracticesNear,
  listSpecialtyGroups,
} from "@/app/content";
import { listRelatedTo } from "@/app/entries";
import type { RegionDrawing } from "@/lib/cartography/region-drawing";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import { groupCoverage, isRatedByDistrict } from "@/lib/coverage/group-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { RelatedThing } from "@/lib/entries/published-entry";
import type { Locale } from "@/lib/i18n/routing";
import { today } from "@/lib/portal-day";
import {
  practiceSearchSchema,
  type PracticeCard,
  type PracticeDetail,
} from "@/lib/practices/schema";
import { slugSchema, type DistrictName, type Region } from "@/lib/regions/schema";
import { placeOrLeadOn } from "../place-or-lead-on";
import { regionOrNotFound } from "../region-content";

/** A group of a practice with how its district is served by it. */
export interface ServedGroup {
  group: SpecialtyGroup;
  here: CoverageFigures;
}

/** Everything the page of a practice is drawn from. */
export interface PracticeContent {
  region: Region;
  practice: PracticeDetail;
  groups: SpecialtyGroup[];
  district: DistrictName | null;
  served: ServedGroup[];
  /** Others of the same groups, the nearest first. */
  nearby: PracticeCard[];
  /** What of the network is tied to it. */
  related: RelatedThing[];
  drawing: RegionDrawing | null;
  /** ISO day. */
  on: string;
}

const MOST_NEARBY = 5;
const NEARBY_KM = 10;

/** The practice of an address, or where to go instead. */
export async function practiceOrLeadOn(
  regionSlug: string,
  slug: string,
  locale: Locale,
): Promise<{ region: Region; practice: PracticeDetail }> {
  const region = await regionOrNotFound(regionSlug);
  // Addresses nobody made are not worth a question to the database.
  if (!slugSchema.safeParse(slug).success) notFound();
  const practice = placeOrLeadOn(await findPractice(region, slug), "practice", {
    region,
    slug,
    locale,
  });
  return { region, practice };
}

/** Everything that the page of a practice shows, or where to go instead. */
export async function practiceContent(
  regionSlug: string,
  slug: string,
  locale: Locale,
): Promise<PracticeContent> {
  const { region, practice } = await practiceOrLeadOn(regionSlug, slug, locale);
  const [groups, districts, basis, drawing, related, near] = await Promise.all([
    listSpecialtyGroups(),
    listDistricts(region),
    findCoverageBasis(region),
    findRegionDrawing(region),
    listRelatedTo(region, "practice", practice.slug),
    practice.groups.length === 0
      ? []
      : listPracticesNear(
          region,
          practiceSearchSchema.parse({
            groups: practice.groups,
            near: `${practice.latitude},${practice.longitude}`,
            km: NEARBY_KM,
          }),
        ),
  ]);
  const on = today();
  const district = districts.find((one) => one.slug === practice.district?.slug) ?? null;
  const served = groups.flatMap((group): ServedGroup[] => {
    if (!practice.groups.includes(group.slug) || !isRatedByDistrict(group)) return [];
    const coverage = groupCoverage(basis, group, { districtType: region.districtType, on });
    const here = district ? coverage.districts.get(district.key) : undefined;
    return here ? [{ group, here }] : [];
  });
  return {
    ...{ region, practice, groups, district, served, related, drawing, on },
    nearby: near.filter((one) => one.slug !== practice.slug).slice(0, MOST_NEARBY),
  };
}
