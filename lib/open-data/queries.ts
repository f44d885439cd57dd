import "server-only";
import type { MultiPolygon, Polygon } from "geojson";
import { seatCounts } from "@/lib/coverage/people-sql";
import { db } from "@/lib/db";
import { indicatorSchema } from "@/lib/living/indicator";
import { districtLevelSchema, type DistrictLevel } from "@/lib/regions/district-level";
import { Prisma } from "@/prisma/generated/client";
import type {
  CountFilter,
  DistrictFilter,
  Listed,
  LivingFilter,
  PopulationFilter,
  PracticeFilter,
} from "./row-filter";
import type { CountRow } from "./rows/count-row";
import type { DistrictRow } from "./rows/district-row";
import type { FigureRow } from "./rows/figure-row";
import type { LivingRow } from "./rows/living-row";
import type { PopulationRow } from "./rows/population-row";
import type { PracticeRow } from "./rows/practice-row";

/** A condition that holds for everything when nothing is asked for. */
function when(wanted: unknown, condition: Prisma.Sql): Prisma.Sql {
  return wanted === null ? Prisma.sql`TRUE` : condition;
}

function listed<Row>(
  columns: Prisma.Sql,
  from: Prisma.Sql,
  { after, order, limit }: { after: Prisma.Sql; order: Prisma.Sql; limit: number },
): Listed<Row> {
  return {
    rows: () => db().$queryRaw<Row[]>`
      SELECT ${columns} FROM ${from} AND ${after} ORDER BY ${order} LIMIT ${limit + 1}`,
    total: async () => {
      const counted = await db().$queryRaw<{ total: number }[]>`
        SELECT count(*)::int AS total FROM ${from}`;
      return counted[0]?.total ?? 0;
    },
  };
}

/** The levels that a region has districts of. */
export async function listLevels(regionId: number): Promise<DistrictLevel[]> {
  const rows = await db().$queryRaw<{ level: string }[]>`
    SELECT DISTINCT level FROM district WHERE region_id = ${regionId}`;
  const known = new Set(rows.map(({ level }) => level));
  return districtLevelSchema.options.filter((level) => known.has(level));
}

/** Whether a region has a district of this slug, on whichever level. */
export async function hasDistrict(regionId: number, slug: string): Promise<boolean> {
  const where = { regionId_slug: { regionId, slug } };
  return (await db().district.findUnique({ where, select: { id: true } })) !== null;
}

/** Districts of a level by key. */
export function listDistrictRows(
  regionId: number,
  { level, after, limit }: DistrictFilter,
): Listed<DistrictRow> {
  return listed(
    Prisma.sql`district.level, district.official_key AS key, district.slug, district.name,
      parent.level AS "parentLevel", parent.official_key AS "parentKey",
      district.area_km2::float8 AS "areaKm2", round(district.longitude::numeric, 6)::float8 AS longitude,
      round(district.latitude::numeric, 6)::float8 AS latitude,
      district.source_id AS "sourceId"`,
    Prisma.sql`district LEFT JOIN district AS parent ON parent.id = district.parent_id
      WHERE district.region_id = ${regionId} AND district.level = ${level}`,
    {
      after: when(after, Prisma.sql`district.official_key > ${after?.[0]}`),
      order: Prisma.sql`district.official_key`,
      limit,
    },
  );
}

/** The borders of some districts exactly as they were imported, by key. */
export async function listImportedShapes(
  regionId: number,
  level: DistrictLevel,
  keys: readonly string[],
): Promise<Record<string, Polygon | MultiPolygon>> {
  const rows = await db().district.findMany({
    where: { regionId, level, officialKey: { in: [...keys] } },
    select: { officialKey: true, geometry: true },
  });
  return Object.fromEntries(
    rows.map(({ officialKey, geometry }) => [
      officialKey,
      geometry as unknown as Polygon | MultiPolygon,
    ]),
  );
}

/** People by district, year, sex and age band. */
export function listPopulationRows(
  regionId: number,
  { level, district, year, projected, after, limit }: PopulationFilter,
): Listed<PopulationRow> {
  const [lastLevel, lastKey, ...rest] = after ?? [];
  const [lastYear, lastProjected, lastSex, lastFrom, lastBelow] = rest;
  return listed(
    Prisma.sql`district.level, district.official_key AS "districtKey",
      district.slug AS "districtSlug", district.name AS "districtName", population.year,
      population.projected, population.sex::text AS sex, population.age_from AS "ageFrom",
      population.age_below AS "ageBelow", population.people, population.source_id AS "sourceId"`,
    Prisma.sql`district JOIN population ON population.district_id = district.id
      WHERE district.region_id = ${regionId}
        AND ${when(level, Prisma.sql`district.level = ${level}`)}
        AND ${when(district, Prisma.sql`district.slug = ${district}`)}
        AND ${when(year, Prisma.sql`population.year = ${year}`)}
        AND ${when(projected, Prisma.sql`population.projected = ${projected}`)}`,
    {
      // The first condition lets the index of districts skip what pages before have shown.
      after: when(
        after,
        Prisma.sql`(district.level, district.official_key) >= (${lastLevel}, ${lastKey})
          AND ((district.level, district.official_key) > (${lastLevel}, ${lastKey})
            OR (population.year, population.projected, population.sex, age_from, age_below)
              > (${lastYear}, ${lastProjected}, ${lastSex}::sex, ${lastFrom}, ${lastBelow}))`,
      ),
      order: Prisma.sql`district.level, district.official_key, population.year,
        population.projected, population.sex, age_from, age_below`,
      limit,
    },
  );
}

/** Practices by key with what they offer on a day; nothing about single doctors. */
export function listPracticeRows(
  regionId: number,
  { group, district, after, limit }: PracticeFilter,
  on: string,
): Listed<PracticeRow> {
  const offers = Prisma.sql`EXISTS (SELECT FROM seat WHERE seat.practice_id = practice.id
    AND seat.group_slug = ${group} AND ${seatCounts(on)})`;
  const within = Prisma.sql`practice.district_id IN (
    WITH RECURSIVE part AS (
      SELECT id FROM district WHERE region_id = ${regionId} AND slug = ${district}
      UNION ALL
      SELECT child.id FROM district AS child JOIN part ON child.parent_id = part.id
    ) SELECT id FROM part)`;
  return listed(
    Prisma.sql`practice.external_key AS key, practice.name, practice.street, practice.postcode,
      practice.city, practice.longitude, practice.latitude, district.level AS "districtLevel",
      district.official_key AS "districtKey", district.slug AS "districtSlug",
      coalesce((
        SELECT jsonb_agg(offer ORDER BY offer."group") FROM (
          SELECT seat.group_slug AS "group", count(*)::int AS doctors, sum(seat.fte)::float8 AS fte
          FROM seat WHERE seat.practice_id = practice.id AND ${seatCounts(on)}
          GROUP BY seat.group_slug) AS offer), '[]') AS groups,
      practice.source_id AS "sourceId"`,
    Prisma.sql`practice LEFT JOIN district ON district.id = practice.district_id
      WHERE practice.region_id = ${regionId} AND ${when(group, offers)}
        AND ${when(district, within)}`,
    {
      after: when(after, Prisma.sql`practice.external_key > ${after?.[0]}`),
      order: Prisma.sql`practice.external_key`,
      limit,
    },
  );
}

/** Counted doctors by district, group and day. */
export function listCountRows(
  regionId: number,
  { group, district, after, limit }: CountFilter,
): Listed<CountRow> {
  const [level, key, lastGroup, day] = after ?? [];
  return listed(
    Prisma.sql`district.level, district.official_key AS "districtKey",
      district.slug AS "districtSlug", district.name AS "districtName", group_slug AS "group",
      as_of::text AS "asOf", doctors, fte::float8 AS fte, practice_count.source_id AS "sourceId"`,
    Prisma.sql`district JOIN practice_count ON practice_count.district_id = district.id
      WHERE district.region_id = ${regionId}
        AND ${when(group, Prisma.sql`group_slug = ${group}`)}
        AND ${when(district, Prisma.sql`district.slug = ${district}`)}`,
    {
      after: when(
        after,
        Prisma.sql`(district.level, district.official_key, group_slug, as_of)
          > (${level}, ${key}, ${lastGroup}, ${day}::date)`,
      ),
      order: Prisma.sql`district.level, district.official_key, group_slug, as_of`,
      limit,
    },
  );
}

/** Figures on living by district, indicator and day; indicators of later versions are left out. */
export function listLivingRows(
  regionId: number,
  { indicator, district, after, limit }: LivingFilter,
): Listed<Omit<LivingRow, "unit">> {
  const [level, key, lastIndicator, day] = after ?? [];
  return listed(
    Prisma.sql`district.level, district.official_key AS "districtKey",
      district.slug AS "districtSlug", district.name AS "districtName", figure.indicator,
      figure.value, figure.as_of::text AS "asOf", figure.estimate,
      figure.source_id AS "sourceId"`,
    Prisma.sql`district JOIN living_condition AS figure ON figure.district_id = district.id
      WHERE district.region_id = ${regionId}
        AND figure.indicator = ANY(${[...indicatorSchema.options]})
        AND ${when(indicator, Prisma.sql`figure.indicator = ${indicator}`)}
        AND ${when(district, Prisma.sql`district.slug = ${district}`)}`,
    {
      after: when(
        after,
        Prisma.sql`(district.level, district.official_key, figure.indicator, figure.as_of)
          > (${level}, ${key}, ${lastIndicator}, ${day}::date)`,
      ),
      order: Prisma.sql`district.level, district.official_key, figure.indicator, figure.as_of`,
      limit,
    },
  );
}

/** Official figures of every day on file, the youngest first. */
export function listFigureRows(regionId: number): Promise<FigureRow[]> {
  return db().$queryRaw<FigureRow[]>`
    SELECT planning_area.official_key AS "areaKey", planning_area.name AS "areaName",
      figure.group_slug AS "group", figure.as_of::text AS "asOf", figure.fte::float8 AS fte,
      figure.coverage_degree::float8 AS "coverageDegreePercent",
      figure.open_seats::float8 AS "openSeats", figure.status::text AS status,
      figure.source_id AS "sourceId"
    FROM planning_figure AS figure JOIN planning_area ON planning_area.id = figure.planning_area_id
    WHERE planning_area.region_id = ${regionId}
    ORDER BY figure.as_of DESC, figure.group_slug, planning_area.official_key`;
}
