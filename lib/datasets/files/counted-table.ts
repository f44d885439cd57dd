import type { SourceTable } from "./source-table";

async function* counted<Row>(rows: AsyncIterable<Row>, onRow: () => void): AsyncIterable<Row> {
  for await (const row of rows) {
    onRow();
    yield row;
  }
}

/**
 * A table of which somebody hears how far it is read.
 *
 * @param onRow is called for every row, each time the table is read
 */
export function countedTable(table: SourceTable, onRow: () => void): SourceTable {
  // Notes grow while rows are read, so they are looked up in the table itself.
  return Object.create(table, {
    rows: { value: () => counted(table.rows(), onRow) },
  }) as SourceTable;
}
