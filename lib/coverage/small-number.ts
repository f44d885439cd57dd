/** Below this need one doctor more or less moves the degree by more than a third. */
const SMALL_REQUIRED_FTE = 3;

/**
 * Whether a district is so small that its degree says little: with a need of 0.8 full-time
 * doctors a single one is worth 125 points.
 *
 * @param required full-time equivalents at 100 %
 * @example hasSmallNumbers(0.8) // true
 */
export function hasSmallNumbers(required: number | null): boolean {
  return required !== null && required < SMALL_REQUIRED_FTE;
}
