import "server-only";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { effectiveRecords } from "./effective-records";
import {
  columnNames,
  columnUpdates,
  columnValues,
  listPractices,
  listSearchWords,
  PRACTICE_COLUMNS,
  wordedItem,
} from "./place-columns";
import { dropRegainedAddresses, newSlugs } from "./place-slugs";
import { districtsOfPractices } from "./place-location";

/**
 * The table `item` (key, payload, source_id): what versions say, with what an owner or the staff
 * confirmed since. A version with a younger source goes before that, if it says anything of it.
 */
function confirmedRecords(regionId: number): Prisma.Sql {
  return Prisma.sql`confirmed AS MATERIALIZED (
      SELECT DISTINCT ON (statement.practice_key, statement.field) statement.practice_key AS key,
        CASE statement.field
          WHEN 'acceptance' THEN jsonb_build_object('acceptance', statement.value,
            'acceptanceCheckedOn', to_char(statement.stated_on, 'YYYY-MM-DD'))
          ELSE jsonb_build_object(statement.field, statement.value) END AS facts
      FROM practice_statement AS statement
      JOIN effective ON effective.key = statement.practice_key
      JOIN data_source AS source ON source.id = effective.source_id
      WHERE statement.region_id = ${regionId}
        AND (statement.stated_on >= source.as_of OR coalesce(effective.payload->statement.field, 'null') = 'null')
      ORDER BY statement.practice_key, statement.field, statement.stated_on DESC, statement.id DESC
    ), overruled AS MATERIALIZED (
      SELECT key, jsonb_object_agg(fact.name, fact.value) AS facts
      FROM confirmed CROSS JOIN LATERAL jsonb_each(confirmed.facts) AS fact (name, value) GROUP BY key
    ), item AS (
      SELECT effective.key, effective.source_id,
        CASE WHEN overruled.key IS NULL THEN effective.payload
          ELSE jsonb_strip_nulls(effective.payload || overruled.facts) END AS payload
      FROM effective LEFT JOIN overruled USING (key)
    )`;
}

/** Key: the practice's own. */
export async function materialisePractices(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
): Promise<void> {
  const effective = effectiveRecords(regionId, "practices", touched);
  await tx.$executeRaw`
    WITH ${effective}, gone AS (
      DELETE FROM practice USING touched
      WHERE practice.region_id = ${regionId} AND practice.external_key = touched.key
        AND NOT EXISTS (SELECT FROM effective WHERE effective.key = touched.key)
      RETURNING practice.slug, practice.external_key, practice.name
    )
    INSERT INTO former_address (region_id, kind, slug, key, name)
    SELECT ${regionId}, 'practice', slug, external_key, coalesce(name, external_key) FROM gone`;
  await writePractices(tx, regionId, {
    effective,
    located: await districtsOfPractices(tx, regionId, effective),
  });
  await dropRegainedAddresses(tx, regionId, "practice");
  await tx.$executeRaw`
    DELETE FROM seat USING (${touched}) AS item, practice
    WHERE practice.region_id = ${regionId} AND practice.external_key = item.key
      AND seat.practice_id = practice.id`;
  await tx.$executeRaw`
    WITH ${effective}
    INSERT INTO seat (practice_id, external_key, group_slug, fte, valid_from, valid_to, birth_year, source_id)
    SELECT practice.id, place::text, seat->>'group', (seat->>'fte')::numeric, (seat->>'validFrom')::date,
      (seat->>'validTo')::date, (seat->>'birthYear')::int, item.source_id
    FROM effective AS item
    JOIN practice ON practice.region_id = ${regionId} AND practice.external_key = item.key
    CROSS JOIN LATERAL jsonb_array_elements(item.payload->'seats') WITH ORDINALITY AS list (seat, place)`;
  await listPractices(tx, regionId, touched);
  await listSearchWords(tx, regionId, "practice");
}

async function writePractices(
  tx: Transaction,
  regionId: number,
  { effective, located }: { effective: Prisma.Sql; located: Prisma.Sql },
): Promise<void> {
  const slugs = newSlugs(
    regionId,
    "practice",
    Prisma.sql`
    SELECT item.key, coalesce(item.payload->>'name', 'praxis') AS name FROM effective AS item
    WHERE NOT EXISTS (SELECT FROM practice WHERE region_id = ${regionId} AND external_key = item.key)`,
  );
  await tx.$executeRaw`
    WITH ${effective}, ${confirmedRecords(regionId)}, ${slugs}, located AS MATERIALIZED (${located})
    INSERT INTO practice (region_id, external_key, slug, district_id, ${columnNames(PRACTICE_COLUMNS)})
    SELECT ${regionId}, item.key, coalesce(new_slug.slug, ''), located.district_id,
      ${columnValues(PRACTICE_COLUMNS)}
    FROM item LEFT JOIN new_slug USING (key) LEFT JOIN located USING (key) ${wordedItem}
    ON CONFLICT (region_id, external_key) DO UPDATE
    SET district_id = excluded.district_id, ${columnUpdates(PRACTICE_COLUMNS)}`;
}

/** Brings one practice in line after something was confirmed about it. */
export async function materialiseConfirmed(
  tx: Transaction,
  regionId: number,
  key: string,
): Promise<void> {
  const touched = Prisma.sql`SELECT ${key}::text AS key`;
  await writePractices(tx, regionId, {
    effective: effectiveRecords(regionId, "practices", touched),
    located: Prisma.sql`SELECT external_key AS key, district_id FROM practice
      WHERE region_id = ${regionId} AND external_key = ${key}`,
  });
  await listPractices(tx, regionId, touched);
}
