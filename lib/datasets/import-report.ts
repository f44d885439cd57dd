import type { Finding, Reading } from "./finding";

export type DatasetKind = "boundaries" | "population" | "practices" | "figures";

/** What writing to the database did, in records. */
export interface StoreResult {
  added: number;
  changed: number;
}

/** What an import tells the person who ran it. */
export interface ImportReport extends StoreResult {
  kind: DatasetKind;
  region: string;
  encoding: string | null;
  delimiter: string | null;
  /** Rows or features. */
  read: number;
  taken: number;
  skipped: Finding[];
  /** Names of districts for which the file has nothing. */
  districtsWithoutData: string[];
  /** Rows that belong to no district of the region. */
  dataWithoutDistrict: Finding[];
  /** Things of an earlier import that this file no longer has; they are kept. */
  notInFile: number;
}

/** Number of distinct lines behind records, as one line of a table may give several. */
export function distinctLines(records: Reading<unknown>["records"]): number {
  return new Set(records.map(({ line }) => line)).size;
}
