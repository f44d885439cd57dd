/** Further digits of a double are noise of binary fractions: 110.00000000000001 is 110. */
const SIGNIFICANT_DIGITS = 13;

/**
 * A figure without what binary fractions add to it, for comparing with legal limits and for showing.
 *
 * @example withoutNoise(27.000000000000004) // 27
 */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}
