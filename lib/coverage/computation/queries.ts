import "server-only";
import { db } from "@/lib/db";
import { SURROUNDING_LEVEL, type DistrictLevel } from "@/lib/regions/district-level";
import type { DoctorAgeCount } from "../disclosure/disclosed-ages";
import { areasOfLevel, peopleColumns, seatCounts } from "../people-sql";
import type { PopulationCount } from "../schema";
import { storedShapeSchema, type StoredShape } from "./stored-shape";

/** The shape of a district or of an area around the region. */
export interface AreaShape {
  key: string;
  level: string;
  shape: StoredShape;
  /** A point inside. */
  longitude: number;
  latitude: number;
}

/** The districts of one level and the areas around the region. */
export async function listAreaShapes(regionId: number, level: DistrictLevel): Promise<AreaShape[]> {
  const rows = await db().district.findMany({
    where: { regionId, level: { in: [level, SURROUNDING_LEVEL] } },
    orderBy: [{ level: "asc" }, { officialKey: "asc" }],
    select: { officialKey: true, level: true, geometry: true, longitude: true, latitude: true },
  });
  return rows.map(({ officialKey, geometry, ...row }) => ({
    ...row,
    key: officialKey,
    shape: storedShapeSchema.parse(geometry),
  }));
}

/** What one group offers at one place, inside the region or around it. */
export interface PracticeSite {
  groupSlug: string;
  longitude: number;
  latitude: number;
  /** Full-time equivalents. */
  fte: number;
}

/** Every place with seats that count on an ISO day, by group. */
export async function listPracticeSites(regionId: number, on: string): Promise<PracticeSite[]> {
  return db().$queryRaw<PracticeSite[]>`
    SELECT seat.group_slug AS "groupSlug", practice.longitude, practice.latitude,
      sum(seat.fte)::float8 AS fte
    FROM practice JOIN seat ON seat.practice_id = practice.id
    WHERE practice.region_id = ${regionId} AND ${seatCounts(on)}
    GROUP BY seat.group_slug, practice.longitude, practice.latitude
    ORDER BY seat.group_slug, practice.longitude, practice.latitude`;
}

/** Doctors of one group, district and year of birth. Protected: only counts that disclosure control lets pass may be shown. */
export interface GroupDoctorAges extends DoctorAgeCount {
  groupSlug: string;
}

/** Doctors of all groups in the districts of one level by year of birth, on an ISO day. */
export async function listDoctorAges(
  regionId: number,
  level: DistrictLevel,
  on: string,
): Promise<GroupDoctorAges[]> {
  return db().$queryRaw<GroupDoctorAges[]>`
    WITH RECURSIVE ${areasOfLevel(regionId, level)}
    SELECT seat.group_slug AS "groupSlug", district.official_key AS "districtKey",
      seat.birth_year AS "birthYear", count(*)::int AS heads
    FROM area JOIN practice ON practice.district_id = area.id
    JOIN seat ON seat.practice_id = practice.id JOIN district ON district.id = area.root
    WHERE ${seatCounts(on)}
    GROUP BY seat.group_slug, district.official_key, seat.birth_year
    ORDER BY seat.group_slug, district.official_key, seat.birth_year`;
}

/** People of one district on 31 December of a year, counted or projected. */
export interface DistrictPeople extends PopulationCount {
  districtKey: string;
  /** People of 65 and older. */
  seniors: number | null;
  year: number;
  projected: boolean;
}

/** People of every district of one level in every year there are figures of. */
export async function listPeopleByYear(
  regionId: number,
  level: DistrictLevel,
): Promise<DistrictPeople[]> {
  return db().$queryRaw<DistrictPeople[]>`
    WITH RECURSIVE ${areasOfLevel(regionId, level)}, counted AS (
      SELECT area.root, area.depth, population.year, projected, ${peopleColumns}
      FROM population JOIN area ON area.id = population.district_id
      GROUP BY area.root, area.depth, area.id, population.year, projected
    ), people AS (
      SELECT DISTINCT ON (root, year, projected) root, year, projected,
        sum(all_people)::int AS "all", sum(women)::int AS women, sum(minors)::int AS minors,
        sum(seniors)::int AS seniors
      FROM counted GROUP BY root, depth, year, projected ORDER BY root, year, projected, depth
    )
    SELECT district.official_key AS "districtKey", people.year, people.projected, people."all",
      people.women, people.minors, people.seniors
    FROM people JOIN district ON district.id = people.root
    ORDER BY district.official_key, people.year, people.projected`;
}

/** People of a region of one age band, sex and year. */
export interface PeopleOfAge {
  year: number;
  projected: boolean;
  sex: "all" | "female" | "male";
  ageFrom: number;
  ageBelow: number;
  people: number;
}

/** People of all districts of one level together by age, in every year there are figures of. */
export async function listPeopleByAge(
  regionId: number,
  level: DistrictLevel,
): Promise<PeopleOfAge[]> {
  return db().$queryRaw<PeopleOfAge[]>`
    WITH RECURSIVE ${areasOfLevel(regionId, level)}, banded AS (
      SELECT area.root, area.depth, population.* FROM population
      JOIN area ON area.id = population.district_id
      WHERE NOT (age_from = 0 AND age_below = 150)
    ), nearest AS (
      SELECT root, year, projected, min(depth) AS depth FROM banded GROUP BY root, year, projected
    )
    SELECT year, projected, sex::text AS sex, age_from AS "ageFrom", age_below AS "ageBelow",
      sum(people)::int AS people
    FROM banded JOIN nearest USING (root, year, projected, depth)
    GROUP BY year, projected, sex, age_from, age_below
    ORDER BY year, projected, sex, age_from, age_below`;
}
