import { Prisma } from "@/prisma/generated/client";

/** Raised when the same data lead to other results, so that stored ones are computed anew. */
const ENGINE_REVISION = "2";

/**
 * Names the state of the `region` in a statement from which its results are computed: the engine,
 * the level of its districts and the published versions of the kinds that results are made of.
 */
export const basisOfRegion = Prisma.sql`concat_ws(':', ${ENGINE_REVISION}::text, region.map_level,
  region.district_type, (
    SELECT md5(string_agg(id::text, ',' ORDER BY id)) FROM dataset_version
    WHERE dataset_version.region_id = region.id AND dataset_version.status = 'published'
      AND dataset_version.kind IN ('boundaries', 'population', 'practices', 'counts', 'figures')))`;
