import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { drawRegion } from "@/lib/cartography/region-drawing";
import { REGIONS_TAG, regionTag } from "@/lib/content/tags";
import * as results from "@/lib/coverage/results/queries";
import * as official from "@/lib/coverage/official/queries";
import * as coverage from "@/lib/coverage/queries";
import * as sources from "@/lib/open-data/coverage/queries";
import type { SourcedFigures } from "@/lib/open-data/open-data-content";
import { today } from "@/lib/portal-day";
import type { PracticeSearch } from "@/lib/practices/schema";
import type { Region } from "@/lib/regions/schema";
import * as placeAddresses from "@/lib/practices/addresses/queries";
import * as gonePlaces from "@/lib/practices/gone/queries";
import * as living from "@/lib/living/queries";
import * as practices from "@/lib/practices/queries";
import * as spoken from "@/lib/practices/spoken/queries";
import * as search from "@/lib/practices/search/queries";
import * as datasets from "@/lib/datasets/queries";
import * as districts from "@/lib/regions/districts/queries";
import * as people from "@/lib/regions/people/queries";
import * as regions from "@/lib/regions/queries";

/** Longest that content is kept; where time changes what it says, a clock tells before. */
const DAY_IN_SECONDS = 86_400;

/** Keeps what a query of one region returns until that region's content changes. */
export function ofRegion<Parameters extends (string | object)[], Result>(
  name: string,
  load: (region: Region, ...parameters: Parameters) => Promise<Result>,
) {
  return cache((region: Region, ...parameters: Parameters) =>
    unstable_cache(() => load(region, ...parameters), [name, region.slug, ...keyOf(parameters)], {
      tags: [regionTag(region.slug)],
      revalidate: DAY_IN_SECONDS,
    })(),
  );
}

function keyOf(parameters: readonly (string | object)[]): string[] {
  return parameters.map((part) => (typeof part === "string" ? part : JSON.stringify(part)));
}

export const listRegions = cache(
  unstable_cache(regions.listRegions, ["regions"], { tags: [REGIONS_TAG] }),
);

export const findRegion = cache((slug: string) =>
  unstable_cache(() => regions.getRegion(slug), ["region", slug], {
    tags: [REGIONS_TAG, regionTag(slug)],
    revalidate: DAY_IN_SECONDS,
  })(),
);

export const listSpecialtyGroups = cache(
  unstable_cache(coverage.listSpecialtyGroups, ["specialty-groups"], { tags: [REGIONS_TAG] }),
);

export const listDistricts = ofRegion("districts", (region) =>
  districts.listDistricts(region.id, region.mapLevel),
);

export const findTopology = ofRegion("topology", (region) =>
  districts.getTopology(region.id, region.mapLevel),
);

/** The printed map on which places are marked; null before any boundaries were imported. */
export const findRegionDrawing = ofRegion("region-drawing", async (region) => {
  const [topology, districts] = await Promise.all([findTopology(region), listDistricts(region)]);
  return topology && drawRegion(topology, districts);
});

export const findCoverageBasis = ofRegion("coverage-basis", async (region) => {
  const on = today();
  return { on, ...(await coverage.getCoverageBasis(region.id, region.mapLevel, on)) };
});

export const findReachResult = ofRegion("reach", (region, groupSlug: string) =>
  results.getReachResult(region.id, groupSlug),
);

export const findOutlookResult = ofRegion("outlook", (region, groupSlug: string) =>
  results.getOutlookResult(region.id, groupSlug),
);

export const listOfficialFigures = ofRegion("official-figures-of-areas", (region) =>
  official.listOfficialFigures(region.id),
);

export const listOfficialDegrees = ofRegion(
  "official-degrees-of-areas",
  (region, groupSlug: string) => official.listOfficialDegrees(region.id, groupSlug),
);

/** The sources of one group's figures in one view, each with what it brought. */
export const listCoverageSources = ofRegion("coverage-sources", (region, figures: SourcedFigures) =>
  sources.listCoverageSources(region.id, region.mapLevel, figures),
);

export const listPublicVersions = ofRegion("versions", (region) =>
  datasets.listPublicVersions(region.id),
);

export const findAgeStructure = ofRegion("age-structure", (region, district: string) =>
  people.getAgeStructure(region.id, district),
);

export const listPracticesOfDistrict = ofRegion("practices", (region, district: string) =>
  districts.listPracticesOfDistrict(region.id, district, today()),
);

export const listPeopleOfDistrict = ofRegion("people-of-district", (region, district: string) =>
  people.listPeopleOfDistrict(region.id, district),
);

/** What the dossiers of all districts are made of. */
export const findRegionLiving = ofRegion("living", (region) =>
  living.getRegionLiving(region.id, region.mapLevel),
);

export const listDistrictResults = ofRegion("district-results", (region, districtKey: string) =>
  results.listDistrictResults(region.id, districtKey),
);

export const findPractice = ofRegion("practice", (region, slug: string) =>
  practices.getPractice(region.id, slug),
);

export const findFacility = ofRegion("facility", (region, slug: string) =>
  practices.getFacility(region.id, slug),
);

/** The practices nearest to a point that have one of some groups, as their pages show them. */
export const listPracticesNear = ofRegion(
  "practices-near",
  async (region, wanted: PracticeSearch) => (await search.searchPractices(region.id, wanted)).cards,
);

/** What was last known of a place that is gone. */
export const findLastKnown = ofRegion(
  "last-known",
  (region, kind: "practice" | "care_place", slug: string) =>
    gonePlaces.getLastKnown(region.id, kind, slug),
);

/** How many sitemaps the pages of a region's places fill. */
export const countPlaceSitemaps = ofRegion("place-sitemaps", async (region) =>
  Math.ceil((await placeAddresses.countPlaces(region.id)) / placeAddresses.PLACES_PER_SITEMAP),
);

export const listPlaceAddresses = ofRegion("place-addresses", (region, part: string) =>
  placeAddresses.listPlaceAddresses(region.id, Number(part)),
);

export const listSpokenLanguages = ofRegion("spoken-languages", (region) =>
  spoken.listSpokenLanguages(region.id),
);
