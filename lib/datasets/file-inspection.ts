import type { Geometry } from "geojson";
import { profileTable, type TableProfile } from "./columns/column-profile";
import { likelyKinds, type KindGuess, type Shapes } from "./columns/likely-kind";
import { lackingFields } from "./columns/completed-mapping";
import { proposeMapping, type MappingProposal } from "./columns/mapping-proposal";
import { openSourceTable } from "./files/open-source-table";
import type { OpenOptions } from "./files/open-options";
import type { SourceTable } from "./files/source-table";
import type { Finding } from "./finding";
import type { KnownDistrict } from "./joining/known-district";
import { likelyLevel, type LevelGuess } from "./joining/likely-level";
import type { DatasetKind } from "./dataset-kind";
import { cellText } from "./values/cell-text";

/** A row as it stands in the file. */
export interface FirstRow {
  line: number;
  cells: readonly string[];
}

/** How many rows are shown, and how much of a cell. */
const [FIRST_ROWS, CELL_LENGTH] = [6, 60];

/** What a file seems to be, before anything is done with it. */
export interface FileInspection {
  file: SourceTable["file"];
  format: SourceTable["format"];
  compression: string | null;
  encoding: string | null;
  delimiter: string | null;
  layer: string | null;
  layers: readonly string[];
  crs: string | null;
  shapes: Shapes;
  rows: number;
  /** What stands in the first of them, as text. */
  firstRows: readonly FirstRow[];
  columns: TableProfile["columns"];
  /** Kinds of data set that it may be, the likeliest first. */
  kinds: DatasetKind[];
  /** How it would be read as the first of them. */
  proposal: MappingProposal | null;
  /** Levels of the region that its keys and names belong to; empty without a region. */
  levels: LevelGuess[];
  notes: readonly Finding[];
}

/** Looks at a file and says what it holds; nothing is stored. */
export async function inspectFile(
  path: string,
  options: OpenOptions,
  asked: DatasetKind | null,
  region: { name: string; districts: readonly KnownDistrict[] } | null,
): Promise<FileInspection> {
  const table = await openSourceTable(path, options);
  // First, as what the table notes is of its last reading.
  const firstRows = await firstRowsOf(table);
  const profile = await profileTable(table);
  const shapes = table.hasGeometry ? await shapesOf(table) : "none";
  const guesses = asked ? [{ kind: asked, lacking: [] }] : likelyKinds(profile, shapes);
  const [guess] = guesses;
  const proposal = guess ? proposalFor(profile, guess) : null;
  const { file, format, compression, encoding, delimiter, layer, layers, crs, notes } = table;
  return {
    ...{ file, format, compression, encoding, delimiter, layer, layers, crs, shapes },
    rows: profile.rows,
    firstRows,
    columns: profile.columns,
    kinds: guesses.map(({ kind }) => kind),
    proposal,
    levels: region && proposal ? await levelsOf(table, proposal, region) : [],
    notes,
  };
}

function proposalFor(profile: TableProfile, { kind, lacking }: KindGuess): MappingProposal {
  const proposal = proposeMapping(profile, kind);
  const missing = [...proposal.lacking, ...lacking, ...lackingFields(proposal)];
  return { ...proposal, lacking: [...new Set(missing)] };
}

async function firstRowsOf(table: SourceTable): Promise<FirstRow[]> {
  const rows: FirstRow[] = [];
  for await (const { line, cells } of table.rows()) {
    rows.push({ line, cells: cells.map((cell) => cellText(cell).slice(0, CELL_LENGTH)) });
    if (rows.length === FIRST_ROWS) break;
  }
  return rows;
}

const AREAS: ReadonlySet<Geometry["type"]> = new Set(["Polygon", "MultiPolygon"]);

async function shapesOf(table: SourceTable): Promise<Shapes> {
  for await (const { geometry } of table.rows())
    if (geometry) return AREAS.has(geometry.type) ? "areas" : "points";
  return "none";
}

async function levelsOf(
  table: SourceTable,
  { mappings }: MappingProposal,
  { name, districts }: { name: string; districts: readonly KnownDistrict[] },
): Promise<LevelGuess[]> {
  const indexOf = (field: string) =>
    table.columns.indexOf(mappings.find((mapping) => mapping.field === field)?.column ?? "");
  const [keyAt, nameAt] = [indexOf("key"), indexOf("name")];
  const [keys, names] = [new Set<string>(), new Set<string>()];
  for await (const { cells } of table.rows()) {
    if (keyAt >= 0) keys.add(cellText(cells[keyAt] ?? null));
    if (nameAt >= 0) names.add(cellText(cells[nameAt] ?? null));
  }
  return likelyLevel({ keys, names }, districts, name);
}
