import { db } from "@/lib/db";

/** Everything that pages read of a region's data, without the numbers that the database gives. */
export async function regionState(slug: string): Promise<unknown> {
  const [row] = await db().$queryRaw<{ state: unknown }[]>`
    WITH region AS (SELECT * FROM region WHERE region.slug = ${slug}),
    districts AS (
      SELECT district.*, parent.official_key AS parent FROM district
      LEFT JOIN district AS parent ON parent.id = district.parent_id
      WHERE district.region_id = (SELECT id FROM region)
    )
    SELECT jsonb_build_object(
      'districts', (SELECT jsonb_agg(to_jsonb(item) - 'id' - 'parent_id' - 'region_id'
        ORDER BY level, official_key) FROM districts AS item),
      'topologies', (SELECT jsonb_agg(to_jsonb(item) - 'region_id' ORDER BY level)
        FROM district_topology AS item WHERE region_id = (SELECT id FROM region)),
      'population', (SELECT jsonb_agg(jsonb_build_array(level, official_key, year, projected, sex,
          age_from, age_below, people, item.source_id)
        ORDER BY level, official_key, year, projected, sex, age_from, age_below)
        FROM population AS item JOIN districts ON districts.id = item.district_id),
      'counts', (SELECT jsonb_agg(jsonb_build_array(level, official_key, group_slug, as_of, doctors, fte,
          item.source_id) ORDER BY level, official_key, group_slug, as_of)
        FROM practice_count AS item JOIN districts ON districts.id = item.district_id),
      'practices', (SELECT jsonb_agg(to_jsonb(item) - 'id' - 'region_id' - 'district_id'
          || jsonb_build_object('district', districts.official_key, 'seats', (
            SELECT jsonb_agg(to_jsonb(seat) - 'id' - 'practice_id' ORDER BY seat.external_key)
            FROM seat WHERE seat.practice_id = item.id)) ORDER BY external_key)
        FROM practice AS item LEFT JOIN districts ON districts.id = item.district_id
        WHERE item.region_id = (SELECT id FROM region)),
      'places', (SELECT jsonb_agg(to_jsonb(item) - 'id' - 'region_id' - 'district_id'
          || jsonb_build_object('district', districts.official_key) ORDER BY kind, external_key)
        FROM care_place AS item LEFT JOIN districts ON districts.id = item.district_id
        WHERE item.region_id = (SELECT id FROM region)),
      'figures', (SELECT jsonb_agg(to_jsonb(item) - 'planning_area_id' || jsonb_build_object('area', area.name)
          ORDER BY area.official_key, group_slug, as_of)
        FROM planning_figure AS item JOIN planning_area AS area ON area.id = item.planning_area_id
        WHERE area.region_id = (SELECT id FROM region)),
      'values', (SELECT jsonb_agg(to_jsonb(item) - 'planning_area_id' ORDER BY area.official_key, group_slug, valid_from)
        FROM regional_residents_per_doctor AS item JOIN planning_area AS area ON area.id = item.planning_area_id
        WHERE area.region_id = (SELECT id FROM region)),
      'aliases', (SELECT jsonb_agg(to_jsonb(item) - 'id' - 'region_id' ORDER BY level, alias)
        FROM district_alias AS item WHERE region_id = (SELECT id FROM region)),
      'crosswalk', (SELECT jsonb_agg(to_jsonb(item) - 'id' - 'region_id' ORDER BY crosswalk, from_key, to_key)
        FROM crosswalk_share AS item WHERE region_id = (SELECT id FROM region))
    ) AS state`;
  return row?.state;
}
