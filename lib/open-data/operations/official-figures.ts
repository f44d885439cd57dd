import { regionList } from "../list-operation";
import { sliceOf } from "../page-cursor";
import { figureRowSchema } from "../rows/figure-row";
import { namedSources } from "../source-entry";
import { groupOf, groupParameter } from "./region-parameters";

export const listOfficialFigures = regionList({
  id: "listOfficialFigures",
  path: "/official-figures",
  summary: "What planning authorities published, exactly as printed",
  names: { list: "OfficialFigures" },
  row: figureRowSchema,
  query: { group: groupParameter },
  records: (row) => [row],
  read: async ({ content, query }, region) => {
    const { group } = query;
    if (group !== undefined) await groupOf(content, group);
    const figures = await content.listFigureRows(region);
    const rows = figures.filter((row) => group === undefined || row.group === group);
    const page = sliceOf(rows, query, (row) => `${row.asOf} ${row.group} ${row.areaKey}`);
    return { page, sources: namedSources(page.rows, region.sources) };
  },
});
