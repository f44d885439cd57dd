import "server-only";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import type { AddressedPlace } from "./place-slugs";

/** The list of texts that a payload holds under a name; empty without any. */
function list(name: string): Prisma.Sql {
  return Prisma.sql`ARRAY(SELECT jsonb_array_elements_text(item.payload->${name}::text))`;
}

/** Longer names are not told apart in the order of lists; an index holds no longer ones. */
const LONGEST_SORT_NAME = 200;

/** The words of `item.payload` as `worded (name, rest, name_words, rest_words)`, each folded once. */
export const wordedItem = Prisma.sql`CROSS JOIN LATERAL (
    SELECT coalesce(item.payload->>'name', '') AS name, concat_ws(' ', item.payload->>'street',
      (SELECT string_agg(service, ' ') FROM jsonb_array_elements_text(item.payload->'services') AS service)) AS rest
    OFFSET 0
  ) AS told CROSS JOIN LATERAL (
    SELECT told.name, told.rest, words_of(told.name) AS name_words, words_of(told.rest) AS rest_words OFFSET 0
  ) AS worded`;

/** Columns that practices and other places have in common, with what fills them from `item.payload`. */
const COMMON: readonly (readonly [column: string, value: Prisma.Sql])[] = [
  ["name", Prisma.sql`item.payload->>'name'`],
  ["street", Prisma.sql`item.payload->>'street'`],
  ["postcode", Prisma.sql`item.payload->>'postcode'`],
  ["city", Prisma.sql`item.payload->>'city'`],
  ["longitude", Prisma.sql`(item.payload->>'longitude')::float8`],
  ["latitude", Prisma.sql`(item.payload->>'latitude')::float8`],
  ["source_id", Prisma.sql`item.source_id`],
  ["phone", Prisma.sql`item.payload->>'phone'`],
  ["website", Prisma.sql`item.payload->>'website'`],
  ["services", list("services")],
  ["accessibility", list("accessibility")],
  ["arrival", Prisma.sql`item.payload->>'arrival'`],
  ["hours", Prisma.sql`item.payload->'hours'`],
  [
    "open_weekly",
    Prisma.sql`CASE WHEN item.payload ? 'hours' THEN weekly_minutes(item.payload->'hours') END`,
  ],
  [
    "irregular_hours",
    Prisma.sql`coalesce(item.payload->'hours'->'holidays' <> '[]' OR item.payload->'hours'->'exceptions' <> '[]'
      OR item.payload @? '$.hours.weekly[*][*][1] ? (@ > 1440)', false)`,
  ],
  ["irregular_days", Prisma.sql`irregular_days(item.payload->'hours')`],
  [
    "opens_unusually",
    Prisma.sql`opens_unusually(item.payload->'hours', weekly_minutes(item.payload->'hours'))`,
  ],
  ["sort_name", Prisma.sql`left(worded.name_words, ${LONGEST_SORT_NAME}::int)`],
  ["search_text", Prisma.sql`trim(worded.name_words || ' ' || worded.rest_words)`],
  [
    "search",
    Prisma.sql`setweight(to_tsvector('simple', worded.name_words), 'A')
      || setweight(to_tsvector('german', worded.name), 'A')
      || CASE WHEN worded.rest = '' THEN ''::tsvector
        ELSE to_tsvector('simple', worded.rest_words) || to_tsvector('german', worded.rest) END`,
  ],
];

export const CARE_PLACE_COLUMNS = [
  ...COMMON,
  ["beds", Prisma.sql`(item.payload->>'beds')::int`],
  ["free_places", Prisma.sql`(item.payload->>'freePlaces')::int`],
  ["free_as_of", Prisma.sql`(item.payload->>'freeAsOf')::date`],
] as const;

export const PRACTICE_COLUMNS = [
  ...COMMON,
  ["mail", Prisma.sql`item.payload->>'mail'`],
  ["languages", list("languages")],
  ["acceptance", Prisma.sql`(item.payload->>'acceptance')::acceptance`],
  ["acceptance_checked_on", Prisma.sql`(item.payload->>'acceptanceCheckedOn')::date`],
  [
    "group_slugs",
    Prisma.sql`ARRAY(SELECT DISTINCT seat->>'group' FROM jsonb_array_elements(item.payload->'seats') AS seat)`,
  ],
  [
    "seats_dated",
    Prisma.sql`EXISTS (SELECT FROM jsonb_array_elements(item.payload->'seats') AS seat
      WHERE seat->>'validTo' IS NOT NULL OR (seat->>'validFrom')::date > current_date)`,
  ],
] as const;

type Columns = typeof PRACTICE_COLUMNS | typeof CARE_PLACE_COLUMNS;

/** The names of columns, for INSERT. */
export function columnNames(columns: Columns): Prisma.Sql {
  return Prisma.raw(columns.map(([column]) => column).join(", "));
}

/** What fills columns, in their order. */
export function columnValues(columns: Columns): Prisma.Sql {
  return Prisma.join(
    columns.map(([, value]) => value),
    ", ",
  );
}

/** What a conflicting INSERT changes: every column. */
export function columnUpdates(columns: Columns): Prisma.Sql {
  return Prisma.raw(columns.map(([column]) => `${column} = excluded.${column}`).join(", "));
}

/** Lists the different words of a region's places anew; numbers are no words. */
export async function listSearchWords(
  tx: Transaction,
  regionId: number,
  kind: AddressedPlace,
): Promise<void> {
  await tx.$executeRaw`DELETE FROM search_word WHERE region_id = ${regionId} AND kind = ${kind}`;
  await tx.$executeRaw`
    INSERT INTO search_word (region_id, kind, word)
    SELECT DISTINCT ${regionId}::int, ${kind}::text, word
    FROM ${Prisma.raw(kind)} AS place CROSS JOIN LATERAL string_to_table(place.search_text, ' ') AS word
    WHERE place.region_id = ${regionId} AND length(word) BETWEEN 3 AND 60 AND word !~ '[0-9]'`;
}

/** Makes the listings of practices with the touched keys anew. */
export async function listPractices(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM practice_listing AS listing USING practice, (${touched}) AS item
    WHERE practice.region_id = ${regionId} AND practice.external_key = item.key
      AND listing.practice_id = practice.id`;
  // Rows that are read one after the other lie side by side.
  await tx.$executeRaw`
    INSERT INTO practice_listing (practice_id, region_id, group_slug, seats_dated, sort_name, longitude, latitude,
      district_id, languages, accessibility, open_weekly, irregular_hours, irregular_days, opens_unusually,
      acceptance, acceptance_checked_on)
    SELECT practice.id, practice.region_id, listed.group_slug, seats_dated, sort_name, longitude, latitude,
      district_id, languages, accessibility, open_weekly, irregular_hours, irregular_days, opens_unusually,
      acceptance, acceptance_checked_on
    FROM practice JOIN (${touched}) AS item ON item.key = practice.external_key
    CROSS JOIN LATERAL unnest(group_slugs || ARRAY['']) AS listed (group_slug)
    WHERE practice.region_id = ${regionId}
    ORDER BY listed.group_slug, sort_name`;
}
