import { scaleLinear } from "d3-scale";
import type { CoverageClass } from "@/lib/coverage/coverage-class";
import styles from "./degree-bars.module.css";

/** One degree as a bar, named where it stands. */
export interface DegreeBarEntry {
  name: string;
  /** The degree as printed, or why there is none. */
  text: string;
  degree: number | null;
  coverageClass: CoverageClass | null;
  /** Percent between which the degree may lie. */
  range: { low: number; high: number } | null;
  /** What the others are measured by. */
  isBenchmark: boolean;
}

/** Bars end at so many percent; longer ones are broken off. */
export const LONGEST = 200;
/** Room in percent of the width that stays for the figure behind the longest bar. */
const WIDTH = 82;
const [HEAD, ROW, BAR, SLIM] = [20, 42, 14, 8];

const position = scaleLinear([0, LONGEST], [0, WIDTH]).clamp(true);
const at = (degree: number) => `${position(degree).toFixed(2)}%`;

/**
 * Degrees of one group below each other, with a line at 100 %. Lengths are shares of the width, so
 * that letters keep their size on every screen.
 *
 * @param label what a screen reader is told instead of the drawing
 */
export function DegreeBars({
  entries,
  full,
  label,
}: {
  entries: readonly DegreeBarEntry[];
  /** How the line of full coverage is named. */
  full: string;
  label: string;
}) {
  const height = HEAD + entries.length * ROW;
  return (
    <svg className={styles.chart} width="100%" height={height} role="img" aria-label={label}>
      <text x={at(100)} y={HEAD - 8} className={styles.mark}>
        {full}
      </text>
      <line x1={at(100)} x2={at(100)} y1={HEAD - 3} y2={height - 4} className={styles.full} />
      {entries.map((entry, index) => (
        <Bar key={entry.name} entry={entry} top={HEAD + index * ROW} />
      ))}
    </svg>
  );
}

function Bar({ entry, top }: { entry: DegreeBarEntry; top: number }) {
  const { name, text, degree, coverageClass, range, isBenchmark } = entry;
  const height = isBenchmark ? SLIM : BAR;
  const y = top + 21 + (BAR - height) / 2;
  const middle = y + height / 2;
  const end = Math.max(degree ?? 0, range?.high ?? 0);
  return (
    <>
      <text x="0" y={top + 15} className={styles.name}>
        {name}
      </text>
      {degree !== null && degree > 0 && (
        <rect
          x="0"
          y={y}
          width={at(degree)}
          height={height}
          data-class={coverageClass}
          className={styles.bar}
        />
      )}
      {degree !== null && degree > LONGEST && (
        <line x1="77%" x2="79%" y1={y + height + 2} y2={y - 2} className={styles.broken} />
      )}
      {range && <Whisker range={range} y={middle} />}
      <text x={at(end)} dx={end > 0 ? 7 : 0} y={middle + 5} className={styles.value}>
        {text}
      </text>
    </>
  );
}

/** Open at its end where it leaves the chart; what lies wholly beyond is left to the table. */
function Whisker({ range, y }: { range: { low: number; high: number }; y: number }) {
  if (range.low >= LONGEST || range.low === range.high) return null;
  const [low, high] = [at(range.low), at(range.high)];
  return (
    <g className={styles.whisker}>
      <line x1={low} x2={high} y1={y} y2={y} />
      <line x1={low} x2={low} y1={y - 4} y2={y + 4} />
      {range.high <= LONGEST && <line x1={high} x2={high} y1={y - 4} y2={y + 4} />}
    </g>
  );
}
