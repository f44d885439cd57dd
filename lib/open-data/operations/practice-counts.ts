import { regionList } from "../list-operation";
import { decodeCursor, pageOf } from "../page-cursor";
import { countCursor } from "../row-filter";
import { countRowSchema } from "../rows/count-row";
import { namedSources } from "../source-entry";
import { districtParameter, groupParameter, requireKnown } from "./region-parameters";

export const listPracticeCounts = regionList({
  id: "listPracticeCounts",
  path: "/practice-counts",
  summary: "Counted doctors by district and group, where no addresses are published",
  names: { list: "PracticeCounts" },
  row: countRowSchema,
  query: { group: groupParameter, district: districtParameter },
  records: (row) => [row],
  read: async ({ content, query }, region) => {
    const { limit, cursor, group = null, district = null } = query;
    await requireKnown(content, region, query);
    const after = cursor === undefined ? null : decodeCursor(cursor, countCursor);
    const filter = { group, district, after, limit };
    const { rows, total } = await content.listCountRows(region, filter);
    const page = pageOf(rows, { limit, total }, (row) => [
      row.level,
      row.districtKey,
      row.group,
      row.asOf,
    ]);
    return { page, sources: namedSources(page.rows, region.sources) };
  },
});
