import { readFile } from "node:fs/promises";
import path from "node:path";
import { Client } from "pg";

interface PlantedEntry {
  /** An entry of Chemnitz that it is like. */
  like: string;
  slug: string;
  title: string;
  /** Seconds from now; null for at once and for good. */
  from: number | null;
  until: number | null;
}

async function onDatabase(statement: string, values: unknown[]): Promise<void> {
  const file = path.resolve(import.meta.dirname, "../../.data/e2e-database");
  const client = new Client({ connectionString: await readFile(file, "utf8") });
  await client.connect();
  try {
    await client.query(statement, values);
  } finally {
    await client.end();
  }
}

/** Puts an entry beside the published ones; no page hears of it before its time comes. */
export async function plantEntry({ like, slug, title, from, until }: PlantedEntry): Promise<void> {
  await onDatabase(
    `INSERT INTO entry (region_id, kind, external_key, slug, fields, source_id, publish_from, publish_until)
     SELECT region_id, kind, $2, $2, jsonb_set(fields, '{title}', jsonb_build_object('de', $3::text)), source_id,
       now() + $4::float8 * interval '1 second', now() + $5::float8 * interval '1 second'
     FROM entry WHERE slug = $1 AND region_id = (SELECT id FROM region WHERE slug = 'chemnitz')
     ON CONFLICT DO NOTHING`,
    [like, slug, title, from, until],
  );
}

/** Lets an entry appear some seconds from now. */
export async function showEntryIn(slug: string, seconds: number): Promise<void> {
  await onDatabase(
    "UPDATE entry SET publish_from = now() + $2::float8 * interval '1 second' WHERE slug = $1",
    [slug, seconds],
  );
}

/** Lets an address of Chemnitz lead to another one of its kind. */
export async function moveAddress(kind: string, from: string, to: string): Promise<void> {
  await onDatabase(
    `INSERT INTO former_address (region_id, kind, slug, target_slug, name)
     SELECT id, $1, $2, $3, $2 FROM region WHERE slug = 'chemnitz' ON CONFLICT DO NOTHING`,
    [kind, from, to],
  );
}

/** Lets an address of Chemnitz say that what was there is gone. */
export async function leaveAddress(kind: string, slug: string, name: string): Promise<void> {
  await onDatabase(
    `INSERT INTO former_address (region_id, kind, slug, name, reason)
     SELECT id, $1, $2, $3, 'taken_back' FROM region WHERE slug = 'chemnitz' ON CONFLICT DO NOTHING`,
    [kind, slug, name],
  );
}
