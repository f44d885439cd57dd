import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import type { FileFormat } from "./files/source-table";
import type { Finding } from "./finding";
import type { DatasetKind } from "./dataset-kind";
import type { PlannedChange } from "./publishing/publication-plan";

/** "refused": the file has errors, and nobody said to leave the rows out. */
export type ImportOutcome = "published" | "scheduled" | "unchanged" | "planned" | "refused";

/** What an import tells the person who ran it. */
export interface ImportReport {
  outcome: ImportOutcome;
  kind: DatasetKind;
  region: string;
  /** Null while nothing was stored. */
  versionId: number | null;
  file: { name: string; bytes: number; sha256: string };
  format: FileFormat;
  encoding: string | null;
  delimiter: string | null;
  layer: string | null;
  /** What the file says about its coordinates. */
  crs: string | null;
  /** The file's columns, in order. */
  columns: string[];
  /** Which column was read as which field, e.g. "RAUMID=key". */
  mapping: string[];
  /** The level that rows were joined to, or that boundaries became. */
  level: string | null;
  /** Rows or features. */
  read: number;
  taken: number;
  rejected: number;
  /** In records: a district, the people of a district in a year, a practice … */
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
  /** Things of an earlier version that this file does not have; they stay. */
  notInFile: number;
  changes: PlannedChange[];
  errors: Finding[];
  warnings: Finding[];
  notes: Finding[];
  /** Number of findings by code; the lists hold the first 500 of each. */
  totals: Record<string, number>;
  /** Names of districts for which the file has nothing. */
  districtsWithoutData: string[];
  /** Of a trial of outlines: the districts as they would be. */
  outlines: DistrictTopology | null;
}
