import "server-only";
import * as content from "@/app/content";
import { nestedRows } from "@/lib/exchange/hsds/nested-json";
import { findExportRegion, listPracticeDetails, readHsdsDirectory } from "@/lib/exchange/queries";
import { listLivingSources } from "@/lib/living/queries";
import { shapesOf } from "@/lib/open-data/district-shapes";
import type { OpenDataContent } from "@/lib/open-data/open-data-content";
import * as openData from "@/lib/open-data/queries";
import type {
  CountFilter,
  DistrictFilter,
  Listed,
  LivingFilter,
  PageFilter,
  PopulationFilter,
  PracticeFilter,
} from "@/lib/open-data/row-filter";
import type { CountRow } from "@/lib/open-data/rows/count-row";
import type { DistrictRow } from "@/lib/open-data/rows/district-row";
import type { LivingRow } from "@/lib/open-data/rows/living-row";
import type { PopulationRow } from "@/lib/open-data/rows/population-row";
import type { PracticeRow } from "@/lib/open-data/rows/practice-row";
import type { DistrictLevel } from "@/lib/regions/district-level";
import { getTopology } from "@/lib/regions/districts/queries";
import type { Region } from "@/lib/regions/schema";
import { today } from "@/lib/portal-day";

/** Keeps each page of a list, and apart from them how many rows there are. */
function keptPages<Filter extends PageFilter, Row>(
  name: string,
  list: (regionId: number, filter: Filter) => Listed<Row>,
) {
  const rows = content.ofRegion(`${name}-rows`, ({ id }, filter: Filter) =>
    list(id, filter).rows(),
  );
  const total = content.ofRegion(`${name}-total`, ({ id }, filter: Filter) =>
    list(id, filter).total(),
  );
  return async (region: Region, filter: Filter) => {
    const all = { ...filter, after: null, limit: 0 };
    const [page, count] = await Promise.all([rows(region, filter), total(region, all)]);
    return { rows: page, total: count };
  };
}

/** What open data are made of, kept like the pages until a region's content changes. */
export const openDataContent: OpenDataContent = {
  listRegions: content.listRegions,
  findRegion: content.findRegion,
  listSpecialtyGroups: content.listSpecialtyGroups,
  listDistricts: content.listDistricts,
  listPublicVersions: content.listPublicVersions,
  findCoverageBasis: content.findCoverageBasis,
  findReachResult: content.findReachResult,
  findOutlookResult: content.findOutlookResult,
  hasDistrict: content.ofRegion("has-district", (region, slug: string) =>
    openData.hasDistrict(region.id, slug),
  ),
  listLevels: content.ofRegion("levels", (region) => openData.listLevels(region.id)),
  findTopology: content.ofRegion("topology-of-level", (region, level: DistrictLevel) =>
    getTopology(region.id, level),
  ),
  findShapes: content.ofRegion(
    "shapes",
    async (region, level: DistrictLevel, simplification: "fine" | "coarse") => {
      const topology = await getTopology(region.id, level);
      return topology ? shapesOf(topology, simplification) : {};
    },
  ),
  listImportedShapes: content.ofRegion(
    "imported-shapes",
    (region, level: DistrictLevel, keys: readonly string[]) =>
      openData.listImportedShapes(region.id, level, keys),
  ),
  listDistrictRows: keptPages<DistrictFilter, DistrictRow>("districts", openData.listDistrictRows),
  listPopulationRows: keptPages<PopulationFilter, PopulationRow>(
    "population",
    openData.listPopulationRows,
  ),
  listPracticeRows: keptPages<PracticeFilter, PracticeRow>("practices", (regionId, filter) =>
    openData.listPracticeRows(regionId, filter, today()),
  ),
  listPracticeDetails: content.ofRegion("practice-details", ({ id }, keys: readonly string[]) =>
    listPracticeDetails(id, keys),
  ),
  findDirectory: content.ofRegion("directory", async ({ slug }) =>
    nestedRows(await readHsdsDirectory(await findExportRegion(slug), today())),
  ),
  listCountRows: keptPages<CountFilter, CountRow>("counts", openData.listCountRows),
  listLivingRows: keptPages<LivingFilter, Omit<LivingRow, "unit">>(
    "living",
    openData.listLivingRows,
  ),
  listLivingSources: content.ofRegion("living-sources", ({ id }) => listLivingSources(id)),
  listFigureRows: content.ofRegion("figure-rows", (region) => openData.listFigureRows(region.id)),
  listCoverageSources: content.listCoverageSources,
};
