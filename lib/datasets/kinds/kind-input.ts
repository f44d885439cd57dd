import type { MappedTable } from "../columns/table-reader";
import type { SourceTable } from "../files/source-table";
import type { ImportRequest, RequestOf } from "../import-request";
import type { ImportContext } from "../import-context";
import type { RecordEntry } from "../record-payload";
import type { FindingLog } from "./finding-log";

export type JoiningRequest = RequestOf<"population" | "counts" | "living_conditions">;
export type PlacingRequest = RequestOf<"boundaries" | "practices" | "places" | "localities">;

/** Everything that reading one kind of file needs. */
export interface KindInput<Request extends ImportRequest = ImportRequest> {
  request: Request;
  /** Whether the mapping was suggested by the headings and said by nobody. */
  isProposed: boolean;
  table: SourceTable;
  reader: MappedTable;
  context: ImportContext;
  log: FindingLog;
}

/** What reading a file gave. */
export interface KindReading {
  entries: Iterable<RecordEntry>;
  /** Rows or features that were read, and how many of them became part of a record. */
  read: number;
  taken: number;
  /** The level that rows were joined to, or that boundaries became; null without levels. */
  level: string | null;
  /** Names of districts for which the file has nothing. */
  districtsWithoutData: string[];
  /** Lines of records, by record key, where findings can only be made after publishing. */
  lines?: ReadonlyMap<string, number>;
}
