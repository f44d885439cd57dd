import { Client } from "pg";

/** Where mails of offices go in tests; nothing that everybody reads may hold it. */
export const OFFICE_DOMAIN = "office.invalid";

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** The mail addresses in a text, each once; names of dates in calendars only look like some. */
export function mailsIn(text: string): string[] {
  const told = text.replaceAll(/^UID:.*(?:\r?\n .*)*$/gm, "");
  return [...new Set(told.match(MAIL))];
}

const KINDS = "('partners', 'working_groups', 'initiatives', 'jobs', 'events', 'practices')";

/**
 * Gives every office of a database an address for mails, which in the demo only the regions have, as
 * no other office asked for one. Pages that are made afterwards could show them.
 */
export async function plantOfficeMails(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query("UPDATE contact_office SET mail = 'region@' || $1", [OFFICE_DOMAIN]);
    for (const table of ["entry", "practice"])
      await client.query(`UPDATE ${table} SET mail = '${table}-' || id || '@' || $1`, [
        OFFICE_DOMAIN,
      ]);
    await client.query(
      `UPDATE dataset_record SET payload = payload || jsonb_build_object('mail', 'record@' || $1::text)
       WHERE payload IS NOT NULL
         AND version_id IN (SELECT id FROM dataset_version WHERE kind::text IN ${KINDS})`,
      [OFFICE_DOMAIN],
    );
  } finally {
    await client.end();
  }
}
