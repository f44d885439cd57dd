/** A date of a list, with how many of its series follow that are not listed. */
export interface FoldedDate<Listed> {
  date: Listed;
  further: number;
}

/**
 * Lists of every series its next dates only, so that a weekly one does not hide all the others.
 *
 * @param dates in their order
 * @param shown dates of each series that stay
 * @example foldSeries([a1, a2, b1, a3], 2) // [{ date: a1, further: 0 }, { date: a2, further: 1 }, { date: b1, further: 0 }]
 */
export function foldSeries<Listed extends { key: string }>(
  dates: readonly Listed[],
  shown = 2,
): FoldedDate<Listed>[] {
  const counts = new Map<string, number>();
  const kept: { date: Listed; place: number }[] = [];
  for (const date of dates) {
    const place = (counts.get(date.key) ?? 0) + 1;
    counts.set(date.key, place);
    if (place <= shown) kept.push({ date, place });
  }
  return kept.map(({ date, place }) => ({
    date,
    further: place === shown ? (counts.get(date.key) ?? shown) - shown : 0,
  }));
}
