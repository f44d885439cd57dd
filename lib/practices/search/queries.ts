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
import type { PlaceTable } from "../search-setting";
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
import { facilityHits, practiceHits } from "./place-hits";
import { isElsewhere } from "./search-plan";
import { readText, type Reading } from "./text/queries";

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
  const hits = facilityHits(setting, search, reading);
  const rows = await listHits<StoredFacility>("care_place", facilityColumns, hits, search.page);
  const cards = shownRows(rows).map(({ total: _total, ...row }) => facilityCard(row, setting));
  return answer(reading, search.page, rows[0]?.total ?? 0, cards);
}
