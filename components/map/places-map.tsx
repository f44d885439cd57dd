import type { ReactNode } from "react";
import { placePoints } from "@/lib/cartography/spot-placement";
import type { LabelBox } from "@/lib/cartography/label-placement";
import {
  placeInDrawing,
  type DrawnName,
  type RegionDrawing,
} from "@/lib/cartography/region-drawing";
import district from "./district-map.module.css";
import styles from "./places-map.module.css";

/** A place that a map marks. */
export interface MarkedPlace {
  /** What it is called on the map; as on its card. */
  mark: string;
  name: string;
  /** Where on the page, or on which page, more is said of it. */
  href: string | null;
  longitude: number;
  latitude: number;
}

/** Units are those of a map of this width; a part of the map keeps its type and spots. */
const SHOWN_WIDTH = 400;
const SPOT = 12;
/** At least this share of the region's width is shown, so that one sees where in it one is. */
const LEAST_PART = 0.34;

interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The part of a drawing that holds some points with room around them; all of it for none. */
function frameAround(
  points: readonly (readonly [number, number])[],
  drawing: RegionDrawing,
): Frame {
  const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  if (points.length === 0) return whole;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const least = LEAST_PART * drawing.width;
  const wanted = Math.max(least, 1.3 * Math.max(right - left, bottom - top));
  const width = Math.min(wanted, drawing.width);
  const height = Math.min(wanted, drawing.height);
  const within = (middle: number, length: number, end: number) =>
    Math.min(Math.max(middle - length / 2, 0), end - length);
  return {
    x: within((left + right) / 2, width, drawing.width),
    y: within((top + bottom) / 2, height, drawing.height),
    width,
    height,
  };
}

/** Whether a spot, which is placed within the frame, lies on a name, which is placed in the drawing. */
function covers(
  [x, y]: readonly [number, number],
  radius: number,
  box: LabelBox,
  frame: Frame,
): boolean {
  const [left, top] = [x + frame.x, y + frame.y];
  return (
    left + radius > box.x &&
    left - radius < box.x + box.width &&
    top + radius > box.y &&
    top - radius < box.y + box.height
  );
}

function meets(box: LabelBox, frame: Frame): boolean {
  return (
    box.x < frame.x + frame.width &&
    box.y < frame.y + frame.height &&
    box.x + box.width > frame.x &&
    box.y + box.height > frame.y
  );
}

function isWithin(box: LabelBox, frame: Frame): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

interface PlacesMapProps {
  drawing: RegionDrawing;
  places: readonly MarkedPlace[];
  /** What the map shows, for those who do not see it. */
  label: string;
}

/** Where numbered places lie, as large as they are apart; each number leads to its place. */
export function PlacesMap({ drawing, places, label }: PlacesMapProps) {
  const inside = places.flatMap((place) => {
    const [x, y] = placeInDrawing(drawing, place);
    const isInside = x >= 0 && y >= 0 && x <= drawing.width && y <= drawing.height;
    return isInside ? [{ ...place, at: [x, y] as const }] : [];
  });
  const frame = frameAround(
    inside.map(({ at }) => at),
    drawing,
  );
  const unit = frame.width / SHOWN_WIDTH;
  const spots = placePoints(
    inside.map(({ mark, at: [x, y] }) => ({ key: mark, at: [x - frame.x, y - frame.y] })),
    { radius: SPOT * unit, width: frame.width, height: frame.height },
  );
  const names = namesFor(unit, drawing).filter(
    ({ box }) =>
      isWithin(box, frame) && !spots.some((spot) => covers(spot.centre, SPOT * unit, box, frame)),
  );
  const [x, y] = [frame.x, frame.y].map(round);
  return (
    <svg
      className={`${district.map} ${styles.map}`}
      viewBox={`${x} ${y} ${round(frame.width)} ${round(frame.height)}`}
      role="group"
      aria-label={label}
    >
      <g className={styles.areas} strokeWidth={round(1.2 * unit)}>
        {drawing.areas
          .filter(({ box }) => meets(box, frame))
          .map(({ key, path }) => (
            <path key={key} d={path} />
          ))}
      </g>
      <path d={drawing.outline} className={styles.outline} strokeWidth={round(1.2 * unit)} />
      <g className={styles.names} aria-hidden="true">
        {names.map(({ key, text, x: left, y: base, fontSize }) => (
          <text key={key} x={round(left)} y={round(base)} fontSize={round(fontSize)}>
            {text}
          </text>
        ))}
      </g>
      <g transform={`translate(${x} ${y})`} strokeWidth={round(1.5 * unit)}>
        {spots.map(({ key, centre: [left, top], tip }) => {
          const place = places.find(({ mark }) => mark === key);
          return (
            <Spot key={key} name={`${key} ${place?.name ?? ""}`} href={place?.href ?? null}>
              {tip && (
                <>
                  <line x1={round(tip[0])} y1={round(tip[1])} x2={round(left)} y2={round(top)} />
                  <circle
                    className={styles.tip}
                    cx={round(tip[0])}
                    cy={round(tip[1])}
                    r={round(3 * unit)}
                  />
                </>
              )}
              <circle cx={round(left)} cy={round(top)} r={round(SPOT * unit)} />
              <text x={round(left)} y={round(top + 5 * unit)} fontSize={round(14 * unit)}>
                {key}
              </text>
            </Spot>
          );
        })}
      </g>
    </svg>
  );
}

/** Names placed for about this many user units per pixel. */
function namesFor(unit: number, { names }: RegionDrawing): DrawnName[] {
  const [nearest] = names.toSorted(
    (one, other) => Math.abs(one.scale - unit) - Math.abs(other.scale - unit),
  );
  return nearest?.placed ?? [];
}

function Spot({
  name,
  href,
  children,
}: {
  name: string;
  href: string | null;
  children: ReactNode;
}) {
  if (href === null) return <g className={styles.spot}>{children}</g>;
  return (
    <a href={href} className={styles.spot} aria-label={name}>
      {children}
    </a>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
