import "server-only";
import { db } from "@/lib/db";
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
  isOpen,
  isWithin,
  relevance,
  takesNewPatients,
} from "./place-conditions";
import { isElsewhere, positionOf } from "./search-plan";
import { readText, type Reading } from "./text/queries";

/** What all searches filter by. */
function commonConditions(
  { regionId, moment, isHoliday }: Setting,
  search: Pick<PracticeSearch, "district" | "accessibility" | "openNow" | "km">,
  { understanding, words, place }: Reading,
): Prisma.Sql[] {
  const conditions = [Prisma.sql`place.region_id = ${regionId}`];
  if (words.length > 0) conditions.push(hasWords(words));
  const facts = [...search.accessibility, ...understanding.accessibility];
  if (facts.length > 0) conditions.push(holdsAll("accessibility", facts));
  if (search.openNow || understanding.openNow) conditions.push(isOpen(moment, isHoliday));
  if (search.district !== null)
    conditions.push(Prisma.sql`place.district_id IN (
      WITH RECURSIVE part AS (
        SELECT id FROM district WHERE region_id = ${regionId} AND slug = ${search.district}
        UNION ALL
        SELECT district.id FROM district JOIN part ON district.parent_id = part.id
      ) SELECT id FROM part)`);
  const position = positionOf(place);
  if (position) conditions.push(isWithin(position, search.km));
  return conditions;
}

interface Counted {
  total: number;
}

/** One page of what meets the conditions, and how many there are up to a bound; one query. */
async function listHits<Row>(
  table: PlaceTable,
  own: Prisma.Sql,
  conditions: readonly Prisma.Sql[],
  { words, understanding, place }: Reading,
  page: number,
): Promise<(Row & StoredPlace & Counted)[]> {
  const position = positionOf(place);
  const fit = relevance(words, understanding.preferred);
  const byName = Prisma.sql`place.sort_name COLLATE "C", place.id`;
  const distance = position
    ? Prisma.sql`km_between(place.longitude, place.latitude, ${position.longitude}::float8, ${position.latitude}::float8)`
    : Prisma.sql`NULL::float8`;
  const order = position
    ? Prisma.sql`map_position(place.longitude, place.latitude) <-> map_position(${position.longitude}::float8, ${position.latitude}::float8), place.id`
    : fit
      ? Prisma.sql`${fit} DESC, ${byName}`
      : byName;
  const again = position
    ? Prisma.sql`hit.km, hit.sort_name COLLATE "C", hit.id`
    : Prisma.sql`hit.fit DESC, hit.sort_name COLLATE "C", hit.id`;
  return db().$queryRaw<(Row & StoredPlace & Counted)[]>`
    WITH hit AS MATERIALIZED (
      SELECT place.id, place.sort_name, ${distance} AS km, ${fit ?? Prisma.sql`0`} AS fit
      FROM ${Prisma.raw(table)} AS place WHERE ${Prisma.join(conditions, " AND ")}
      ORDER BY ${order} LIMIT ${MOST_COUNTED + 1}
    ), shown AS (
      SELECT hit.id, hit.km, row_number() OVER (ORDER BY ${again}) AS rank FROM hit
      ORDER BY rank LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}
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
 * The practices of a region that meet every filter and every word: the nearest first when a place is
 * named, else the best fitting, then by name. At most 1,000 are counted and can be leafed through.
 */
export async function searchPractices(
  regionId: number,
  search: PracticeSearch,
  at = new Date(),
): Promise<PracticeAnswer> {
  const setting = await getSetting(regionId, at);
  const reading = await readText(regionId, "practice", search);
  const { understanding } = reading;
  if (isElsewhere(understanding)) return answer(reading, search.page, 0, []);
  const on = setting.moment.day;
  const conditions = commonConditions(setting, search, reading);
  for (const groups of [search.groups, understanding.groups])
    if (groups.length > 0) conditions.push(hasGroup(groups, on));
  const languages = [...search.languages, ...understanding.languages];
  if (languages.length > 0) conditions.push(holdsAll("languages", languages));
  if (search.newPatients || understanding.newPatients) conditions.push(takesNewPatients(on));
  const rows = await listHits<StoredPractice>(
    "practice",
    practiceColumns(on),
    conditions,
    reading,
    search.page,
  );
  const cards = shownRows(rows).map(({ total: _total, ...row }) => practiceCard(row, setting));
  return answer(reading, search.page, rows[0]?.total ?? 0, cards);
}

/** The same for pharmacies, hospitals, nursing homes and other places of care. */
export async function searchFacilities(
  regionId: number,
  search: FacilitySearch,
  at = new Date(),
): Promise<FacilityAnswer> {
  const setting = await getSetting(regionId, at);
  const reading = await readText(regionId, "care_place", search);
  const { understanding } = reading;
  if (isElsewhere(understanding, { ownFacilities: true }) && reading.words.length === 0)
    return answer(reading, search.page, 0, []);
  const conditions = commonConditions(setting, search, reading);
  for (const kinds of [search.kinds, understanding.facilities])
    if (kinds.length > 0)
      conditions.push(Prisma.sql`place.kind::text = ANY(${[...kinds]}::text[])`);
  if (search.freePlaces) conditions.push(Prisma.sql`place.free_places > 0`);
  const rows = await listHits<StoredFacility>(
    "care_place",
    facilityColumns,
    conditions,
    reading,
    search.page,
  );
  const cards = shownRows(rows).map(({ total: _total, ...row }) => facilityCard(row, setting));
  return answer(reading, search.page, rows[0]?.total ?? 0, cards);
}
