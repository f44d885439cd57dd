import "server-only";
import type { Transaction } from "@/lib/db";
import { DATASET_OF_ENTRY, type EntryKind } from "@/lib/entries/entry-kind";
import { PORTAL_ZONE } from "@/lib/portal-day";
import { Prisma } from "@/prisma/generated/client";
import { effectiveRecords } from "./effective-records";

/** A text as long as it may be searched for; the database takes no more than a megabyte. */
const SEARCHED = 200_000;

/**
 * Key: the entry's own. An entry that changed its address or is gone leaves the old one behind,
 * which leads on or says so; whoever has the key now is where it leads to.
 */
export async function materialiseEntries(
  tx: Transaction,
  regionId: number,
  kind: EntryKind,
  touched: Prisma.Sql,
): Promise<void> {
  const dataset = DATASET_OF_ENTRY[kind];
  await tx.$executeRaw`
    WITH touched AS (${touched}), gone AS (
      DELETE FROM entry USING touched
      WHERE entry.region_id = ${regionId} AND entry.kind = ${kind}::entry_kind
        AND entry.external_key = touched.key
      RETURNING entry.slug, entry.external_key, entry.fields
    )
    INSERT INTO former_address (region_id, kind, slug, key, name, since)
    SELECT ${regionId}, ${kind}, slug, external_key,
      coalesce(fields->'title'->>'de', fields->'title'->>'en', slug), now()
    FROM gone
    ON CONFLICT (region_id, kind, slug) DO UPDATE SET
      key = excluded.key, name = excluded.name, since = excluded.since, reason = NULL, told = NULL`;
  await tx.$executeRaw`
    WITH ${effectiveRecords(regionId, dataset, touched)}, named AS (
      SELECT effective.*, payload->>'slug' AS slug, payload->'fields' AS fields,
        row_number() OVER (PARTITION BY payload->>'slug' ORDER BY key <> payload->>'slug', key) AS place
      FROM effective
    ), addressed AS (
      SELECT named.*, CASE WHEN place > 1 OR EXISTS (SELECT FROM entry
          WHERE region_id = ${regionId} AND kind = ${kind}::entry_kind AND entry.slug = named.slug)
        THEN slug || '-' || left(md5(key), 8) ELSE slug END AS address
      FROM named
    )
    INSERT INTO entry (region_id, kind, external_key, slug, fields, publish_from, publish_until, source_id, mail, search)
    SELECT ${regionId}, ${kind}::entry_kind, key, address, fields, ${beginning(kind)}, ${end(kind)}, source_id,
      payload->>'mail', ${search}
    FROM addressed`;
  await tx.$executeRaw`
    WITH ${effectiveRecords(regionId, dataset, touched)}
    INSERT INTO entry_link (entry_id, role, target_kind, target_slug, position)
    SELECT entry.id, link->>'role', link->>'targetKind', link->>'targetSlug', min(place)
    FROM effective JOIN entry ON entry.region_id = ${regionId} AND entry.kind = ${kind}::entry_kind
      AND entry.external_key = effective.key
    CROSS JOIN LATERAL jsonb_array_elements(payload->'links') WITH ORDINALITY AS list (link, place)
    GROUP BY 1, 2, 3, 4`;
  await settleFormerAddresses(tx, regionId, kind);
}

/** Forgets former addresses that are in use again, and lets the others lead to where their keys are. */
async function settleFormerAddresses(
  tx: Transaction,
  regionId: number,
  kind: EntryKind,
): Promise<void> {
  const mine = Prisma.sql`former.region_id = ${regionId} AND former.kind = ${kind}`;
  await tx.$executeRaw`
    DELETE FROM former_address AS former USING entry
    WHERE ${mine} AND entry.region_id = ${regionId} AND entry.kind = ${kind}::entry_kind
      AND entry.slug = former.slug`;
  await tx.$executeRaw`
    UPDATE former_address AS former SET target_slug = found.slug,
      reason = CASE WHEN found.slug IS NOT NULL THEN NULL
        WHEN found.is_removed THEN 'removed' ELSE 'withdrawn' END
    FROM (
      SELECT own.slug AS address, entry.slug, EXISTS (
          SELECT FROM dataset_version AS version
          JOIN dataset_record AS record ON record.version_id = version.id AND record.key = own.key
          WHERE version.region_id = ${regionId} AND version.status = 'published'
            AND version.kind = ${DATASET_OF_ENTRY[kind]}::dataset_kind) AS is_removed
      FROM former_address AS own LEFT JOIN entry ON entry.region_id = ${regionId}
        AND entry.kind = ${kind}::entry_kind AND entry.external_key = own.key
      WHERE own.region_id = ${regionId} AND own.kind = ${kind}
    ) AS found
    WHERE ${mine} AND former.slug = found.address`;
}

function startOf(day: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(${day})::timestamp AT TIME ZONE ${PORTAL_ZONE}`;
}

const told = (name: string) => Prisma.sql`(payload->>${name})::timestamptz`;
const day = (name: string) => Prisma.sql`(fields->>${name})::date`;

/** What is dated begins with its day; nobody reads today what is of tomorrow. */
function beginning(kind: EntryKind): Prisma.Sql {
  const from = told("publishFrom");
  switch (kind) {
    case "news":
    case "statement":
      return Prisma.sql`coalesce(${from}, ${startOf(day("date"))})`;
    case "job":
    case "offer":
      return Prisma.sql`coalesce(${from}, ${startOf(day("postedOn"))})`;
    default:
      return from;
  }
}

/** A job or an offer is shown until its last day is over, whatever else is said. */
function end(kind: EntryKind): Prisma.Sql {
  const until = told("publishUntil");
  if (kind !== "job" && kind !== "offer") return until;
  return Prisma.sql`least(${until}, ${startOf(Prisma.sql`${day("expiresOn")} + 1`)})`;
}

function vector(words: "german" | "english", text: Prisma.Sql, weight: "A" | "B" | "D") {
  return Prisma.sql`setweight(to_tsvector(${words}::regconfig, left(coalesce(${text}, ''), ${SEARCHED})), ${weight}::"char")`;
}

function textsOf(language: "de" | "en"): Prisma.Sql {
  return Prisma.sql`(SELECT string_agg(text #>> '{}', ' ') FROM jsonb_path_query(fields, ${`strict $.**.${language}`}::jsonpath) AS text)`;
}

/** Texts without a language, such as an employer or a street, are searched as German ones. */
const search = Prisma.join(
  [
    vector("german", Prisma.sql`fields->'title'->>'de'`, "A"),
    vector("english", Prisma.sql`fields->'title'->>'en'`, "A"),
    vector("german", Prisma.sql`fields->'summary'->>'de'`, "B"),
    vector("english", Prisma.sql`fields->'summary'->>'en'`, "B"),
    vector("german", textsOf("de"), "D"),
    vector("english", textsOf("en"), "D"),
    vector(
      "german",
      Prisma.sql`concat_ws(' ', fields->>'employer', fields->>'owner', fields->>'street', fields->>'city', fields->'contact'->>'office', fields->'author'->>'office', fields->'speaker'->>'office')`,
      "D",
    ),
  ],
  " || ",
);
