import type { PlaceAnswer } from "@/lib/localities/named-place";
import { Prisma } from "@/prisma/generated/client";
import { MOST_COUNTED, type FacilitySearch, type PracticeSearch } from "../schema";
import type { Setting } from "../search-setting";
import {
  hasGroup,
  hasWords,
  holdsAll,
  isListed,
  isOpen,
  isWithin,
  prefers,
  relevance,
  takesNewPatients,
} from "./place-conditions";
import { positionOf } from "./search-plan";
import type { Reading } from "./text/queries";

/** What all searches filter by, whether of `place` as it is or as it is listed. */
function commonConditions(
  { regionId, moment, isHoliday }: Setting,
  search: Pick<PracticeSearch, "district" | "accessibility" | "openNow" | "km">,
  { understanding, place }: Reading,
  hours = Prisma.sql`place.hours`,
): Prisma.Sql[] {
  const conditions = [Prisma.sql`place.region_id = ${regionId}`];
  const facts = [...search.accessibility, ...understanding.accessibility];
  if (facts.length > 0) conditions.push(holdsAll("accessibility", facts));
  if (search.openNow || understanding.openNow) conditions.push(isOpen(moment, isHoliday, hours));
  if (search.district !== null)
    conditions.push(Prisma.sql`place.district_id = ANY(ARRAY(
      WITH RECURSIVE part AS (
        SELECT id FROM district WHERE region_id = ${regionId} AND slug = ${search.district}
        UNION ALL
        SELECT district.id FROM district JOIN part ON district.parent_id = part.id
      ) SELECT id FROM part))`);
  const position = positionOf(place);
  if (position) conditions.push(isWithin(position, search.km));
  return conditions;
}

interface HitSource {
  table: "practice" | "practice_listing" | "care_place";
  conditions: readonly Prisma.Sql[];
  /** How well a hit fits, as far as it differs. */
  fit: Prisma.Sql | null;
}

const COUNTED = MOST_COUNTED + 1;

/** The first hits of a table in their order: id, sort_name, km, fit. */
function hitsOf({ table, conditions, fit }: HitSource, place: PlaceAnswer | null): Prisma.Sql {
  const position = positionOf(place);
  const id = Prisma.raw(table === "practice_listing" ? "place.practice_id" : "place.id");
  const byName = Prisma.sql`place.sort_name COLLATE "C", ${id}`;
  const nearest = position
    ? Prisma.sql`map_position(place.longitude, place.latitude) <-> map_position(${position.longitude}::float8, ${position.latitude}::float8), ${id}`
    : null;
  const km = position
    ? Prisma.sql`km_between(place.longitude, place.latitude, ${position.longitude}::float8, ${position.latitude}::float8)`
    : Prisma.sql`NULL::float8`;
  return Prisma.sql`SELECT ${id} AS id, place.sort_name, ${km} AS km, ${fit ?? Prisma.sql`0`} AS fit
    FROM ${Prisma.raw(table)} AS place WHERE ${Prisma.join([...conditions], " AND ")}
    ORDER BY ${nearest ?? (fit ? Prisma.sql`${fit} DESC, ${byName}` : byName)} LIMIT ${COUNTED}`;
}

/**
 * Hits among practices. A list without words, of one group or of all, is read from the narrow
 * listings in its order; words are looked up in the practices themselves.
 */
export function practiceHits(
  setting: Setting,
  search: PracticeSearch,
  reading: Reading,
): Prisma.Sql {
  const { understanding, words, place } = reading;
  const on = setting.moment.day;
  const filters: Prisma.Sql[] = [];
  const languages = [...search.languages, ...understanding.languages];
  if (languages.length > 0) filters.push(holdsAll("languages", languages));
  if (search.newPatients || understanding.newPatients) filters.push(takesNewPatients(on));
  const wanted = [search.groups, understanding.groups].filter((groups) => groups.length > 0);
  const [group = null, ...others] = new Set(wanted.flat());
  const practices = [
    ...commonConditions(setting, search, reading),
    ...filters,
    ...wanted.map((groups) => hasGroup(groups, on)),
  ];
  if (words.length > 0 || others.length > 0)
    return hitsOf(
      {
        table: "practice",
        conditions: words.length > 0 ? [...practices, hasWords(words)] : practices,
        fit: relevance(words, understanding.preferred),
      },
      place,
    );
  const hours = Prisma.sql`(SELECT practice.hours FROM practice WHERE practice.id = place.practice_id)`;
  const listed = [
    ...commonConditions(setting, search, reading, hours),
    ...filters,
    isListed(group, on),
  ];
  const list = (conditions: readonly Prisma.Sql[]) =>
    hitsOf({ table: "practice_listing", conditions, fit: null }, place);
  const preferred = prefers(understanding.preferred);
  if (!preferred || positionOf(place)) return list(listed);
  const fitting = { table: "practice", conditions: [...practices, preferred], fit: null } as const;
  return Prisma.sql`
    WITH fitting AS MATERIALIZED (${hitsOf(fitting, place)})
    SELECT id, sort_name, km, 1 AS fit FROM fitting
    UNION ALL (${list([...listed, Prisma.sql`place.practice_id NOT IN (SELECT id FROM fitting)`])})`;
}

/** Hits among other places of care. */
export function facilityHits(
  setting: Setting,
  search: FacilitySearch,
  reading: Reading,
): Prisma.Sql {
  const { words, understanding, place } = reading;
  const conditions = commonConditions(setting, search, reading);
  if (words.length > 0) conditions.push(hasWords(words));
  for (const kinds of [search.kinds, understanding.facilities])
    if (kinds.length > 0)
      conditions.push(Prisma.sql`place.kind::text = ANY(${[...kinds]}::text[])`);
  if (search.freePlaces || understanding.freePlaces)
    conditions.push(Prisma.sql`place.free_places > 0`);
  const fit = relevance(words, understanding.preferred);
  return hitsOf({ table: "care_place", conditions, fit }, place);
}
