import { gapToFullCoverage } from "./coverage-degree";
import { openSeats } from "./open-seats";

/** A gap as people speak of it, in half seats. */
export interface GapInSeats {
  /** Seats missing to 100 %, to the nearest half. */
  missing: number;
  /** Further seats in which doctors could settle until over-supply begins at 110 %. */
  further: number;
  /** Whether less than a quarter of a seat is missing to 100 %, so that `missing` is 0. */
  isAlmostFull: boolean;
}

/**
 * How the gap of an area is told: "1.5 seats are missing to 100 %, 2 more could be settled". Both
 * together are the open seats.
 *
 * @param fte supply in full-time equivalents
 * @param required full-time equivalents at 100 %
 * @returns null where a figure is missing
 * @example gapInSeats(135.75, 168.215) // { missing: 32.5, further: 17, isAlmostFull: false }
 */
export function gapInSeats(fte: number | null, required: number | null): GapInSeats | null {
  const gap = gapToFullCoverage(fte, required);
  const open = openSeats(fte, required);
  if (gap === null || open === null) return null;
  const missing = Math.min(open, Math.round(gap * 2) / 2);
  return { missing, further: open - missing, isAlmostFull: gap > 0 && missing === 0 };
}
