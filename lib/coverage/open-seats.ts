import { OVERSUPPLY_DEGREE } from "./planning-status";

/** Seats are granted in steps of a half (§ 17 Abs. 3 BPL-RL). */
export const SEAT_STEP = 0.5;

/** Differences below this are noise of binary fractions, not part of a seat. */
const TOLERANCE = 1e-9;

/**
 * The least number of half seats that fills a gap.
 *
 * @param missing full-time equivalents; nothing is missing at 0 or below
 * @example upToHalfSeats(0.72) // 1
 */
export function upToHalfSeats(missing: number): number {
  return Math.max(0, Math.ceil(missing / SEAT_STEP - TOLERANCE) * SEAT_STEP);
}

/**
 * Seats open for admission (offene Sitze): half seats are granted until over-supply begins, that
 * is until the supply first reaches 110 % of the need; a last half seat may cross the line
 * (§ 17 Abs. 3 BPL-RL).
 *
 * @param fte supply in full-time equivalents
 * @param required full-time equivalents at 100 %
 * @returns seats in steps of 0.5; null where a figure is missing
 * @example openSeats(135.75, 168.215) // 49.5
 */
export function openSeats(fte: number | null, required: number | null): number | null {
  if (fte === null || required === null) return null;
  return upToHalfSeats((OVERSUPPLY_DEGREE / 100) * required - fte);
}
