/**
 * Splits a whole number in proportion to weights, without rounding losses (largest remainder,
 * Hare/Niemeyer). Of equal remainders the earlier one wins.
 *
 * @param total whole number, 0 or more
 * @param weights 0 or more each, not all 0 unless the total is 0
 * @example apportion(10, [1, 1, 1]) // [4, 3, 3]
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((whole, weight) => whole + weight, 0);
  if (total === 0) return weights.map(() => 0);
  if (!(sum > 0)) throw new RangeError("A positive total needs a positive weight.");
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const missing = total - shares.reduce((whole, share) => whole + share, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) shares[index]! += 1;
  return shares;
}
