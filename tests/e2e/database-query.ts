import { readFile } from "node:fs/promises";
import path from "node:path";
import { Client, type QueryResultRow } from "pg";

/** Asks the database of the portal under test what no page shows. */
export async function queryDatabase<Row extends QueryResultRow>(
  query: string,
  values: readonly string[],
): Promise<Row[]> {
  const file = path.resolve(import.meta.dirname, "../../.data/e2e-database");
  const client = new Client({ connectionString: await readFile(file, "utf8") });
  await client.connect();
  try {
    return (await client.query<Row>(query, [...values])).rows;
  } finally {
    await client.end();
  }
}
