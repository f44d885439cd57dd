import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { signedRingArea } from "@/lib/cartography/ring-geometry";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import { simplifyTopology } from "@/lib/cartography/topology-simplification";
import type { Shapes } from "./open-data-content";

/** As many points as the printed map of a region draws. */
const COARSE_POINTS = 6000;
/** About a decimetre, and about a metre. */
const DECIMALS = { fine: 1e6, coarse: 1e5 };

/**
 * The districts of a topology as GeoJSON by key, drawn as finely as they are stored or as coarsely
 * as the printed map. Borders of few points stay as they are, only their digits become fewer.
 *
 * @example shapesOf(topology, "coarse")["01"]?.type // "Polygon"
 */
export function shapesOf(topology: DistrictTopology, simplification: "fine" | "coarse"): Shapes {
  const thinned = simplification === "coarse" ? coarse(topology) : topology;
  const { features } = feature(thinned, thinned.objects.districts);
  return Object.fromEntries(
    features.flatMap(({ id, geometry }) =>
      geometry.type === "Polygon" || geometry.type === "MultiPolygon"
        ? [[String(id), handedOut(geometry, roundedTo(DECIMALS[simplification]))] as const]
        : [],
    ),
  );
}

/** So many districts that their corners alone pass the limit stay as they are. */
function coarse(topology: DistrictTopology): DistrictTopology {
  try {
    return simplifyTopology(topology, COARSE_POINTS);
  } catch (error) {
    if (error instanceof RangeError) return topology;
    throw error;
  }
}

/**
 * A surface as RFC 7946 wants it: outer rings counter-clockwise, holes clockwise.
 *
 * @example rightHanded(clockwiseSquare).coordinates[0]?.[1] // the corner after the first, the other way round
 */
export function rightHanded(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return handedOut(geometry, (position) => position);
}

function handedOut(
  geometry: Polygon | MultiPolygon,
  written: (position: Position) => Position,
): Polygon | MultiPolygon {
  const surface = (polygon: Position[][]) =>
    polygon.map((ring, index) => {
      const area = signedRingArea(ring.map(([x = NaN, y = NaN]) => [x, y]));
      return (area > 0 === (index === 0) ? ring : ring.toReversed()).map(written);
    });
  return geometry.type === "Polygon"
    ? { type: "Polygon", coordinates: surface(geometry.coordinates) }
    : { type: "MultiPolygon", coordinates: geometry.coordinates.map(surface) };
}

function roundedTo(parts: number): (position: Position) => Position {
  return (position) => position.map((degrees) => Math.round(degrees * parts) / parts);
}
