import "server-only";
import * as content from "@/app/content";
import { listCoverageSources } from "@/lib/open-data/coverage/queries";
import { shapesOf } from "@/lib/open-data/district-shapes";
import type { OpenDataContent } from "@/lib/open-data/open-data-content";
import * as openData from "@/lib/open-data/queries";
import type {
  CountFilter,
  DistrictFilter,
  PopulationFilter,
  PracticeFilter,
} from "@/lib/open-data/row-filter";
import type { DistrictLevel } from "@/lib/regions/district-level";
import * as regions from "@/lib/regions/queries";

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
    regions.getTopology(region.id, level),
  ),
  findShapes: content.ofRegion(
    "shapes",
    async (region, level: DistrictLevel, simplification: "fine" | "coarse") => {
      const topology = await regions.getTopology(region.id, level);
      return topology ? shapesOf(topology, simplification) : {};
    },
  ),
  listImportedShapes: content.ofRegion(
    "imported-shapes",
    (region, level: DistrictLevel, keys: readonly string[]) =>
      openData.listImportedShapes(region.id, level, keys),
  ),
  listDistrictRows: content.ofRegion("district-rows", (region, filter: DistrictFilter) =>
    openData.listDistrictRows(region.id, filter),
  ),
  listPopulationRows: content.ofRegion("population-rows", (region, filter: PopulationFilter) =>
    openData.listPopulationRows(region.id, filter),
  ),
  listPracticeRows: content.ofRegion("practice-rows", (region, filter: PracticeFilter) =>
    openData.listPracticeRows(region.id, filter, content.today()),
  ),
  listCountRows: content.ofRegion("count-rows", (region, filter: CountFilter) =>
    openData.listCountRows(region.id, filter),
  ),
  listFigureRows: content.ofRegion("figure-rows", (region) => openData.listFigureRows(region.id)),
  listCoverageSources: content.ofRegion(
    "coverage-sources",
    (region, figures: Parameters<typeof listCoverageSources>[2]) =>
      listCoverageSources(region.id, region.mapLevel, figures),
  ),
};
