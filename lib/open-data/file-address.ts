import { outlookYear, type CoverageView } from "@/lib/coverage/coverage-view";
import type { MediaFormat } from "./media-format";
import { API_ROOT } from "./operation";
import { viewName } from "./coverage/view-name";

/** Formats that people download. */
export type FileFormat = Extract<MediaFormat, "json" | "csv" | "geojson" | "fhir.json">;

/**
 * The address of a file of a region's data, without that of the portal.
 *
 * @param path below the region, e.g. "/districts"
 * @example fileAddress("chemnitz", "/districts", "csv") // "/api/v1/regions/chemnitz/districts.csv"
 */
export function fileAddress(region: string, path: string, format: FileFormat): string {
  return `${API_ROOT}/regions/${region}${path}.${format}`;
}

/**
 * What stands behind the question mark for one view of a group's coverage.
 *
 * @example coverageSearch("hausaerzte", "outlook-2030") // "group=hausaerzte&view=outlook&year=2030"
 */
export function coverageSearch(group: string, view: CoverageView): string {
  const year = outlookYear(view);
  const search = new URLSearchParams({ group, view: viewName(view) });
  if (year !== null) search.set("year", String(year));
  return search.toString();
}
