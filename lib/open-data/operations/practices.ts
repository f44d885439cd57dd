import { z } from "zod";
import { bundleOf } from "@/lib/exchange/fhir/bundle-text";
import { practiceBundleSchema } from "@/lib/exchange/fhir/bundle-schema";
import { exchangePractice } from "@/lib/exchange/practice-details";
import type { Region } from "@/lib/regions/schema";
import { featuresOf, pointSchema } from "../feature-collection";
import { regionList } from "../list-operation";
import type { OpenDataContent } from "../open-data-content";
import type { OperationContext, RegionOperation, WrittenAnswer } from "../operation";
import { decodeCursor, pageOf, type RowPage } from "../page-cursor";
import { pagingParameters, parseQuery } from "../query-parameters";
import { practiceCursor } from "../row-filter";
import { practiceGroupSchema, practiceRowSchema, type PracticeRow } from "../rows/practice-row";
import { namedSources } from "../source-entry";
import { districtParameter, groupParameter, requireKnown } from "./region-parameters";

const { groups: _groups, sourceId, ...placeColumns } = practiceRowSchema.shape;

const query = { group: groupParameter, district: districtParameter };

const querySchema = z.object({ ...query, ...pagingParameters });

async function practicePage(
  content: OpenDataContent,
  region: Region,
  asked: z.infer<typeof querySchema>,
): Promise<RowPage<PracticeRow>> {
  const { limit, cursor, group = null, district = null } = asked;
  await requireKnown(content, region, asked);
  const after = cursor === undefined ? null : decodeCursor(cursor, practiceCursor);
  const filter = { group, district, after, limit };
  const { rows, total } = await content.listPracticeRows(region, filter);
  return pageOf(rows, { limit, total }, ({ key }) => [key]);
}

/** A page of practices as a bundle of FHIR. */
async function practiceBundle(
  { content, search, site, pageAddress }: OperationContext,
  region: Region,
): Promise<WrittenAnswer> {
  const asked = parseQuery(querySchema, search);
  const { rows, next: cursor } = await practicePage(content, region, asked);
  const [details, groups, { on }] = await Promise.all([
    content.listPracticeDetails(
      region,
      rows.map(({ key }) => key),
    ),
    content.listSpecialtyGroups(),
    content.findCoverageBasis(region),
  ]);
  const names = new Map(groups.map(({ slug, nameGerman }) => [slug, nameGerman]));
  const places = rows.map((row) =>
    exchangePractice(row, details[row.key], (group) => names.get(group) ?? group),
  );
  const next = pageAddress(cursor);
  const part = JSON.stringify(asked);
  const bundle = bundleOf(places, { region: region.slug, site, on, next, part });
  return { text: JSON.stringify(bundle), next };
}

const practiceList = regionList({
  id: "listPractices",
  path: "/practices",
  summary: "Practices with their groups and full-time equivalents",
  description:
    "Sums by practice and group. A table has a line for each group of a practice. Nothing is told about single doctors.",
  names: { list: "Practices", features: "PracticeFeatures" },
  row: practiceRowSchema,
  query,
  geometry: pointSchema,
  columns: [...Object.keys({ ...placeColumns, ...practiceGroupSchema.shape, sourceId })],
  records: ({ groups, ...place }) =>
    groups.length === 0
      ? [{ ...place, group: null, doctors: null, fte: null }]
      : groups.map((group) => ({ ...place, ...group })),
  read: async ({ content, query, format }, region) => {
    const page = await practicePage(content, region, query);
    const sources = namedSources(page.rows, region.sources);
    if (format !== "geojson") return { page, sources };
    const features = featuresOf(page.rows, ({ longitude, latitude }) => ({
      type: "Point",
      coordinates: [longitude, latitude],
    }));
    return { page, sources, features };
  },
});

export const listPractices: RegionOperation = {
  ...practiceList,
  formats: {
    ...practiceList.formats,
    "fhir.json": { name: "PracticeBundle", schema: practiceBundleSchema },
  },
  answer: (context, region) =>
    context.format === "fhir.json"
      ? practiceBundle(context, region)
      : practiceList.answer(context, region),
};
