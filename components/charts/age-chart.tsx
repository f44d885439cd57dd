import { scaleLinear } from "d3-scale";
import styles from "./age-chart.module.css";

export interface AgeChartBar {
  label: string;
  ageFrom: number;
  ageBelow: number;
  people: number;
}

const WIDTH = 640;
const HEIGHT = 220;
const BASE = 190;
const TOP = 22;
/** Where an open-ended band ends in the drawing. */
const LAST_AGE = 100;

/**
 * People by age as bars whose width is the band and whose area is the number of people, so that
 * bands of different widths compare fairly. The table beside it says the same in figures.
 */
export function AgeChart({ bars, label }: { bars: readonly AgeChartBar[]; label: string }) {
  const x = scaleLinear([0, LAST_AGE], [0, WIDTH]);
  const perYear = (bar: AgeChartBar) =>
    bar.people / Math.max(1, Math.min(LAST_AGE, bar.ageBelow) - bar.ageFrom);
  const tallest = Math.max(...bars.map(perYear), 1);
  const y = scaleLinear([0, tallest], [BASE, TOP]);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {bars.map((bar) => {
        const left = x(Math.min(bar.ageFrom, LAST_AGE - 2));
        const right = x(Math.min(bar.ageBelow, LAST_AGE));
        const top = y(perYear(bar));
        return (
          <rect
            key={bar.ageFrom}
            x={left + 0.75}
            y={top}
            width={Math.max(2, right - left - 1.5)}
            height={BASE - top}
          />
        );
      })}
      <line x1="0" x2={WIDTH} y1={BASE} y2={BASE} />
      {[0, 20, 40, 60, 80].map((age) => (
        <text key={age} x={x(age)} y={BASE + 20}>
          {age}
        </text>
      ))}
    </svg>
  );
}
