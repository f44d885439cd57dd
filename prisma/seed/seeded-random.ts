/** A source of pseudo-random numbers in [0, 1). */
export type RandomSource = () => number;

/** Hashes a text to an unsigned 32-bit integer (FNV-1a). Example: `hashText("")` is 2166136261. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * A generator (mulberry32) that yields the same numbers for the same seed text on every machine,
 * because it computes with 32-bit integers only.
 */
export function createRandom(seed: string): RandomSource {
  let state = hashText(seed);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number around 0 with a standard deviation near 1 and no outliers beyond ±3 (sum of uniforms). */
export function nextBellShaped(random: RandomSource): number {
  let sum = 0;
  for (let draw = 0; draw < 12; draw += 1) sum += random();
  return Math.max(-3, Math.min(3, sum - 6));
}

/** Picks an index with a probability proportional to its weight; weights must not all be zero. */
export function pickWeighted(weights: readonly number[], random: RandomSource): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw new RangeError("At least one weight must be positive.");
  let rest = random() * total;
  for (const [index, weight] of weights.entries()) {
    rest -= weight;
    if (rest < 0 && weight > 0) return index;
  }
  return weights.findLastIndex((weight) => weight > 0);
}
