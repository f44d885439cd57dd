import { regionList } from "../list-operation";
import { sliceOf } from "../page-cursor";
import { versionRow, versionRowSchema } from "../rows/version-row";

export const listDatasets = regionList({
  id: "listDatasets",
  path: "/datasets",
  summary: "The versions of a region's data with their licences",
  names: { list: "Datasets" },
  row: versionRowSchema,
  query: {},
  records: (row) => [row],
  read: async ({ content, query }, region) => {
    const shown = new Set(region.sources.flatMap(({ versionId }) => versionId ?? []));
    const versions = await content.listPublicVersions(region);
    const rows = versions.map((version) => versionRow(version, shown));
    const page = sliceOf(rows, query, ({ version }) => String(version).padStart(12, "0"));
    return { page, sources: [] };
  },
});
