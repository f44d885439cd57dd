import "server-only";
import type { MultiPolygon, Polygon } from "geojson";
import { buildDistrictTopology } from "@/lib/cartography/district-topology";
import type { Transaction } from "@/lib/db";

/** Enough for the movable map at street level; the printed map is thinned again. */
const TOPOLOGY_POINT_BUDGET = 30_000;

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
