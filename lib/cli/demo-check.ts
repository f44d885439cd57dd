import { Client } from "pg";

/** Whether the database holds no region yet, so that a first visitor would see nothing. */
export async function loadsNoRegion(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM region LIMIT 1");
    return found.rowCount === 0;
  } finally {
    await client.end();
  }
}
