import { placeLabels, type LabelBox } from "./label-placement";
import { drawDistrictMap } from "./map-drawing";
import type { Point } from "./ring-geometry";
import type { DistrictTopology } from "./stored-topology";
import { simplifyTopology } from "./topology-simplification";

/** A name on a map. */
export interface DrawnName {
  key: string;
  text: string;
  /** The middle of the text. */
  x: number;
  /** Its baseline. */
  y: number;
  fontSize: number;
  box: LabelBox;
}

/** A region drawn once, of which maps show parts; plain JSON, as drawing takes its time. */
export interface RegionDrawing {
  width: number;
  height: number;
  /** x is longitude times the first plus the second, y the same of latitude. */
  projection: { x: readonly [number, number]; y: readonly [number, number] };
  areas: { key: string; path: string; box: LabelBox }[];
  /** The outer border. */
  outline: string;
  /** Names of districts where they fit, for parts of several sizes. */
  names: { scale: number; placed: DrawnName[] }[];
}

const SIZE = 1000;
const POINT_BUDGET = 3000;
const FONT_SIZE = 13;
/** User units per pixel for which names are placed. */
const SCALES = [0.85, 1.25, 1.8, 2.5];

/**
 * Draws the districts of a region with their names.
 *
 * @example drawRegion(topology, [{ key: "12", name: "Sonnenberg" }]).areas.length // 39
 */
export function drawRegion(
  topology: DistrictTopology,
  districts: readonly { key: string; name: string }[],
): RegionDrawing {
  const drawing = drawDistrictMap(simplifyTopology(topology, POINT_BUDGET), {
    width: SIZE,
    padding: 6,
    maximumHeight: SIZE,
  });
  const { width, height, project, areas, outline } = drawing;
  const texts = districts.map(({ key, name }) => ({ key, name, value: "" }));
  return {
    ...{ width, height, outline },
    projection: linear(project),
    areas: areas.map(({ key, path, rings }) => ({ key, path, box: boxOf(rings[0] ?? []) })),
    names: SCALES.map((scale) => ({
      scale,
      placed: placeLabels(areas, texts, { fontSize: FONT_SIZE * scale, nameAllowed: true }).map(
        ({ key, lines, x, y, fontSize, box }) => ({
          ...{ key, x, y, fontSize, box },
          text: lines[0]?.text ?? "",
        }),
      ),
    })),
  };
}

/** The projection is a plate carrée, so two points tell all of it. */
function linear(project: (longitude: number, latitude: number) => Point) {
  const [x, y] = project(0, 0);
  const [right, above] = project(1, 1);
  return { x: [right - x, x], y: [above - y, y] } as const;
}

/** Where a place is in a drawing. */
export function placeInDrawing(
  { projection }: Pick<RegionDrawing, "projection">,
  { longitude, latitude }: { longitude: number; latitude: number },
): Point {
  const { x, y } = projection;
  return [longitude * x[0] + x[1], latitude * y[0] + y[1]];
}

function boxOf(ring: readonly Point[]): LabelBox {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
