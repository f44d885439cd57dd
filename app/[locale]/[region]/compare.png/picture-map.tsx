import type { NumberedDistrict } from "@/components/map/numbered-map";
import { drawDistrictMap } from "@/lib/cartography/map-drawing";
import { placeSpots, type PlacedSpot } from "@/lib/cartography/spot-placement";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import { simplifyTopology } from "@/lib/cartography/topology-simplification";
import { COLOURS } from "./picture-style";

const WIDTH = 320;
const SPOT = 15;

/** Where the compared districts lie; numbers are laid over the drawing, as it knows no letters. */
export function PictureMap({
  topology,
  numbered,
  height: maximumHeight,
}: {
  topology: DistrictTopology;
  numbered: readonly NumberedDistrict[];
  height: number;
}) {
  const { areas, width, height } = drawDistrictMap(simplifyTopology(topology, 3000), {
    width: WIDTH,
    padding: 3,
    maximumHeight,
  });
  const marks = new Map(numbered.map(({ key, mark }) => [key, mark]));
  const chosen = numbered.flatMap(({ key }) => areas.find((area) => area.key === key) ?? []);
  const spots = placeSpots(chosen, { radius: SPOT, width, height });
  return (
    <div style={{ display: "flex", position: "relative", width, height }}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {areas.map(({ key, path }) => (
          <path
            key={key}
            d={path}
            fill={marks.has(key) ? COLOURS.accent : COLOURS.line}
            stroke={COLOURS.background}
            strokeWidth={1}
          />
        ))}
        {spots.map(({ key, centre: [x, y], tip }) =>
          tip ? (
            <path
              key={key}
              d={`M${tip[0]} ${tip[1]}L${x} ${y}`}
              stroke={COLOURS.ink}
              strokeWidth={2}
            />
          ) : null,
        )}
      </svg>
      {spots.map((spot) => (
        <Spot key={spot.key} spot={spot} mark={marks.get(spot.key) ?? ""} />
      ))}
    </div>
  );
}

function Spot({ spot: { centre }, mark }: { spot: PlacedSpot; mark: string }) {
  return (
    <div
      style={{
        display: "flex",
        position: "absolute",
        left: centre[0] - SPOT,
        top: centre[1] - SPOT,
        width: 2 * SPOT,
        height: 2 * SPOT,
        alignItems: "center",
        justifyContent: "center",
        borderRadius: SPOT,
        border: `2px solid ${COLOURS.ink}`,
        background: COLOURS.background,
        fontSize: 19,
        fontWeight: 700,
      }}
    >
      {mark}
    </div>
  );
}
