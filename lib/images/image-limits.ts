/** Largest file that is taken, in bytes. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** Most pixels of a picture: what cameras of today make. */
export const MOST_PIXELS = 50_000_000;

/** Widths in pixels in which pages ask for a picture. */
const WIDTHS = [320, 640, 1280];

/** The widest that is kept. */
const WIDEST = 1920;

/**
 * The widths in which a picture is kept, the widest last: never wider than it is itself.
 *
 * @param width of the picture, in pixels
 * @example widthsOf(4000) // [320, 640, 1280, 1920]
 * @example widthsOf(700) // [320, 640, 700]
 */
export function widthsOf(width: number): number[] {
  const widest = Math.min(width, WIDEST);
  return [...WIDTHS.filter((one) => one < widest), widest];
}
