export interface AgeSpan {
  ageFrom: number;
  /** Exclusive. */
  ageBelow: number;
}

/**
 * The finest way to put an age band together from others without gap or overlap.
 *
 * @returns the bands in order, at least two; null when they do not fill the band
 * @example agePartition({ ageFrom: 0, ageBelow: 6 }, [{ ageFrom: 0, ageBelow: 3 }, { ageFrom: 3, ageBelow: 6 }])
 *   // [{ ageFrom: 0, ageBelow: 3 }, { ageFrom: 3, ageBelow: 6 }]
 */
export function agePartition<Band extends AgeSpan>(
  whole: AgeSpan,
  bands: readonly Band[],
): Band[] | null {
  const within = bands
    .filter(({ ageFrom, ageBelow }) => ageFrom >= whole.ageFrom && ageBelow <= whole.ageBelow)
    .filter(({ ageFrom, ageBelow }) => ageBelow - ageFrom < whole.ageBelow - whole.ageFrom)
    .sort((a, b) => a.ageBelow - b.ageBelow);
  // By upper end: the most bands that fill everything from the lower end of the whole up to there.
  const filled = new Map<number, Band[]>([[whole.ageFrom, []]]);
  for (const band of within) {
    const before = filled.get(band.ageFrom);
    if (before && before.length >= (filled.get(band.ageBelow)?.length ?? 0))
      filled.set(band.ageBelow, [...before, band]);
  }
  return filled.get(whole.ageBelow) ?? null;
}
