import { mendText } from "./broken-text";
import { rowLog, type RowLog } from "./row-log";
import type { SourceRow, SourceTable } from "./source-table";

/** What is known of a table before its rows are read. */
export type TableFacts = Omit<SourceTable, "rows" | "rejected">;

/** What the reader of a format finds out; where the file came from is added later. */
export type TableReading = Omit<TableFacts, "file" | "compression"> & {
  /** Rows in parcels, since to wait for each single one takes long. */
  read: (log: RowLog) => AsyncIterable<Iterable<SourceRow>> | Iterable<Iterable<SourceRow>>;
};

/**
 * A table whose notes and rejected rows grow while its rows are read, and begin anew with each
 * reading.
 *
 * @param assertUnchanged throws when the file is not the one it was
 * @example openedTable({ ...facts, columns: ["name"] }, () => [rows], file.assertUnchanged).rows()
 */
export function openedTable(
  facts: TableFacts,
  read: TableReading["read"],
  assertUnchanged: () => Promise<void>,
): SourceTable {
  const columns = facts.columns.map((column) => mendText(column)?.text ?? column);
  const begin = () => rowLog({ file: facts.file.name, columns });
  let log = begin();
  return {
    ...facts,
    columns,
    get notes() {
      return [...facts.notes, ...log.findings];
    },
    get rejected() {
      return log.rejected;
    },
    async *rows() {
      await assertUnchanged();
      const current = begin();
      log = current;
      for await (const rows of read(current)) for (const row of rows) yield current.mended(row);
    },
  };
}
