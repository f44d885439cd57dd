import { scaleLinear } from "d3-scale";
import styles from "./band-chart.module.css";

/** A value of one year with its lowest and highest. */
export interface BandPoint {
  year: number;
  low: number;
  base: number;
  high: number;
}

interface BandChartProps {
  /** Ascending by year, at least two. */
  points: readonly BandPoint[];
  /** The years that are named below. */
  years: readonly number[];
  /** How a value is written, e.g. "64 %". */
  format: (value: number) => string;
  /** The names of the three lines where they end. */
  names: { low: string; base: string; high: string };
  /** A line across, such as full coverage. */
  mark: { value: number; label: string };
  /** What a screen reader is told instead of the drawing. */
  label: string;
}

const WIDTH = 440;
const HEIGHT = 290;
const [LEFT, RIGHT, TOP, BOTTOM] = [4, 300, 18, 252];
/** Labels at the end of the lines keep this distance. */
const LINE_HEIGHT = 22;

/** How a value may develop: a line within a band, labelled where it ends. */
export function BandChart({ points, years, format, names, mark, label }: BandChartProps) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const highest = Math.max(mark.value, ...points.map(({ high }) => high)) * 1.08;
  const x = scaleLinear([first.year, last.year], [LEFT + 24, RIGHT]);
  const y = scaleLinear([0, highest], [BOTTOM, TOP]);
  const line = (value: (point: BandPoint) => number) =>
    points.map((point) => `${x(point.year).toFixed(1)},${y(value(point)).toFixed(1)}`);
  const band = [...line(({ high }) => high), ...line(({ low }) => low).reverse()];
  const [highY, baseY, lowY] = apart(y(last.high), y(last.base), y(last.low));
  const named = years.filter((year) => year >= first.year && year <= last.year);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <polygon points={band.join(" ")} className={styles.band} />
      <line x1={LEFT} x2={RIGHT} y1={y(mark.value)} y2={y(mark.value)} className={styles.mark} />
      <text x={LEFT} y={y(mark.value) - 6} className={styles.soft}>
        {mark.label}
      </text>
      <polyline points={line(({ base }) => base).join(" ")} className={styles.line} />
      <circle cx={x(first.year)} cy={y(first.base)} r="5" className={styles.point} />
      <text x={x(first.year)} y={y(first.base) + 26} className={styles.strong}>
        {format(first.base)}
      </text>
      <line x1={LEFT} x2={RIGHT} y1={BOTTOM} y2={BOTTOM} className={styles.axis} />
      {named.map((year) => (
        <text key={year} x={x(year)} y={BOTTOM + 24} className={styles.year}>
          {year}
        </text>
      ))}
      <text x={RIGHT + 10} y={highY + 5} className={styles.soft}>
        {format(last.high)} {names.high}
      </text>
      <text x={RIGHT + 10} y={baseY + 5} className={styles.strong}>
        {format(last.base)} {names.base}
      </text>
      <text x={RIGHT + 10} y={lowY + 5} className={styles.soft}>
        {format(last.low)} {names.low}
      </text>
    </svg>
  );
}

/** The heights of three labels from top to bottom, moved apart where they would touch. */
function apart(high: number, base: number, low: number): [number, number, number] {
  return [Math.min(high, base - LINE_HEIGHT), base, Math.max(low, base + LINE_HEIGHT)];
}
