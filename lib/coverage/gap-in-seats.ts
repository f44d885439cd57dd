import { gapToFullCoverage } from "./coverage-degree";
import { openSeats, upToHalfSeats } from "./open-seats";

/** A gap as people speak of it, in half seats. */
export interface GapInSeats {
  /** Seats missing to 100 %, up to the next half: half a seat less would not reach it. */
  missing: number;
  /** Further seats in which doctors could settle until over-supply begins at 110 %. */
  further: number;
}

/**
 * How the gap of an area is told: "1.5 seats are missing to 100 %, 2 more could be settled". Both
 * together are the open seats.
 *
 * @param fte supply in full-time equivalents
 * @param required full-time equivalents at 100 %
 * @returns null where a figure is missing
 * @example gapInSeats(135.75, 168.215) // { missing: 32.5, further: 17 }
 */
export function gapInSeats(fte: number | null, required: number | null): GapInSeats | null {
  const gap = gapToFullCoverage(fte, required);
  const open = openSeats(fte, required);
  if (gap === null || open === null) return null;
  const missing = Math.min(open, upToHalfSeats(gap));
  return { missing, further: open - missing };
}

/**
 * How many seats there are as sentences tell them apart.
 *
 * @param seats 0 or more, in halves
 * @example seatNumber(0.5) // "half"
 */
export function seatNumber(seats: number): "none" | "half" | "one" | "many" {
  if (seats <= 0) return "none";
  if (seats > 1) return "many";
  return seats < 1 ? "half" : "one";
}
