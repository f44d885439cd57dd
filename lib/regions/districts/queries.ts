import "server-only";
import { parseDistrictTopology, type DistrictTopology } from "@/lib/cartography/stored-topology";
import { db } from "@/lib/db";
import type { DistrictLevel } from "../district-level";
import type { DistrictName, PracticeEntry } from "../schema";

/** The districts of one level, by name as Germans sort. */
export async function listDistricts(
  regionId: number,
  level: DistrictLevel,
): Promise<DistrictName[]> {
  const rows = await db().$queryRaw<DistrictName[]>`
    WITH RECURSIVE around AS (
      SELECT id AS inner_id, parent_id, NULL::text AS outer_key, 0 AS steps FROM district
      WHERE region_id = ${regionId} AND level = ${level}
      UNION ALL
      SELECT around.inner_id, district.parent_id, district.official_key, around.steps + 1
      FROM around JOIN district ON district.id = around.parent_id
    ), outermost AS (
      SELECT DISTINCT ON (inner_id) inner_id, outer_key FROM around ORDER BY inner_id, steps DESC
    )
    SELECT district.official_key AS key, district.slug, district.name,
      district.area_km2::float8 AS "areaKm2", parent.name AS "parentName",
      outermost.outer_key AS "outerKey"
    FROM district JOIN outermost ON outermost.inner_id = district.id
    LEFT JOIN district AS parent ON parent.id = district.parent_id`;
  const collator = new Intl.Collator("de");
  return rows.sort(
    (one, other) => collator.compare(one.name, other.name) || (one.key < other.key ? -1 : 1),
  );
}

/** The drawn borders of one level; null before any boundaries were imported. */
export async function getTopology(
  regionId: number,
  level: DistrictLevel,
): Promise<DistrictTopology | null> {
  const row = await db().districtTopology.findUnique({
    where: { regionId_level: { regionId, level } },
    select: { topology: true },
  });
  return row ? parseDistrictTopology(row.topology) : null;
}

/** Practices in a district and its parts, with the groups that work there today. */
export async function listPracticesOfDistrict(
  regionId: number,
  slug: string,
  on: string,
): Promise<PracticeEntry[]> {
  return db().$queryRaw<PracticeEntry[]>`
    WITH RECURSIVE part AS (
      SELECT id FROM district WHERE region_id = ${regionId} AND slug = ${slug}
      UNION ALL
      SELECT district.id FROM district JOIN part ON district.parent_id = part.id
    )
    SELECT practice.external_key AS key, practice.slug, practice.name, practice.street, practice.postcode, practice.city,
      coalesce(array_agg(DISTINCT seat.group_slug) FILTER (WHERE seat.id IS NOT NULL), '{}') AS "groupSlugs"
    FROM practice JOIN part ON part.id = practice.district_id
    LEFT JOIN seat ON seat.practice_id = practice.id
      AND (seat.valid_from IS NULL OR seat.valid_from <= ${on}::date)
      AND (seat.valid_to IS NULL OR seat.valid_to > ${on}::date)
    GROUP BY practice.id ORDER BY practice.name NULLS LAST, practice.external_key`;
}
