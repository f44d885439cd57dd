import type { Finding } from "../finding";
import { createRoundingWatch, sumTolerance, type RoundingWatch } from "./rounding-step";

/** A number of a file that others of the same file should add up to. */
export interface SumClaim {
  line: number | null;
  /** Names the total and what its parts are. */
  about: string;
  total: number | null;
  parts: readonly (number | null)[];
  /** Claims of one group are rounded alike, such as those of a year. */
  group: string;
  /** What the wording names of the total and its parts. */
  values?: Readonly<Record<string, string | number>>;
}

/** As JavaScript writes it, but without the tail that adding decimals leaves. */
function plain(value: number): string {
  return String(Number(value.toFixed(6)));
}

function watchRounding(claims: readonly SumClaim[]): ReadonlyMap<string, RoundingWatch> {
  const watches = new Map<string, RoundingWatch>();
  for (const { group, total, parts } of claims) {
    const watch = watches.get(group) ?? createRoundingWatch();
    watches.set(group, watch);
    watch.see(total);
    for (const part of parts) watch.see(part);
  }
  return watches;
}

/**
 * Checks sums that a file states against the parts it gives. Numbers that are not rounded have to
 * agree exactly; rounded ones may differ by half a step for each. A claim with a missing or
 * suppressed number cannot be checked and says nothing.
 *
 * @param options.roundedTo step to which the numbers are rounded; otherwise recognised by group
 * @returns a finding `sumMismatch` for each miss: total, sum of the parts, difference (sum − total)
 * @example
 * checkSums([{ line: 2, about: "01 2024: ♀ + ♂", total: 10, parts: [4, 5], group: "2024" }]);
 * // [{ code: "sumMismatch", line: 2, about: "01 2024: ♀ + ♂: 10 / 9 (−1)",
 * //   values: { total: 10, sum: 9, difference: 1 } }]
 */
export function checkSums(
  claims: readonly SumClaim[],
  { roundedTo }: { roundedTo?: number } = {},
): Finding[] {
  const watches = watchRounding(claims);
  return claims.flatMap(({ line, about, total, parts, group, values: named }): Finding[] => {
    const values = parts.filter((value) => value !== null);
    if (total === null || values.length < parts.length || parts.length === 0) return [];
    const sum = values.reduce((all, value) => all + value, 0);
    const difference = sum - total;
    const step = roundedTo ?? watches.get(group)?.step() ?? 1;
    if (Math.abs(difference) <= sumTolerance(step, parts.length, total)) return [];
    const signed = `${difference > 0 ? "+" : "−"}${plain(Math.abs(difference))}`;
    const text = `${about}: ${plain(total)} / ${plain(sum)} (${signed})`;
    const amounts = {
      total,
      sum: Number(plain(sum)),
      difference: Number(plain(Math.abs(difference))),
    };
    return [{ code: "sumMismatch", line, about: text, values: { ...named, ...amounts } }];
  });
}
