import { featuresOf, pointSchema } from "../feature-collection";
import { regionList } from "../list-operation";
import { decodeCursor, pageOf } from "../page-cursor";
import { practiceCursor } from "../row-filter";
import { practiceGroupSchema, practiceRowSchema } from "../rows/practice-row";
import { namedSources } from "../source-entry";
import { districtParameter, groupParameter, requireKnown } from "./region-parameters";

const { groups: _groups, sourceId, ...placeColumns } = practiceRowSchema.shape;

export const listPractices = regionList({
  id: "listPractices",
  path: "/practices",
  summary: "Practices with their groups and full-time equivalents",
  description:
    "Sums by practice and group. A table has a line for each group of a practice. Nothing is told about single doctors.",
  names: { list: "Practices", features: "PracticeFeatures" },
  row: practiceRowSchema,
  query: { group: groupParameter, district: districtParameter },
  geometry: pointSchema,
  columns: [...Object.keys({ ...placeColumns, ...practiceGroupSchema.shape, sourceId })],
  records: ({ groups, ...place }) =>
    groups.length === 0
      ? [{ ...place, group: null, doctors: null, fte: null }]
      : groups.map((group) => ({ ...place, ...group })),
  read: async ({ content, query, format }, region) => {
    const { limit, cursor, group = null, district = null } = query;
    await requireKnown(content, region, query);
    const after = cursor === undefined ? null : decodeCursor(cursor, practiceCursor);
    const filter = { group, district, after, limit };
    const { rows, total } = await content.listPracticeRows(region, filter);
    const page = pageOf(rows, { limit, total }, ({ key }) => [key]);
    const sources = namedSources(page.rows, region.sources);
    if (format !== "geojson") return { page, sources };
    const features = featuresOf(page.rows, ({ longitude, latitude }) => ({
      type: "Point",
      coordinates: [longitude, latitude],
    }));
    return { page, sources, features };
  },
});
