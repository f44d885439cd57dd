import { drawDistrictMap } from "@/lib/cartography/map-drawing";
import { labelLineHeight } from "@/lib/cartography/label-layout";
import { placeLabels, type PlacedLabel } from "@/lib/cartography/label-placement";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import { simplifyTopology } from "@/lib/cartography/topology-simplification";
import styles from "./district-map.module.css";

/** How one district appears on a map. */
export interface MapDistrict {
  key: string;
  slug: string;
  name: string;
  href: string;
  /** What the map says about it, e.g. "64 %". */
  value: string;
  /** The same in as little room as possible, e.g. "64". */
  shortValue: string;
  /** The fill: a class of coverage, "none" for no data, "outOfReach" for no care, or a neutral one. */
  fill: MapFill;
  /** The largest district around it; borders between these are drawn stronger. */
  outerKey: string | null;
}

export type MapFill =
  0 | 1 | 2 | 3 | 4 | 5 | "none" | "outOfReach" | "neutral" | "present" | "here";

const WIDTH = 760;
const TALLEST = 820;
/** Points of all borders together: sharp in print, light on the wire. */
const POINT_BUDGET = 6000;
/** Above this number of districts the table is the way for keyboards, not hundreds of stops. */
const MOST_KEYBOARD_STOPS = 60;

/** Whether a map of so many districts has room for their names and values. */
export function isLabelled(districtCount: number): boolean {
  return districtCount <= MOST_KEYBOARD_STOPS;
}

const DARK_FILLS = new Set<MapFill>([0, 5, "here"]);

interface DistrictMapProps {
  topology: DistrictTopology;
  districts: readonly MapDistrict[];
  /** What the map shows, for those who do not see it. */
  label: string;
  /** Shows names and values; a locator map shows neither. */
  labelled?: boolean;
  /** Whether districts are links. */
  linked?: boolean;
}

/** A printed-quality map of a region's districts, drawn on the server. */
export function DistrictMap({
  topology,
  districts,
  label,
  labelled = true,
  linked = true,
}: DistrictMapProps) {
  const byKey = new Map(districts.map((district) => [district.key, district]));
  const isDense = !isLabelled(districts.length);
  const drawing = drawDistrictMap(simplifyTopology(topology, POINT_BUDGET), {
    width: WIDTH,
    padding: 4,
    digits: isDense ? 0 : 1,
    maximumHeight: TALLEST,
    groupOf: (key) => byKey.get(key)?.outerKey ?? null,
  });
  const texts = labelled && !isDense ? districts : [];
  const shortTexts = texts.map(({ key, name, shortValue }) => ({ key, name, value: shortValue }));
  const wide = placeLabels(drawing.areas, texts, { fontSize: 13, nameAllowed: true });
  const narrow = placeLabels(drawing.areas, shortTexts, { fontSize: 26, nameAllowed: false });
  return (
    <div className={styles.frame}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${drawing.width} ${Math.ceil(drawing.height)}`}
        role="group"
        aria-label={label}
        data-dense={isDense || undefined}
      >
        <defs>
          <HatchPattern id="hatch" angle={45} />
          <HatchPattern id="hatch-out-of-reach" angle={-45} />
        </defs>
        {drawing.areas.map(({ key, path }) => {
          const district = byKey.get(key);
          return district && <Area key={key} {...{ district, path, linked, isDense }} />;
        })}
        <path d={drawing.outline} className={styles.outline} />
        <path className={styles.casing} data-selection />
        <path className={styles.selection} data-selection />
        <LabelLayer labels={wide} byKey={byKey} className={styles.wide} />
        <LabelLayer labels={narrow} byKey={byKey} className={styles.narrow} />
      </svg>
    </div>
  );
}

/** The ground of districts without a degree. */
function HatchPattern({ id, angle }: { id: string; angle: number }) {
  return (
    <pattern
      id={id}
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${angle})`}
    >
      <rect width="7" height="7" className={styles.hatchGround} />
      <path d="M0 0V7" className={styles.hatchLine} />
    </pattern>
  );
}

interface AreaProps {
  district: MapDistrict;
  /** Its outline as path data. */
  path: string;
  linked: boolean;
  /** Whether there are too many districts to step through. */
  isDense: boolean;
}

function Area({ district, path, linked, isDense }: AreaProps) {
  const area = <path d={path} data-fill={district.fill} />;
  if (!linked) return <g>{area}</g>;
  return (
    <a
      href={district.href}
      data-slug={district.slug}
      aria-label={`${district.name}: ${district.value}`}
      tabIndex={isDense ? -1 : undefined}
    >
      {area}
    </a>
  );
}

function LabelLayer({
  labels,
  byKey,
  className,
}: {
  labels: readonly PlacedLabel[];
  byKey: ReadonlyMap<string, MapDistrict>;
  className: string | undefined;
}) {
  return (
    <g className={className} aria-hidden="true">
      {labels.map(({ key, lines, x, y, fontSize }) => (
        <text
          key={key}
          x={round(x)}
          y={round(y)}
          fontSize={round(fontSize)}
          data-on={labelGround(byKey.get(key)?.fill)}
        >
          {lines.map(({ text, weight }, index) => (
            <tspan
              key={text}
              x={round(x)}
              dy={index === 0 ? undefined : `${labelLineHeight}em`}
              fontWeight={weight}
            >
              {text}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

function labelGround(fill: MapFill | undefined): "dark" | "hatch" | "quiet" | undefined {
  if (fill === "none" || fill === "outOfReach") return "hatch";
  if (fill === "neutral" || fill === "present") return "quiet";
  return fill !== undefined && DARK_FILLS.has(fill) ? "dark" : undefined;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
