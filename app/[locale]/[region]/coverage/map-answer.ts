import type { PanelContent } from "@/components/coverage/coverage-panel";
import type { MapDistrict } from "@/components/map/district-map";
import type { ExplorerData } from "@/components/map/use-map-data";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import { env } from "@/lib/env";

/** What a movable map needs: borders, colours and the panel of each district. */
export function mapAnswer(
  topology: DistrictTopology | null,
  shown: readonly MapDistrict[],
  panelOf: (district: MapDistrict) => PanelContent | null,
): Response {
  if (!topology) return new Response(null, { status: 404 });
  const { TILE_URL, TILE_ATTRIBUTION } = env();
  const data: ExplorerData = {
    topology,
    tiles: TILE_URL === undefined ? null : { url: TILE_URL, attribution: TILE_ATTRIBUTION },
    districts: shown.flatMap((district) => {
      const { key, slug, name, value, fill } = district;
      const panel = panelOf(district);
      return panel ? [{ key, slug, name, value, fill, panel }] : [];
    }),
  };
  return Response.json(data);
}
