import { notFound } from "next/navigation";
import { findFacility, findRegionDrawing } from "@/app/content";
import { listRelatedTo } from "@/app/entries";
import type { RegionDrawing } from "@/lib/cartography/region-drawing";
import type { RelatedThing } from "@/lib/entries/published-entry";
import type { Locale } from "@/lib/i18n/routing";
import type { FacilityDetail } from "@/lib/practices/schema";
import { slugSchema, type Region } from "@/lib/regions/schema";
import { placeOrLeadOn } from "../place-or-lead-on";
import { regionOrNotFound } from "../region-content";

/** Everything the page of another place of care is drawn from. */
export interface FacilityContent {
  region: Region;
  facility: FacilityDetail;
  drawing: RegionDrawing | null;
  /** What of the network is tied to it. */
  related: RelatedThing[];
}

/** The place of an address, or where to go instead. */
export async function facilityOrLeadOn(
  regionSlug: string,
  slug: string,
  locale: Locale,
): Promise<Pick<FacilityContent, "region" | "facility">> {
  const region = await regionOrNotFound(regionSlug);
  if (!slugSchema.safeParse(slug).success) notFound();
  const found = await findFacility(region, slug);
  return { region, facility: placeOrLeadOn(found, "care_place", { region, slug, locale }) };
}

export async function facilityContent(
  regionSlug: string,
  slug: string,
  locale: Locale,
): Promise<FacilityContent> {
  const { region, facility } = await facilityOrLeadOn(regionSlug, slug, locale);
  const [drawing, related] = await Promise.all([
    findRegionDrawing(region),
    listRelatedTo(region, "care_place", facility.slug),
  ]);
  return { region, facility, drawing, related };
}
