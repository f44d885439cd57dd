import "server-only";
import { db } from "@/lib/db";

/** A label that files use for a district of a region. */
export interface RegionAlias {
  alias: string;
  /** Null when it holds at every level. */
  level: string | null;
  /** Null when rows with it are left out. */
  key: string | null;
  /** The version that brought it; null when it was accepted during an import. */
  versionId: number | null;
}

/** All labels that hold for the districts of a region, by level and spelling. */
export async function listAliases(regionId: number): Promise<RegionAlias[]> {
  return db().$queryRaw<RegionAlias[]>`
    SELECT alias.alias, nullif(alias.level, '') AS level, alias.district_key AS key, version.id AS "versionId"
    FROM district_alias AS alias LEFT JOIN dataset_version AS version ON version.source_id = alias.source_id
    WHERE alias.region_id = ${regionId} ORDER BY alias.level, alias.alias`;
}
