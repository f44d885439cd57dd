import type { Position } from "geojson";
import type { Bounds } from "@/lib/cartography/ring-geometry";
import { shareWithin } from "./position-share";
import { toWgs84 } from "./projection";
import { findReference } from "./reference-definition";

/** A reference system that could be the one of a file, and where its first position would lie. */
export interface ReferenceCandidate {
  epsg: number;
  longitude: number;
  latitude: number;
}

/**
 * Systems in which cities and states of central Europe publish, in the order in which they are
 * proposed. Zones of 3 degrees carry their number in front, so they exclude each other; zones of
 * UTM do not.
 */
const REGIONAL = [
  25832, 25833, 31466, 31467, 31468, 31469, 4647, 5650, 2056, 21781, 31287, 31254, 31255, 31256,
  28992, 2154, 31370, 3812, 2180, 5514, 27700, 25831,
];

/** Systems of a continent or the world: nearly any numbers fit, so they are proposed last. */
const WIDE = [3857, 3035];

/** The registered areas of the German 3-degree zones leave out the states in the east. */
const GERMANY: Bounds = [5.8, 47.2, 15.1, 55.1];

function areaOf(epsg: number): Bounds | null {
  const area = findReference(epsg)?.areaOfUse ?? null;
  return area && epsg >= 31466 && epsg <= 31469
    ? [
        Math.max(area[0] - 1, GERMANY[0]),
        GERMANY[1],
        Math.min(area[2] + 1.5, GERMANY[2]),
        GERMANY[3],
      ]
    : area;
}

/**
 * Which reference systems would put positions in metres where those systems are used; and, where
 * the place is known, there.
 *
 * @param near bounds in degrees that the positions should lie in; null when nothing is known
 * @example referenceCandidates([[4_591_270, 5_819_620]], null) // [{ epsg: 31468, … }]
 */
export function referenceCandidates(
  sample: readonly Position[],
  near: Bounds | null,
): ReferenceCandidate[] {
  const fitting = (codes: readonly number[]) =>
    codes.flatMap((epsg) => candidate(epsg, sample, near) ?? []);
  const regional = fitting(REGIONAL);
  return regional.length > 0 ? regional : fitting(WIDE);
}

function candidate(
  epsg: number,
  sample: readonly Position[],
  near: Bounds | null,
): ReferenceCandidate | null {
  const area = areaOf(epsg);
  if (!area || sample.length === 0) return null;
  const places = sample.map(toWgs84(epsg));
  if (shareWithin(places, area) < 0.9) return null;
  if (near && shareWithin(places, near) < 0.9) return null;
  const [longitude = NaN, latitude = NaN] = places[0] ?? [];
  return { epsg, longitude, latitude };
}
