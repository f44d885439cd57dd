import { acceptMapping } from "./columns/accepted-mapping";
import { parseMapping } from "./columns/column-mapping";
import { profileTable } from "./columns/column-profile";
import { parseDecimals } from "./columns/decimal-option";
import { FIELDS } from "./columns/field-list";
import type { MappingProfile } from "./columns/mapping-profile";
import { parseCondition } from "./columns/row-filter";
import { mapTable } from "./columns/table-reader";
import { overruledColumns } from "./columns/overruled-columns";
import { unreadColumns } from "./columns/unread-columns";
import { countedTable } from "./files/counted-table";
import { openSourceTable } from "./files/open-source-table";
import type { SourceTable } from "./files/source-table";
import { severityOf } from "./finding";
import type { ImportRequest } from "./import-request";
import { FindingLog, type RejectedRow } from "./kinds/finding-log";
import type { KindInput, KindReading } from "./kinds/kind-input";
import { readAliases } from "./kinds/read-aliases";
import { readBoundaries } from "./kinds/read-boundaries";
import { readCounts } from "./kinds/read-counts";
import { readCrosswalkFile } from "./kinds/read-crosswalk";
import { readEntries } from "./kinds/read-entries";
import { readFigures } from "./kinds/read-figures";
import { readLivingConditions } from "./kinds/read-living-conditions";
import { readLocalities } from "./kinds/read-localities";
import { readPlaces } from "./kinds/read-places";
import { readPopulation } from "./kinds/read-population";
import { readPractices } from "./kinds/read-practices";
import type { ImportContext } from "./import-context";
import { DatasetProblem } from "./problem";

/** A file that was read, ready to be published. */
export interface FileReading {
  /** The request with the mapping that was used. */
  request: ImportRequest;
  table: SourceTable;
  reading: KindReading;
  log: FindingLog;
}

/**
 * Reads a file for a region: opens it, ties its columns to fields, and turns its rows into records.
 *
 * @throws DatasetProblem when nothing of the file can be used
 */
export async function readFile(
  asked: ImportRequest,
  context: ImportContext,
  saved: MappingProfile | null,
  onReject?: (row: RejectedRow) => void,
  onRow?: () => void,
): Promise<FileReading> {
  const opened = await openAsSaid(asked, saved);
  const table = onRow ? countedTable(opened, onRow) : opened;
  const log = new FindingLog(onReject);
  const profile = await profileTable(table);
  const { request, isProposed, findings } = acceptMapping(asked, saved, table, profile);
  for (const finding of [...findings, ...overruledColumns(request, profile)]) log.add(finding);
  const reader = mapTable(table, profile, {
    fields: FIELDS[request.kind],
    mappings: request.map.map(parseMapping),
    constants: request.set,
    conditions: request.where.map(parseCondition),
    decimal: parseDecimals(request.decimal, table.columns),
    ages: "ages" in request ? request.ages : undefined,
  });
  const reading = await readKind({ request, isProposed, table, reader, context, log });
  const misfits = noteMisfits(table, log);
  for (const finding of [...reader.findings(), ...unreadColumns(table, reader, request)])
    log.add(finding);
  return { request, table, reading: { ...reading, read: reading.read + misfits }, log };
}

/** Opens a file as the person says, else as the profile does. */
async function openAsSaid(
  asked: ImportRequest,
  saved: MappingProfile | null,
): Promise<SourceTable> {
  const { file, layer } = asked;
  const options = {
    layer: layer ?? saved?.layer,
    encoding: asked.encoding ?? saved?.encoding,
    delimiter: asked.delimiter ?? saved?.delimiter,
  };
  return openSourceTable(file, options).catch((error: unknown) => {
    // Rows that were left out of one sheet come back, mended, as a table without sheets.
    const isWithoutLayers = error instanceof DatasetProblem && error.code === "noLayers";
    if (isWithoutLayers && layer === undefined)
      return openSourceTable(file, { ...options, layer: undefined });
    throw error;
  });
}

/** Adds what the file itself says of its rows; returns how many of them it kept out. */
function noteMisfits({ notes, rejected = [] }: SourceTable, log: FindingLog): number {
  const rows = new Map(rejected.map((row) => [row.line, row]));
  for (const finding of notes) {
    const row = severityOf(finding) === "error" ? rows.get(finding.line ?? NaN) : undefined;
    if (row) log.reject(row, finding);
    else log.add(finding);
  }
  return rejected.length;
}

function readKind(input: KindInput): Promise<KindReading> {
  const { request } = input;
  switch (request.kind) {
    case "boundaries":
      return readBoundaries({ ...input, request });
    case "population":
      return readPopulation({ ...input, request });
    case "practices":
      return readPractices({ ...input, request });
    case "counts":
      return readCounts({ ...input, request });
    case "figures":
      return readFigures({ ...input, request });
    case "places":
      return readPlaces({ ...input, request });
    case "localities":
      return readLocalities({ ...input, request });
    case "living_conditions":
      return readLivingConditions({ ...input, request });
    case "aliases":
      return readAliases({ ...input, request });
    case "crosswalk":
      return readCrosswalkFile({ ...input, request });
    default:
      return readEntries({ ...input, request });
  }
}
