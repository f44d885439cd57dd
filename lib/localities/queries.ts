import "server-only";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import type { NamedPlace, PlaceAnswer } from "./named-place";
import { givenPlace, placeWords } from "./place-name";

/** A place by its exact name, with the name by which it was found. */
export interface NamedMatch extends NamedPlace {
  folded: string;
}

/** Degrees around the districts of a region within which a position can be meant. */
const SURROUNDINGS = 0.5;

/** Names as alike as this are offered; from the second on they are taken. */
const OFFERED = 0.3;
const TAKEN = 0.5;
const MOST_OFFERED = 5;

/** All places of a region that have a name; districts of the level that maps show go first. */
function places(regionId: number): Prisma.Sql {
  return Prisma.sql`
    SELECT kind::text AS kind, CASE kind WHEN 'postcode' THEN 'plz:' ELSE 'strasse:' END || external_key AS key,
      name, folded, detail, longitude, latitude
    FROM locality WHERE region_id = ${regionId} AND kind IN ('postcode', 'street')
    UNION ALL
    SELECT 'district', 'stadtteil:' || district.slug, district.name, words_of(district.name),
      (SELECT parent.name FROM district AS parent WHERE parent.id = district.parent_id),
      district.longitude, district.latitude
    FROM district JOIN region ON region.id = district.region_id
    WHERE region.id = ${regionId} AND district.level = region.map_level`;
}

/** The places that bear one of some names, folded as `placeWords` does. */
export async function findPlacesNamed(
  regionId: number,
  names: readonly string[],
): Promise<NamedMatch[]> {
  if (names.length === 0) return [];
  return db().$queryRaw<NamedMatch[]>`
    SELECT * FROM (${places(regionId)}) AS place WHERE folded = ANY(${[...names]})
    ORDER BY name, detail NULLS FIRST, key LIMIT 40`;
}

async function findByKey(regionId: number, key: string): Promise<NamedMatch | null> {
  const [place] = await db().$queryRaw<NamedMatch[]>`
    SELECT * FROM (${places(regionId)}) AS place WHERE key = ${key} LIMIT 1`;
  return place ?? null;
}

/** Places whose names are most like a misspelt one, the likest first. */
async function findSimilar(
  regionId: number,
  name: string,
): Promise<(NamedMatch & { likeness: number })[]> {
  return db().$queryRaw<(NamedMatch & { likeness: number })[]>`
    WITH place AS MATERIALIZED (
      SELECT every.*, similarity(folded, ${name})::float8 AS likeness
      FROM (${places(regionId)}) AS every WHERE folded % ${name} OR kind = 'district'
    )
    SELECT * FROM place WHERE likeness >= ${OFFERED}
    ORDER BY likeness DESC, name, key LIMIT ${MOST_OFFERED}`;
}

async function isNearRegion(
  regionId: number,
  { longitude, latitude }: { longitude: number; latitude: number },
): Promise<boolean> {
  const [row] = await db().$queryRaw<{ near: boolean | null }[]>`
    SELECT ${longitude}::float8 BETWEEN min(longitude) - ${SURROUNDINGS}::float8 AND max(longitude) + ${SURROUNDINGS}::float8
      AND ${latitude}::float8 BETWEEN min(latitude) - ${SURROUNDINGS}::float8 AND max(latitude) + ${SURROUNDINGS}::float8 AS near
    FROM district WHERE region_id = ${regionId}`;
  return row?.near ?? true;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function withoutFolded({ kind, key, name, detail, longitude, latitude }: NamedMatch): NamedPlace {
  return { kind, key, name, detail, longitude, latitude };
}

/** One place is found; several of one name are to be chosen from. */
export function answerOf(given: string, matches: readonly NamedMatch[]): PlaceAnswer | null {
  const [first, second] = matches.map(withoutFolded);
  if (!first) return null;
  if (!second) return { kind: "found", place: first };
  return { kind: "several", given, choices: matches.map(withoutFolded) };
}

/**
 * What a place means that somebody typed or an address names: a position near the region, a key, a
 * name, or a misspelt name that is like one only. At most three queries.
 */
export async function findPlace(regionId: number, text: string): Promise<PlaceAnswer | null> {
  const place = givenPlace(text);
  const given = shortened(text.trim());
  if (!place) return null;
  if (place.kind === "position") {
    const isNear = await isNearRegion(regionId, place);
    return isNear ? place : { kind: "outside", given };
  }
  if (place.kind === "key") {
    const found = await findByKey(regionId, `${place.sort}:${place.key}`);
    return found
      ? { kind: "found", place: withoutFolded(found) }
      : { kind: "unknown", given: shortened(place.key), similar: [] };
  }
  const answer = answerOf(given, await findPlacesNamed(regionId, [place.name]));
  return answer ?? similarPlace(regionId, given, place.name);
}

async function similarPlace(regionId: number, given: string, name: string): Promise<PlaceAnswer> {
  const similar = await findSimilar(regionId, name);
  const [best, next] = similar;
  const isClear = best && best.likeness >= TAKEN && best.likeness > (next?.likeness ?? 0);
  if (isClear) return { kind: "found", place: withoutFolded(best) };
  return { kind: "unknown", given, similar: similar.map(withoutFolded) };
}

/**
 * The same for words of a search that are said to be a place: the longest name that fits, and how
 * many of the words it takes.
 *
 * @param isMisspeltToo whether a name that is only alike will do where none fits
 */
export async function findPlaceOfWords(
  regionId: number,
  words: readonly string[],
  isMisspeltToo: boolean,
): Promise<{ answer: PlaceAnswer | null; taken: number }> {
  const names = words.map((_, index) => placeWords(words.slice(0, index + 1).join(" ")));
  const matches = await findPlacesNamed(regionId, names);
  for (let length = names.length; length > 0; length -= 1) {
    const fitting = matches.filter(({ folded }) => folded === names[length - 1]);
    const answer = answerOf(words.slice(0, length).join(" "), fitting);
    if (answer) return { answer, taken: length };
  }
  const all = names.at(-1);
  const isWanted = isMisspeltToo && all !== undefined;
  const answer = isWanted ? await similarPlace(regionId, words.join(" "), all) : null;
  return { answer, taken: words.length };
}
