import { z } from "zod";
import { rightHanded } from "../district-shapes";
import { featuresOf, surfaceSchema } from "../feature-collection";
import { regionList } from "../list-operation";
import {
  simplifications,
  type OpenDataContent,
  type Shapes,
  type Simplification,
} from "../open-data-content";
import { decodeCursor, pageOf } from "../page-cursor";
import { parameterProblem } from "../problem";
import { parameter } from "../query-parameters";
import { districtCursor } from "../row-filter";
import { districtRowSchema, type DistrictRow } from "../rows/district-row";
import { namedSources } from "../source-entry";
import type { Region } from "@/lib/regions/schema";
import { levelOf, levelParameter } from "./region-parameters";

/** Borders as they were imported may be large. */
const MOST_IMPORTED_SHAPES = 100;

const description =
  "How finely GeoJSON draws borders: “fine” as the movable map does, “coarse” as the printed map does, “none” as they were imported. Shared borders stay shared.";

const simplificationParameter = parameter(z.enum(simplifications).default("fine"), {
  description,
  allowed: simplifications,
});

function shapesOf(
  content: OpenDataContent,
  region: Region,
  rows: readonly DistrictRow[],
  simplification: Simplification,
): Promise<Shapes> {
  const [first] = rows;
  if (!first) return Promise.resolve({});
  return simplification === "none"
    ? content.listImportedShapes(
        region,
        first.level,
        rows.map(({ key }) => key),
      )
    : content.findShapes(region, first.level, simplification);
}

export const listDistricts = regionList({
  id: "listDistricts",
  path: "/districts",
  summary: "The districts of a region, in GeoJSON with their borders",
  names: { list: "Districts", features: "DistrictFeatures" },
  row: districtRowSchema,
  query: { level: levelParameter, simplification: simplificationParameter },
  geometry: surfaceSchema,
  records: (row) => [row],
  read: async ({ content, query, format, search }, region) => {
    const { simplification, cursor } = query;
    const isImported = format === "geojson" && simplification === "none";
    const limit =
      isImported && !search.has("limit")
        ? Math.min(query.limit, MOST_IMPORTED_SHAPES)
        : query.limit;
    if (isImported && limit > MOST_IMPORTED_SHAPES)
      throw parameterProblem([
        {
          parameter: "limit",
          detail: "Borders as they were imported come in smaller pages.",
          allowed: [`a whole number from 1 to ${MOST_IMPORTED_SHAPES}`],
        },
      ]);
    const level = await levelOf(content, region, query.level);
    const after = cursor === undefined ? null : decodeCursor(cursor, districtCursor);
    const { rows, total } = await content.listDistrictRows(region, { level, after, limit });
    const page = pageOf(rows, { limit, total }, ({ key }) => [key]);
    const sources = namedSources(page.rows, region.sources);
    if (format !== "geojson") return { page, sources };
    const shapes = await shapesOf(content, region, page.rows, simplification);
    const features = featuresOf(page.rows, ({ key }) => {
      const shape = shapes[key];
      return shape ? rightHanded(shape) : null;
    });
    return { page, sources, features };
  },
});
