import type { z } from "zod";
import type { sourceSchema } from "../schema";
import type { RecordEntry } from "../record-payload";
import type { DatasetKind } from "../dataset-kind";

/** A file's content on its way into a region. */
export interface Submission {
  kind: DatasetKind;
  source: z.input<typeof sourceSchema>;
  /** How the file was read, kept with the version. */
  request: object;
  /** Null for content that no file holds, such as the demo regions. */
  file: { name: string; sha256: string; bytes: number } | null;
  entries: Iterable<RecordEntry>;
  rows: { read: number; taken: number; rejected: number };
  /** Account that submits it. */
  submittedBy: string;
}

export interface PublishOptions {
  /** Makes the plan and takes everything back. */
  dryRun?: boolean;
  /** Withdraws the region's invented content first. */
  replaceDemo?: boolean;
  /** Removes what earlier versions have in the same scope and this file does not. */
  removeMissing?: boolean;
  /** Publishes then instead of now. */
  publishAt?: Date | undefined;
}
