/** How accessibility is computed; formulas stand with the functions of `floating-catchment.ts`. */
export const reachMethods = [
  "2sfca",
  "e2sfca",
  "3sfca",
  "mh3sfca",
  "bfca",
  "spatial-availability",
  "hansen",
  "fca-ratio",
  "ratio",
] as const;

export type ReachMethod = (typeof reachMethods)[number];

const CONSERVING: ReadonlySet<ReachMethod> = new Set(["2sfca", "e2sfca", "3sfca"]);

/**
 * Whether a method hands out exactly the supply there is, Σ P·A = Σ S, as long as every site has
 * demand in reach. Only then does accessibility compare with a coverage degree.
 *
 * @example conservesSupply("mh3sfca") // false
 */
export function conservesSupply(method: ReachMethod): boolean {
  return CONSERVING.has(method);
}
