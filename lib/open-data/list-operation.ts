import { z } from "zod";
import type { Region } from "@/lib/regions/schema";
import { featureCollectionSchema, type Feature } from "./feature-collection";
import type {
  OperationContext,
  PortalOperation,
  RegionOperation,
  WrittenAnswer,
} from "./operation";
import type { RowPage } from "./page-cursor";
import { pagingParameters, parseQuery } from "./query-parameters";
import { listFrame, listSchema, pageFrame } from "./row-list";
import type { SourceEntry } from "./source-entry";
import { columnsOf, csvText, withSource, type TableRecord } from "./table";

/** What an operation found for one answer. */
export interface FoundList<Row> {
  page: RowPage<Row>;
  sources: SourceEntry[];
  /** The rows with their places, where they have any. */
  features?: Feature<Row>[];
}

interface ListDefinition<Row, Query extends z.ZodRawShape> {
  id: string;
  path: string;
  summary: string;
  description?: string;
  /** Names of the whole and of its GeoJSON in the description. */
  names: { list: string; features?: string };
  row: z.ZodObject & z.ZodType<Row>;
  /** Parameters besides those of paging. */
  query: Query;
  /** The lines of a table that a row becomes. */
  records: (row: Row) => readonly TableRecord[];
  /** The columns of the table, where they are not the names of a row. */
  columns?: readonly string[];
  /** The schema of geometries, where rows have a place. */
  geometry?: z.ZodType;
}

export interface ListContext<Query extends z.ZodRawShape> extends OperationContext {
  query: z.infer<z.ZodObject<Query & typeof pagingParameters>>;
}

function described<Row, Query extends z.ZodRawShape>(definition: ListDefinition<Row, Query>) {
  const { id, path, summary, description, names, row, query, geometry } = definition;
  const geojson = geometry && {
    name: names.features ?? `${names.list}Features`,
    schema: featureCollectionSchema(row, geometry, listFrame),
  };
  return {
    id,
    path,
    summary,
    ...(description === undefined ? {} : { description }),
    query: z.object({ ...query, ...pagingParameters }),
    formats: {
      json: { name: names.list, schema: listSchema(row) },
      csv: null,
      ...(geojson ? { geojson } : {}),
    },
  };
}

async function write<Row, Query extends z.ZodRawShape>(
  { row: schema, records, columns }: ListDefinition<Row, Query>,
  { format, pageAddress }: OperationContext,
  { page, sources, features }: FoundList<Row>,
): Promise<WrittenAnswer> {
  const next = pageAddress(page.next);
  if (format === "csv") {
    const told = page.rows.flatMap(records).map((record) => withSource(record, sources));
    return { text: await csvText(columnsOf(columns ?? Object.keys(schema.shape)), told), next };
  }
  const frame = pageFrame(schema, page, sources, next);
  const body =
    format === "geojson"
      ? { type: "FeatureCollection", ...frame, features: features ?? [] }
      : { data: page.rows, ...frame };
  return { text: JSON.stringify(body), next };
}

/** A list of things of the whole portal, in pages. */
export function portalList<Row, Query extends z.ZodRawShape>(
  definition: ListDefinition<Row, Query> & {
    read: (context: ListContext<Query>) => Promise<FoundList<Row>>;
  },
): PortalOperation {
  const told = described(definition);
  return {
    ...told,
    scope: "portal",
    answer: async (context) => {
      const query = parseQuery(told.query, context.search);
      return write(definition, context, await definition.read({ ...context, query }));
    },
  };
}

/** A list of things of a region, in pages. */
export function regionList<Row, Query extends z.ZodRawShape>(
  definition: ListDefinition<Row, Query> & {
    read: (context: ListContext<Query>, region: Region) => Promise<FoundList<Row>>;
  },
): RegionOperation {
  const told = described(definition);
  return {
    ...told,
    scope: "region",
    answer: async (context, region) => {
      const query = parseQuery(told.query, context.search);
      return write(definition, context, await definition.read({ ...context, query }, region));
    },
  };
}
