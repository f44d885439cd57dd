import "server-only";
import type { Transaction } from "@/lib/db";
import type { LockedRegion } from "@/lib/regions/region-transaction";
import type { StoredVersion } from "./version-store";

/** Where the places of a version lie. */
export interface PlacementReport {
  /** Record keys of places in no district of the region. */
  outside: string[];
  /** Districts of the level that maps show in which none of them lies, as "Name (key)". */
  empty: string[];
}

/** Tells where the practices or places of a version came to lie. */
export async function reportPlacement(
  tx: Transaction,
  region: LockedRegion,
  { id, kind }: StoredVersion,
): Promise<PlacementReport> {
  const nothing = { outside: [], empty: [] };
  if (kind !== "practices" && kind !== "places") return nothing;
  if ((await tx.district.count({ where: { regionId: region.id } })) === 0) return nothing;
  const placed =
    kind === "practices"
      ? await tx.$queryRaw<{ key: string; districtId: number | null }[]>`
          SELECT record.key, practice.district_id AS "districtId" FROM dataset_record AS record
          JOIN practice ON practice.region_id = ${region.id} AND practice.external_key = record.key
          WHERE record.version_id = ${id} ORDER BY record.key`
      : await tx.$queryRaw<{ key: string; districtId: number | null }[]>`
          SELECT record.key, place.district_id AS "districtId" FROM dataset_record AS record
          JOIN care_place AS place ON place.region_id = ${region.id}
            AND place.kind::text || chr(31) || place.external_key = record.key
          WHERE record.version_id = ${id} ORDER BY record.key`;
  const used = [...new Set(placed.flatMap(({ districtId }) => districtId ?? []))];
  const empty = await tx.$queryRaw<{ name: string; key: string }[]>`
    WITH RECURSIVE around AS (
      SELECT id, parent_id FROM district WHERE id = ANY(${used})
      UNION SELECT district.id, district.parent_id FROM district JOIN around ON around.parent_id = district.id
    )
    SELECT name, official_key AS key FROM district
    WHERE region_id = ${region.id} AND level = ${region.mapLevel}
      AND id NOT IN (SELECT id FROM around) ORDER BY official_key`;
  return {
    outside: placed.filter(({ districtId }) => districtId === null).map(({ key }) => key),
    empty: empty.map(({ name, key }) => (name === key ? name : `${name} (${key})`)),
  };
}
