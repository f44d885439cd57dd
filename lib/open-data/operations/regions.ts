import { operationPath } from "../operation";
import { portalList } from "../list-operation";
import { sliceOf } from "../page-cursor";
import { regionRowSchema } from "../rows/region-row";

/** Where a region tells its data. */
export function regionAddress(site: string, slug: string): string {
  return site + operationPath({ scope: "region", path: "" }).replace("{region}", slug);
}

export const listRegions = portalList({
  id: "listRegions",
  path: "/regions",
  summary: "The regions of this portal",
  names: { list: "Regions" },
  row: regionRowSchema,
  query: {},
  records: (row) => [row],
  read: async ({ content, query, site }) => {
    const regions = await content.listRegions();
    const rows = regions.map(({ slug, name, mapLevel, districtCount }) => ({
      slug,
      name,
      mapLevel,
      districtCount,
      href: regionAddress(site, slug),
    }));
    return { page: sliceOf(rows, query, ({ slug }) => slug), sources: [] };
  },
});
