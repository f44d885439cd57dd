import type { ImportOutcome } from "@/lib/datasets/import-report";
import type { PlannedChange } from "@/lib/datasets/publishing/publication-plan";
import type { ExchangeFinding } from "./exchange-log";
import type { exchangeKinds } from "./exchange-records";

export type ExchangeStandard = "hsds" | "fhir";

/** What became of one kind of dataset. */
export interface ExchangeDataset {
  kind: (typeof exchangeKinds)[number];
  outcome: Exclude<ImportOutcome, "refused">;
  /** Null while nothing was stored. */
  versionId: number | null;
  records: number;
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
  notInFile: number;
  changes: PlannedChange[];
  /** Keys of places in no district of the region. */
  outside: string[];
}

/** What importing a file of another standard tells the person who ran it. */
export interface ExchangeReport {
  outcome: ImportOutcome;
  standard: ExchangeStandard;
  region: string;
  file: { name: string; bytes: number; sha256: string };
  /** Rows by table, or resources by type. */
  read: Record<string, number>;
  datasets: ExchangeDataset[];
  errors: ExchangeFinding[];
  warnings: ExchangeFinding[];
  notes: ExchangeFinding[];
  /** Number of findings by code; the lists hold the first 500 of each. */
  totals: Record<string, number>;
}
