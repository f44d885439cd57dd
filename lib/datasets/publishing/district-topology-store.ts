import "server-only";
import type { MultiPolygon, Polygon } from "geojson";
import { buildDistrictTopology } from "@/lib/cartography/district-topology";
import { parseDistrictTopology, type DistrictTopology } from "@/lib/cartography/stored-topology";
import { simplifyTopology } from "@/lib/cartography/topology-simplification";
import type { Transaction } from "@/lib/db";
import type { LockedRegion } from "@/lib/regions/region-transaction";

/** Enough for the movable map at street level; the printed map is thinned again. */
const TOPOLOGY_POINT_BUDGET = 30_000;

/** Points of a preview's borders. */
const PREVIEW_POINT_BUDGET = 6000;

/** The borders of a region's map, thinned for a preview; null where there are none. */
export async function readOutlines(
  tx: Transaction,
  { id, mapLevel }: Pick<LockedRegion, "id" | "mapLevel">,
): Promise<DistrictTopology | null> {
  const row = await tx.districtTopology.findUnique({
    where: { regionId_level: { regionId: id, level: mapLevel } },
    select: { topology: true },
  });
  return row && simplifyTopology(parseDistrictTopology(row.topology), PREVIEW_POINT_BUDGET);
}

/** Draws the borders of one level anew; without districts there is nothing to draw. */
export async function redrawTopology(
  tx: Transaction,
  regionId: number,
  level: string,
): Promise<void> {
  const districts = await tx.district.findMany({
    where: { regionId, level },
    select: { officialKey: true, geometry: true },
    orderBy: { officialKey: "asc" },
  });
  await tx.districtTopology.deleteMany({ where: { regionId, level } });
  if (districts.length === 0) return;
  const topology = buildDistrictTopology(
    districts.map(({ officialKey, geometry }) => ({
      key: officialKey,
      geometry: geometry as unknown as Polygon | MultiPolygon,
    })),
    { pointBudget: TOPOLOGY_POINT_BUDGET },
  );
  const json = JSON.parse(JSON.stringify(topology)) as object;
  await tx.districtTopology.create({ data: { regionId, level, topology: json } });
}
