import { drawDistrictMap } from "@/lib/cartography/map-drawing";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import { simplifyTopology } from "@/lib/cartography/topology-simplification";
import type { ChangedPlace } from "@/lib/datasets/wording/changed-places";
import styles from "./changed-places-map.module.css";
import district from "./district-map.module.css";

const SIZE = 520;
const POINT_BUDGET = 4000;
/** Half the size of a mark, in units of the drawing. */
const REACH = 4;

interface ChangedPlacesMapProps {
  topology: DistrictTopology;
  places: readonly ChangedPlace[];
  label: string;
}

/** Where places come (a disc), change (a ring; a line from where it was) and go (a cross). */
export function ChangedPlacesMap({ topology, places, label }: ChangedPlacesMapProps) {
  const drawing = drawDistrictMap(simplifyTopology(topology, POINT_BUDGET), {
    ...{ width: SIZE, padding: 4, maximumHeight: SIZE },
  });
  const project = ([longitude, latitude]: ChangedPlace["at"]) =>
    drawing.project(longitude, latitude).map((value) => Math.round(value * 10) / 10);
  return (
    <svg
      className={`${district.map} ${styles.map}`}
      viewBox={`0 0 ${drawing.width} ${Math.ceil(drawing.height)}`}
      role="img"
      aria-label={label}
      data-dense
    >
      {drawing.areas.map(({ key, path }) => (
        <path key={key} d={path} data-fill="neutral" />
      ))}
      <path d={drawing.outline} className={district.outline} />
      {places.map(({ key, sort, at, from }) => (
        <Mark key={key} sort={sort} at={project(at)} from={from && project(from)} />
      ))}
    </svg>
  );
}

interface MarkProps {
  sort: ChangedPlace["sort"];
  /** In units of the drawing. */
  at: readonly number[];
  from: readonly number[] | null;
}

function Mark({ sort, at, from }: MarkProps) {
  const [x = 0, y = 0] = at;
  const arm = `l${2 * REACH} ${2 * REACH}`;
  return (
    <g className={styles.mark} data-sort={sort}>
      {from && <line x1={from[0]} y1={from[1]} x2={x} y2={y} />}
      {sort === "removed" ? (
        <path
          d={`M${x - REACH} ${y - REACH}${arm}M${x - REACH} ${y + REACH}l${2 * REACH} ${-2 * REACH}`}
        />
      ) : (
        <circle cx={x} cy={y} r={REACH} />
      )}
    </g>
  );
}
