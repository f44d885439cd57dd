import { scaleLinear } from "d3-scale";
import styles from "./trend-chart.module.css";

export interface TrendPoint {
  year: number;
  value: number;
  /** Drawn as a broken line up to here. */
  isProjected: boolean;
}

interface TrendChartProps {
  /** Ascending by year, at least two. */
  points: readonly TrendPoint[];
  format: (value: number) => string;
  /** What a screen reader is told instead of the drawing. */
  label: string;
}

const WIDTH = 440;
const HEIGHT = 190;
const [LEFT, RIGHT, TOP, BOTTOM] = [50, 390, 40, 150];

/** How a value went and may go: counted years joined, projected ones broken, the ends labelled. */
export function TrendChart({ points, format, label }: TrendChartProps) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const values = points.map(({ value }) => value);
  const highest = Math.max(...values, 1);
  const x = scaleLinear([first.year, last.year], [LEFT, RIGHT]);
  const y = scaleLinear([0, highest], [BOTTOM, TOP]);
  const at = ({ year, value }: TrendPoint) => `${x(year).toFixed(1)},${y(value).toFixed(1)}`;
  const counted = points.filter(({ isProjected }) => !isProjected);
  const turn = counted.at(-1);
  const projected = points.filter((point) => point.isProjected || point === turn);
  const named = [...new Set([first, turn, last])].filter((point) => point !== undefined);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line x1="0" x2={WIDTH} y1={BOTTOM} y2={BOTTOM} className={styles.axis} />
      <polyline points={counted.map(at).join(" ")} className={styles.line} />
      <polyline points={projected.map(at).join(" ")} className={styles.projected} />
      {named.map((point) => (
        <g key={point.year}>
          <circle cx={x(point.year)} cy={y(point.value)} r="4.5" className={styles.point} />
          <text x={x(point.year)} y={y(point.value) - 12}>
            {format(point.value)}
          </text>
          <text x={x(point.year)} y={BOTTOM + 24} className={styles.year}>
            {point.year}
          </text>
        </g>
      ))}
    </svg>
  );
}
