import type { AgeBand } from "./schema";

/** Lower ends of the bands that a reader is shown: life's stages first, then decades. */
const READABLE = [0, 6, 18, 30, 40, 50, 60, 70, 80, 90];

/**
 * Joins fine age bands to the ones a reader can take in. A band that crosses a limit keeps its own
 * lower end, so that no one is counted twice or guessed.
 *
 * @param bands without gaps or overlaps, by age
 * @example readableBands([{ ageFrom: 0, ageBelow: 3, people: 2 }, { ageFrom: 3, ageBelow: 6, people: 1 }])
 *   // [{ ageFrom: 0, ageBelow: 6, people: 3 }]
 */
export function readableBands(bands: readonly AgeBand[]): AgeBand[] {
  const joined: AgeBand[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    if (last && !READABLE.includes(band.ageFrom)) {
      last.ageBelow = band.ageBelow;
      last.people += band.people;
    } else {
      joined.push({ ...band });
    }
  }
  return joined;
}
