import { z } from "zod";
import { outlookYear } from "@/lib/coverage/coverage-view";
import type { Region } from "@/lib/regions/schema";
import { slugSchema } from "@/lib/regions/schema";
import {
  coverageAnswerSchema,
  coverageFeaturesSchema,
  coverageRowSchema,
  type CoverageAnswer,
  type CoverageRow,
} from "../coverage/coverage-answer";
import type { CoverageFigureSet } from "../coverage/coverage-figures";
import { coverageCsv } from "../coverage/coverage-table";
import { missingReason } from "../coverage/missing-reason";
import { servedViews, viewFigures } from "../coverage/view-figures";
import { viewName } from "../coverage/view-name";
import { wantedView } from "../coverage/wanted-view";
import { featuresOf } from "../feature-collection";
import { fieldsOf } from "../measure";
import type { OperationContext, RegionOperation } from "../operation";
import { sliceOf } from "../page-cursor";
import { OpenDataProblem } from "../problem";
import { pagingParameters, parameter, parseQuery } from "../query-parameters";
import { sourceEntry } from "../source-entry";
import { groupOf } from "./region-parameters";

const YEARS = servedViews().flatMap((view) => outlookYear(view) ?? []);

const querySchema = z.object({
  group: parameter(slugSchema.max(100), {
    description: "The specialty group, by its slug.",
    allowed: ["a “slug” of /api/v1/groups"],
    example: "hausaerzte",
  }),
  view: parameter(z.string().max(100).default("in-district"), {
    description: "What is counted for a district: what lies in it, what is within reach, or later.",
    allowed: [...new Set(servedViews().map(viewName))],
  }),
  year: parameter(z.coerce.number().int().optional(), {
    description: "The year of an outlook.",
    allowed: YEARS.length > 0 ? YEARS.map(String) : ["nothing: the views on offer speak of today"],
  }),
  simplification: parameter(z.enum(["fine", "coarse"]).default("fine"), {
    description: "How finely GeoJSON draws borders: as the movable or as the printed map does.",
    allowed: ["fine", "coarse"],
  }),
  ...pagingParameters,
});

async function coverageAnswer(
  { content, pageAddress }: OperationContext,
  region: Region,
  { group: slug, view: name, year, ...paging }: z.infer<typeof querySchema>,
): Promise<CoverageAnswer> {
  const view = wantedView(servedViews(), name, year);
  const group = await groupOf(content, slug);
  const read = viewFigures[view];
  if (!read) throw new OpenDataProblem(404, `There is no view “${name}”.`);
  const [figures, districts] = await Promise.all([
    read(content, region, group),
    content.listDistricts(region),
  ]);
  const told = (known: CoverageFigureSet) => ({
    ...known,
    missingBecause: missingReason(known, group, view),
  });
  const rows = districts.flatMap(({ key, slug: district, name: title }): CoverageRow[] => {
    const known = figures.districts.get(key);
    return known ? [{ key, slug: district, name: title, ...told(known) }] : [];
  });
  const page = sliceOf(rows, paging, ({ key }) => key);
  const { nameGerman, nameEnglish, careLevel, denominator } = group;
  return {
    group: { slug, nameGerman, nameEnglish, careLevel, denominator },
    view: name,
    year: outlookYear(view),
    method: figures.method,
    fields: fieldsOf(coverageRowSchema),
    sources: figures.sources.map(({ role, ...source }) => ({ ...sourceEntry(source), role })),
    page: { limit: page.limit, total: page.total, next: pageAddress(page.next) },
    region: { slug: region.slug, name: region.name, ...told(figures.region) },
    districts: page.rows,
  };
}

export const getCoverage: RegionOperation = {
  id: "getCoverage",
  scope: "region",
  path: "/coverage",
  summary: "How well a region and its districts are served in one specialty group",
  description: "Calculated, never an official finding; “method” says how and from what.",
  query: querySchema,
  formats: {
    json: { name: "Coverage", schema: coverageAnswerSchema },
    csv: null,
    geojson: { name: "CoverageFeatures", schema: coverageFeaturesSchema },
  },
  answer: async (context, region) => {
    const query = parseQuery(querySchema, context.search);
    const answer = await coverageAnswer(context, region, query);
    const { next } = answer.page;
    if (context.format === "csv")
      return { text: await coverageCsv(answer, query.cursor === undefined), next };
    if (context.format !== "geojson") return { text: JSON.stringify(answer), next };
    const { districts, ...frame } = answer;
    const shapes = await context.content.findShapes(region, region.mapLevel, query.simplification);
    const features = featuresOf(districts, ({ key }) => shapes[key] ?? null);
    return { text: JSON.stringify({ type: "FeatureCollection", ...frame, features }), next };
  },
};
