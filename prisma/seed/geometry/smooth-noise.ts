/** A smooth field over the plane with values in [-1, 1]. */
export type NoiseField = (x: number, y: number) => number;

function latticeValue(column: number, row: number, seed: number): number {
  let hash = Math.imul(column, 0x27d4eb2d) ^ Math.imul(row, 0x165667b1) ^ seed;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2147483648 - 1;
}

function ease(share: number): number {
  return share * share * share * (share * (share * 6 - 15) + 10);
}

function valueNoise(x: number, y: number, seed: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const across = ease(x - column);
  const up = ease(y - row);
  const lower =
    latticeValue(column, row, seed) * (1 - across) + latticeValue(column + 1, row, seed) * across;
  const upper =
    latticeValue(column, row + 1, seed) * (1 - across) +
    latticeValue(column + 1, row + 1, seed) * across;
  return lower * (1 - up) + upper * up;
}

/**
 * Fractal value noise: `octaves` layers, each half as long and half as strong as the one before
 * and turned, so that no direction of the lattice shows.
 *
 * @param wavelength length of the longest waves, in the unit of the coordinates
 */
export function createNoise(seed: number, wavelength: number, octaves: number): NoiseField {
  return (x, y) => {
    let sum = 0;
    let strength = 1;
    let reach = 0;
    for (let octave = 0; octave < octaves; octave += 1) {
      const scale = 2 ** octave / wavelength;
      const [cos, sin] = [Math.cos(0.6 + octave), Math.sin(0.6 + octave)];
      sum +=
        strength *
        valueNoise(
          (x * cos - y * sin) * scale,
          (x * sin + y * cos) * scale,
          (seed + octave * 7919) | 0,
        );
      reach += strength;
      strength /= 2;
    }
    return sum / reach;
  };
}
