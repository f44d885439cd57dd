import "server-only";
import { db } from "@/lib/db";
import type { Source } from "@/lib/regions/schema";
import { Prisma } from "@/prisma/generated/client";
import { storedHours } from "./card";
import { dayAfter, storedDay } from "@/lib/portal-day";
import { localMoment } from "./local-moment";
import { hoursOnDay } from "./opening-hours";
import { publicHolidays } from "./public-holidays";
import type { ConfirmedFact, FacilityDetail, Found, GoneAddress, PracticeDetail } from "./schema";
import type { PlaceTable, Setting } from "./search-setting";
import {
  facilityCard,
  facilityColumns,
  placeColumns,
  practiceCard,
  practiceColumns,
  type StoredFacility,
  type StoredPlace,
  type StoredPractice,
} from "./stored-place";

/** Where and when places of a region are looked for. */
export async function getSetting(regionId: number, at: Date): Promise<Setting> {
  const region = await db().region.findUnique({
    where: { id: regionId },
    select: { state: true },
  });
  return { regionId, moment: localMoment(at), isHoliday: publicHolidays(region?.state ?? null) };
}

interface StoredDetail {
  key: string;
  website: string | null;
  arrival: string | null;
  source: Source;
}

async function findPlaceRow<Row>(
  table: PlaceTable,
  own: Prisma.Sql,
  regionId: number,
  slug: string,
): Promise<(Row & StoredPlace & StoredDetail) | null> {
  const [row] = await db().$queryRaw<(Row & StoredPlace & StoredDetail)[]>`
    SELECT ${placeColumns}, NULL::float8 AS "distanceKm", ${own}, place.external_key AS key, place.website,
      place.arrival, jsonb_build_object('id', source.id, 'versionId', version.id, 'publisher', source.publisher,
        'title', source.title, 'licence', source.licence, 'url', source.url,
        'asOf', to_char(source.as_of, 'YYYY-MM-DD'), 'demo', source.demo, 'note', source.note) AS source
    FROM ${Prisma.raw(table)} AS place
    LEFT JOIN district ON district.id = place.district_id
    JOIN data_source AS source ON source.id = place.source_id
    LEFT JOIN dataset_version AS version ON version.source_id = source.id
    WHERE place.region_id = ${regionId} AND place.slug = ${slug}`;
  return row ?? null;
}

function placeDetail(row: StoredPlace & StoredDetail, { moment, isHoliday }: Setting) {
  const { key, website, arrival, source } = row;
  const hours = storedHours(row.hours);
  const days = [0, 1, 2, 3, 4, 5, 6].map((after) => dayAfter(moment.day, after));
  const week = hours ? days.map((day) => hoursOnDay(hours, day, isHoliday)) : [];
  return { key, website, arrival, source, hours, week };
}

async function whatBecame<Thing>(
  kind: PlaceTable,
  regionId: number,
  slug: string,
): Promise<Found<Thing>> {
  const former = await db().formerAddress.findUnique({
    where: { regionId_kind_slug: { regionId, kind, slug } },
    select: { name: true, targetSlug: true, reason: true, since: true },
  });
  if (!former) return { kind: "unknown" };
  const gone: GoneAddress = { ...former, since: localMoment(former.since).day };
  return { kind: "gone", gone };
}

async function listConfirmed(regionId: number, key: string): Promise<ConfirmedFact[]> {
  const rows = await db().practiceStatement.findMany({
    where: { regionId, practiceKey: key },
    select: { field: true, statedOn: true, statedBy: true },
    orderBy: [{ statedOn: "desc" }, { id: "desc" }],
    take: 20,
  });
  return rows.map((row) => ({ ...row, statedOn: storedDay(row.statedOn) }));
}

/** A practice by its address, or what became of the address. */
export async function getPractice(
  regionId: number,
  slug: string,
  at = new Date(),
): Promise<Found<PracticeDetail>> {
  const setting = await getSetting(regionId, at);
  const on = setting.moment.day;
  const row = await findPlaceRow<StoredPractice>("practice", practiceColumns(on), regionId, slug);
  if (!row) return whatBecame("practice", regionId, slug);
  const { key, website, arrival, source, ...place } = row;
  const thing = {
    ...practiceCard(place, setting),
    ...placeDetail({ ...place, key, website, arrival, source }, setting),
    acceptanceCheckedOn: row.checkedOn,
    confirmed: await listConfirmed(regionId, key),
  };
  return { kind: "found", thing };
}

/** Another place of care by its address, or what became of the address. */
export async function getFacility(
  regionId: number,
  slug: string,
  at = new Date(),
): Promise<Found<FacilityDetail>> {
  const setting = await getSetting(regionId, at);
  const row = await findPlaceRow<StoredFacility>("care_place", facilityColumns, regionId, slug);
  if (!row) return whatBecame("care_place", regionId, slug);
  const { key, website, arrival, source, ...place } = row;
  const thing = {
    ...facilityCard(place, setting),
    ...placeDetail({ ...place, key, website, arrival, source }, setting),
  };
  return { kind: "found", thing };
}
