import "server-only";
import { db } from "@/lib/db";
import { entryKindOf, isEntryDataset, type EntryKind } from "@/lib/entries/entry-kind";
import { Prisma } from "@/prisma/generated/client";
import { entryHeadings, entryObject, entryRow } from "./entry-rows";
import { EXPORT_COLUMNS, recordRows, type ExportCell, type TableKind } from "./record-rows";
import { tableText } from "./table-text";
import { listAliases } from "../aliases/queries";
import type { DatasetKind } from "../dataset-kind";
import { LEFT_OUT } from "../joining/alias-list";
import { effectiveRecords } from "../publishing/effective-records";
import { keyParts } from "../record-key";
import type { DistrictPayload, EntryPayload } from "../record-payload";

/** Which records of a kind are wanted. */
export interface ExportSelection {
  level?: string;
  projected?: boolean;
  /** Name of the crosswalk, or key of the planning area. */
  name?: string;
  /** Entries also come as JSON, which holds lists as lists. */
  format?: "csv" | "json";
}

interface PublishedRecord {
  key: string;
  payload: unknown;
}

/** Records read at a time. */
const PARCEL = 2000;

/** What a region shows of a kind, record by record, without holding all of them. */
export async function* publishedRecords(
  regionId: number,
  kind: DatasetKind,
): AsyncIterable<PublishedRecord> {
  for (let after = ""; ;) {
    const keys = Prisma.sql`
      SELECT DISTINCT record.key FROM dataset_version AS version
      JOIN dataset_record AS record ON record.version_id = version.id
      WHERE version.region_id = ${regionId} AND version.kind = ${kind}::dataset_kind
        AND version.status = 'published' AND record.key > ${after}
      ORDER BY record.key LIMIT ${PARCEL}`;
    const records = await db().$queryRaw<(PublishedRecord & { last: string })[]>`
      WITH ${effectiveRecords(regionId, kind, keys)}
      SELECT touched.key, effective.payload, max(touched.key) OVER () AS last
      FROM touched LEFT JOIN effective USING (key) ORDER BY touched.key`;
    for (const { key, payload } of records) if (payload !== null) yield { key, payload };
    const last = records[0]?.last;
    if (last === undefined) return;
    after = last;
  }
}

/** Kinds whose keys begin with the level, or with what else an export can be limited to. */
const LEVELLED: ReadonlySet<DatasetKind> = new Set<DatasetKind>([
  ...(["boundaries", "population", "counts", "living_conditions"] as const),
  ...(["crosswalk", "figures"] as const),
]);

function isWanted(kind: DatasetKind, key: string, selection: ExportSelection): boolean {
  const [first, , , projected] = keyParts(key);
  const { level, name } = selection;
  if (kind === "population" && (projected === "projected") !== (selection.projected ?? false))
    return false;
  const wanted = kind === "crosswalk" || kind === "figures" ? name : level;
  const isLevelled = LEVELLED.has(kind);
  return !isLevelled || wanted === undefined || first === wanted;
}

async function* wantedRecords(regionId: number, kind: DatasetKind, selection: ExportSelection) {
  for await (const record of publishedRecords(regionId, kind))
    if (isWanted(kind, record.key, selection)) yield record;
}

async function* boundaryText(records: AsyncIterable<PublishedRecord>): AsyncIterable<string> {
  let separator = "";
  yield '{"type":"FeatureCollection","features":[';
  for await (const { key, payload } of records) {
    const [level = "", official = ""] = keyParts(key);
    const { name, geometry, parentKey } = payload as DistrictPayload;
    const properties = { key: official, name, level, parent: parentKey };
    yield separator + JSON.stringify({ type: "Feature", properties, geometry });
    separator = ",\n";
  }
  yield "]}\n";
}

async function* tableRows(
  kind: Exclude<TableKind, "aliases">,
  records: AsyncIterable<PublishedRecord>,
) {
  for await (const { key, payload } of records) yield* recordRows(kind, key, payload);
}

/** Labels are exported with those that were accepted by hand, which no version holds. */
async function* aliasRows(regionId: number): AsyncIterable<ExportCell[]> {
  for (const { alias, level, key } of await listAliases(regionId))
    yield [alias, level ?? "", key ?? LEFT_OUT];
}

async function* entryRows(kind: EntryKind, records: AsyncIterable<PublishedRecord>) {
  for await (const { key, payload } of records) yield entryRow(kind, key, payload as EntryPayload);
}

async function* entryList(kind: EntryKind, records: AsyncIterable<PublishedRecord>) {
  let separator = "[";
  for await (const { key, payload } of records) {
    yield `${separator}\n${JSON.stringify(entryObject(kind, key, payload as EntryPayload), null, 2)}`;
    separator = ",";
  }
  yield separator === "[" ? "[]\n" : "\n]\n";
}

function entryText(
  kind: EntryKind,
  records: AsyncIterable<PublishedRecord>,
  format: ExportSelection["format"],
): AsyncIterable<string> {
  if (format === "json") return entryList(kind, records);
  return tableText(entryHeadings(kind), entryRows(kind, records));
}

/** What a region shows of a kind, as the text of a file that can be imported again. */
export function exportText(
  regionId: number,
  kind: DatasetKind,
  selection: ExportSelection,
): AsyncIterable<string> {
  if (kind === "aliases") return tableText(EXPORT_COLUMNS.aliases, aliasRows(regionId));
  const records = wantedRecords(regionId, kind, selection);
  if (isEntryDataset(kind)) return entryText(entryKindOf(kind), records, selection.format);
  return kind === "boundaries"
    ? boundaryText(records)
    : tableText(EXPORT_COLUMNS[kind], tableRows(kind, records));
}
