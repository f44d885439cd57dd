import { coverageDegree } from "./coverage-degree";
import type { CoverageFigures } from "./district-coverage";

/** Percent between which the degree lies by chance alone. */
export interface DegreeInterval {
  low: number;
  high: number;
}

/**
 * Probability of at most `count` events where `mean` are expected. For whole numbers the incomplete
 * gamma function Q(count + 1, mean) is this sum, so no approximation is needed.
 */
function poissonAtMost(count: number, mean: number): number {
  let logOfTerm = -mean;
  let sum = Math.exp(logOfTerm);
  for (let events = 1; events <= count; events++) {
    logOfTerm += Math.log(mean / events);
    sum += Math.exp(logOfTerm);
  }
  return sum;
}

/** The mean at which a falling function crosses a value, halving the range until doubles end. */
function crossing(falling: (mean: number) => number, value: number, range: [number, number]) {
  let [low, high] = range;
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
    if (falling(middle) > value) low = middle;
    else high = middle;
  return high;
}

/**
 * The exact 95 % interval of the mean of a Poisson count (Garwood 1936):
 * [χ²(0.025; 2n) / 2, χ²(0.975; 2n + 2) / 2].
 *
 * @param count whole, 0 or more
 * @example poissonInterval(5) // { low: 1.6234…, high: 11.6683… }
 */
export function poissonInterval(count: number): DegreeInterval {
  const most = 2 * count + 20;
  const low =
    count === 0 ? 0 : crossing((mean) => poissonAtMost(count - 1, mean), 0.975, [0, count]);
  return { low, high: crossing((mean) => poissonAtMost(count, mean), 0.025, [count, most]) };
}

/**
 * How far a coverage degree could lie from the one shown if the number of doctors were left to
 * chance. What comes and goes by chance is a doctor, so doctors are counted, not FTE; each counts
 * the mean FTE of those who are there, or of the whole region where nobody is.
 *
 * @param fte full-time equivalents
 * @param doctors heads behind the FTE, whole
 * @param required full-time equivalents at 100 %
 * @param regionFtePerDoctor mean FTE of a doctor of the region; needed where nobody is
 * @returns percent; null where a figure is missing or there is nothing to divide by
 * @example degreeInterval({ fte: 5, doctors: 5, required: 5, regionFtePerDoctor: 0.8 })
 *   // { low: 32.46…, high: 233.3… }
 */
export function degreeInterval({
  fte,
  doctors,
  required,
  regionFtePerDoctor,
}: Pick<
  CoverageFigures,
  "fte" | "doctors" | "required" | "regionFtePerDoctor"
>): DegreeInterval | null {
  if (fte === null || doctors === null || doctors < 0) return null;
  const ftePerDoctor = doctors > 0 ? fte / doctors : regionFtePerDoctor;
  if (ftePerDoctor === null) return null;
  const count = poissonInterval(doctors);
  const low = coverageDegree(count.low * ftePerDoctor, required);
  const high = coverageDegree(count.high * ftePerDoctor, required);
  return low === null || high === null ? null : { low, high };
}

/**
 * The interval of chance as it is shown and handed out: of areas that need fewer than three
 * full-time doctors. The number of doctors of larger ones is no matter of chance alone.
 *
 * @returns percent; null for larger areas and where a figure is missing
 * @example smallInterval({ fte: 1, doctors: 1, required: 0.8, regionFtePerDoctor: 0.8, small: true })
 *   // { low: 3.16…, high: 696.4… }
 */
export function smallInterval(
  figures: Pick<CoverageFigures, "fte" | "doctors" | "required" | "regionFtePerDoctor" | "small">,
): DegreeInterval | null {
  return figures.small ? degreeInterval(figures) : null;
}
