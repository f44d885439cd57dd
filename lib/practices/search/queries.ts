import "server-only";
import { db } from "@/lib/db";
import type { PlaceAnswer } from "@/lib/localities/named-place";
import { Prisma } from "@/prisma/generated/client";
import { getSetting } from "../queries";
import {
  MOST_COUNTED,
  PAGE_SIZE,
  type FacilityAnswer,
  type FacilitySearch,
  type PracticeAnswer,
  type PracticeSearch,
  type SearchAnswer,
} from "../schema";
import type { PlaceTable, Setting } from "../search-setting";
import {
  facilityCard,
  facilityColumns,
  placeColumns,
  practiceCard,
  practiceColumns,
  type StoredFacility,
  type StoredPlace,
  type StoredPractice,
} from "../stored-place";
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
import { isElsewhere, positionOf } from "./search-plan";
import { readText, type Reading } from "./text/queries";

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

interface Counted {
  total: number;
}

/** One page of hits with what cards show, and how many there are up to a bound; one query. */
async function listHits<Row>(
  table: PlaceTable,
  own: Prisma.Sql,
  hits: Prisma.Sql,
  page: number,
): Promise<(Row & StoredPlace & Counted)[]> {
  return db().$queryRaw<(Row & StoredPlace & Counted)[]>`
    WITH hit AS MATERIALIZED (${hits}), shown AS (
      SELECT hit.id, hit.km, row_number() OVER (
        ORDER BY hit.km NULLS FIRST, hit.fit DESC, hit.sort_name COLLATE "C", hit.id) AS rank
      FROM hit ORDER BY rank LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}
    )
    SELECT (SELECT count(*)::int FROM hit) AS total, ${placeColumns}, shown.km AS "distanceKm", ${own}
    FROM (SELECT 1) AS one LEFT JOIN shown ON true
    LEFT JOIN ${Prisma.raw(table)} AS place ON place.id = shown.id
    LEFT JOIN district ON district.id = place.district_id
    LEFT JOIN data_source AS source ON source.id = place.source_id
    ORDER BY shown.rank`;
}

function answer<Card>(
  { understanding, corrected, place }: Reading,
  page: number,
  counted: number,
  cards: Card[],
): SearchAnswer<Card> {
  const total = Math.min(counted, MOST_COUNTED);
  return {
    ...{ cards, total, page, understanding, corrected, place },
    isMore: counted > MOST_COUNTED,
    pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
  };
}

/** The rows of a page without the row that only counts. */
function shownRows<Row extends { slug: string | null }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ slug }) => slug !== null);
}

/**
 * Hits among practices. A list without words, of one group or of all, is read from the narrow
 * listings in its order; words are looked up in the practices themselves.
 */
function practiceHits(setting: Setting, search: PracticeSearch, reading: Reading): Prisma.Sql {
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

/**
 * The practices of a region that meet every filter and every word: the nearest first when a place is
 * named, else the best fitting, then by name. At most 1,000 are counted and can be leafed through.
 */
export async function searchPractices(
  regionId: number,
  search: PracticeSearch,
  at = new Date(),
): Promise<PracticeAnswer> {
  const [setting, reading] = await Promise.all([
    getSetting(regionId, at),
    readText(regionId, "practice", search),
  ]);
  const { understanding } = reading;
  if (isElsewhere(understanding)) return answer(reading, search.page, 0, []);
  const on = setting.moment.day;
  const hits = practiceHits(setting, search, reading);
  const rows = await listHits<StoredPractice>("practice", practiceColumns(on), hits, search.page);
  const cards = shownRows(rows).map(({ total: _total, ...row }) => practiceCard(row, setting));
  return answer(reading, search.page, rows[0]?.total ?? 0, cards);
}

/** The same for pharmacies, hospitals, nursing homes and other places of care. */
export async function searchFacilities(
  regionId: number,
  search: FacilitySearch,
  at = new Date(),
): Promise<FacilityAnswer> {
  const [setting, reading] = await Promise.all([
    getSetting(regionId, at),
    readText(regionId, "care_place", search),
  ]);
  const { understanding } = reading;
  if (isElsewhere(understanding, { ownFacilities: true }) && reading.words.length === 0)
    return answer(reading, search.page, 0, []);
  const conditions = commonConditions(setting, search, reading);
  if (reading.words.length > 0) conditions.push(hasWords(reading.words));
  for (const kinds of [search.kinds, understanding.facilities])
    if (kinds.length > 0)
      conditions.push(Prisma.sql`place.kind::text = ANY(${[...kinds]}::text[])`);
  if (search.freePlaces) conditions.push(Prisma.sql`place.free_places > 0`);
  const fit = relevance(reading.words, understanding.preferred);
  const hits = hitsOf({ table: "care_place", conditions, fit }, reading.place);
  const rows = await listHits<StoredFacility>("care_place", facilityColumns, hits, search.page);
  const cards = shownRows(rows).map(({ total: _total, ...row }) => facilityCard(row, setting));
  return answer(reading, search.page, rows[0]?.total ?? 0, cards);
}
