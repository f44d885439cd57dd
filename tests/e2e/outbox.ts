import { readFile } from "node:fs/promises";
import path from "node:path";
import { Client } from "pg";

/** The values of the youngest mail of a template to somebody, as it would be sent. */
export async function lastMail(
  template: string,
  recipient: string,
): Promise<Record<string, unknown>> {
  const file = path.resolve(import.meta.dirname, "../../.data/e2e-database");
  const client = new Client({ connectionString: await readFile(file, "utf8") });
  await client.connect();
  try {
    const { rows } = await client.query<{ values: Record<string, unknown> }>(
      "SELECT values FROM outbox_mail WHERE template = $1 AND recipient = $2 ORDER BY id DESC LIMIT 1",
      [template, recipient],
    );
    return rows[0]?.values ?? {};
  } finally {
    await client.end();
  }
}
