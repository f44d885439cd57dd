/** Below this need one doctor more or less moves the degree by more than a third. */
export const SMALL_REQUIRED_FTE = 3;

/** Below this need a single full-time doctor is more than 100 %. */
export const TINY_REQUIRED_FTE = 1;

/** How little the degree of a district says because of its size. */
export type Smallness = "tiny" | "small";

/**
 * Marks a district whose degree says little: "tiny" where it needs less than one full-time doctor,
 * "small" where it needs fewer than three. With a need of 0.8 a single doctor is worth 125 points.
 *
 * @param required full-time equivalents at 100 %
 * @returns null for larger districts and where the need is not known
 * @example smallness(0.8) // "tiny"
 */
export function smallness(required: number | null): Smallness | null {
  if (required === null || required >= SMALL_REQUIRED_FTE) return null;
  return required < TINY_REQUIRED_FTE ? "tiny" : "small";
}
