/**
 * Divides a number of people among the parts of an area so that every part gets a whole number and
 * none is lost: each part gets the whole people of its share, and those left over go one each to the
 * parts with the largest fractions, the first of equal ones first (largest remainder or Hamilton
 * method: M. L. Balinski and H. P. Young, Fair Representation, 2nd ed., 2001).
 *
 * @param amount whole number of people, 0 or more
 * @param parts shares, each 0 to 1, that add up to 1
 * @returns whole numbers in the order of the parts; their sum is `amount`
 * @throws RangeError when the amount is no whole number from 0, or the shares do not add up to 1
 * @example distribute(10, [{ share: 0.5 }, { share: 0.25 }, { share: 0.25 }]) // [5, 3, 2]
 */
export function distribute(amount: number, parts: readonly { share: number }[]): number[] {
  if (!Number.isSafeInteger(amount) || amount < 0)
    throw new RangeError(`${amount} is no whole number of people`);
  const sum = parts.reduce((total, { share }) => total + share, 0);
  if (!(Math.abs(sum - 1) <= 1e-6) || parts.some(({ share }) => share < 0))
    throw new RangeError(`the shares add up to ${sum}`);
  // Divided by the sum, so that shares which miss 1 by a hair never hand out more than there is.
  const quotas = parts.map(({ share }) => (amount * share) / sum);
  const whole = quotas.map(Math.floor);
  const left = amount - whole.reduce((total, people) => total + people, 0);
  const byFraction = quotas
    .map((quota, index) => ({ index, fraction: quota - Math.floor(quota) }))
    .sort((a, b) => b.fraction - a.fraction || a.index - b.index);
  const favoured = new Set(byFraction.slice(0, left).map(({ index }) => index));
  return whole.map((people, index) => people + (favoured.has(index) ? 1 : 0));
}
