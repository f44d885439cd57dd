import type { Position } from "geojson";
import type { Bounds } from "@/lib/cartography/ring-geometry";
import { shareWithin, WORLD } from "./position-share";

/**
 * `asGiven`: longitude or easting first. `swapped`: surely the other way round. `unclear`: some
 * evidence for both. `suspicious`: as given they would lie at the Gulf of Aden, exchanged in
 * central Europe, and nothing else is known.
 */
export type AxisOrder = "asGiven" | "swapped" | "unclear" | "suspicious";

/** Latitudes and longitudes of central Europe; read the wrong way round, mostly sea and desert. */
const CENTRAL_EUROPE: Bounds = [3, 45, 25, 58];

/**
 * Whether positions come as x, y. Evidence are places where they have to lie, the surest first:
 * the world, the surroundings of known districts, the area where a reference system is used.
 *
 * @param asGiven the positions in degrees, read as x, y
 * @param other the same positions in degrees, read as y, x
 * @example axisOrder([[52.5, 13.4]], [[13.4, 52.5]], [berlin]) // "swapped"
 */
export function axisOrder(
  asGiven: readonly Position[],
  other: readonly Position[],
  evidence: readonly Bounds[],
): AxisOrder {
  for (const place of [WORLD, ...evidence]) {
    const [share, otherShare] = [shareWithin(asGiven, place), shareWithin(other, place)];
    if (share < 0.1 && otherShare >= 0.9) return "swapped";
    if (share < 0.5 && otherShare > share) return "unclear";
    if (share >= 0.5 && place !== WORLD) return "asGiven";
  }
  return shareWithin(other, CENTRAL_EUROPE) === 1 ? "suspicious" : "asGiven";
}
