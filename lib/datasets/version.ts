import type { DatasetKind } from "./dataset-kind";

/** One publishing of one file, as everybody may see it. */
export interface PublicVersion {
  id: number;
  kind: DatasetKind;
  status: "scheduled" | "published" | "withdrawn";
  publisher: string;
  title: string;
  licence: string;
  url: string;
  /** ISO day that the figures speak of. */
  asOf: string;
  demo: boolean;
  note: string | null;
  fileName: string | null;
  fileSha256: string | null;
  fileBytes: number | null;
  /** ISO time of the first publication. */
  publishedAt: string | null;
  rowsRead: number;
  rowsTaken: number;
  rowsRejected: number;
}

/** The same with who did what when, and what it did. */
export interface VersionSummary extends PublicVersion {
  submittedBy: string;
  submittedAt: string;
  publishAt: string;
  withdrawnAt: string | null;
  withdrawnBy: string | null;
  /** Who put it back after its last withdrawal. */
  restoredAt: string | null;
  restoredBy: string | null;
  /** In records: a district, the people of a district in a year, a practice … */
  added: number;
  changed: number;
  removed: number;
  /** How the file was read. */
  request: Record<string, unknown>;
}
