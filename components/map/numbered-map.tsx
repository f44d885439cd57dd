import { drawDistrictMap } from "@/lib/cartography/map-drawing";
import { placeSpots } from "@/lib/cartography/spot-placement";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import { simplifyTopology } from "@/lib/cartography/topology-simplification";
import { isLabelled } from "./district-map";
import district from "./district-map.module.css";
import styles from "./numbered-map.module.css";

/** A district that is picked out, with what it is called on the map. */
export interface NumberedDistrict {
  key: string;
  mark: string;
}

const SIZE = 340;
const POINT_BUDGET = 3000;
/** Radius of the spot that carries a number, in units of the drawing. */
const SPOT = 12;

/** Where some districts lie in their region, each with its number. */
export function NumberedMap({
  topology,
  numbered,
  label,
}: {
  topology: DistrictTopology;
  numbered: readonly NumberedDistrict[];
  label: string;
}) {
  const { areas, width, height, outline } = drawDistrictMap(
    simplifyTopology(topology, POINT_BUDGET),
    { width: SIZE, padding: 4, maximumHeight: SIZE },
  );
  const marks = new Map(numbered.map(({ key, mark }) => [key, mark]));
  const chosen = numbered.flatMap(({ key }) => areas.find((area) => area.key === key) ?? []);
  return (
    <svg
      className={`${district.map} ${styles.map}`}
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      role="img"
      aria-label={label}
      data-dense={!isLabelled(areas.length) || undefined}
    >
      {areas.map(({ key, path }) => (
        <path key={key} d={path} data-fill={marks.has(key) ? "here" : "neutral"} />
      ))}
      <path d={outline} className={district.outline} />
      {placeSpots(chosen, { radius: SPOT, width, height }).map(({ key, centre: [x, y], tip }) => (
        <g key={key} className={styles.spot}>
          {tip && <line x1={round(tip[0])} y1={round(tip[1])} x2={round(x)} y2={round(y)} />}
          <circle cx={round(x)} cy={round(y)} r={SPOT} />
          <text x={round(x)} y={round(y + 5.5)}>
            {marks.get(key)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
