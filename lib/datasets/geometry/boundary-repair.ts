import type { Geometry, MultiPolygon, Polygon, Position } from "geojson";
import type { FindingCode } from "../finding";
import { boundaryParts } from "./boundary-parts";
import { edgeIndex } from "./edge-index";
import { contains } from "./point-in-shape";
import { cleanRing } from "./ring-cleaning";
import { worstMeeting } from "./ring-crossings";
import { polygonSurface, ringSurface } from "./shape-surface";
import { unionOf } from "./shape-union";

export type RepairCode = Extract<
  FindingCode,
  | "collectionJoined"
  | "heightsDropped"
  | "partsJoined"
  | "repeatedPoints"
  | "ringsClosed"
  | "ringsDropped"
  | "ringsRewound"
  | "selfIntersectionRepaired"
  | "spikesRemoved"
>;

export type RefusalCode = Extract<
  FindingCode,
  | "brokenCoordinate"
  | "holeOutside"
  | "missingGeometry"
  | "noSurface"
  | "notWgs84"
  | "selfIntersection"
  | "unusableGeometry"
>;

export type RepairedBoundary =
  | { geometry: Polygon | MultiPolygon; repairs: RepairCode[] }
  /** `detail` says what it is instead, or where the fault is; may be empty. */
  | { refused: RefusalCode; detail: string };

type Part = Position[][];

/** A repair may change the surface by no more than this share; otherwise it would be a guess. */
const HARMLESS_SHARE = 0.001;

/** A thousandth of a square metre (in square degrees): what is smaller has no surface. */
const LEAST_SURFACE = 1e-13;

/**
 * Mends the shape of a district, in degrees: closes rings, drops heights, repeated points and
 * spikes, turns rings as RFC 7946 wants them, unites parts that overlap, and untangles rings that
 * cross themselves if that changes the surface by less than 0.1 %. What it did is in `repairs`.
 * Points that need no mending stay exactly where they are, so neighbours still share their border.
 *
 * @example repairBoundary({ type: "LineString", coordinates: line }).refused // "unusableGeometry"
 */
export function repairBoundary(geometry: Geometry | null): RepairedBoundary {
  const found = boundaryParts(geometry);
  if ("refused" in found) return found;
  const outside = found.parts.flat(2).find(([x = NaN, y = NaN]) => !isOnEarth(x, y));
  if (outside) return { refused: "notWgs84", detail: outside.join(", ") };
  const repairs = new Set<RepairCode>();
  if (found.wasCollection) repairs.add("collectionJoined");
  if (found.hadHeights) repairs.add("heightsDropped");

  const parts: Part[] = [];
  for (const part of found.parts) {
    const cleaned = cleanPart(part, repairs);
    if (!cleaned) continue;
    const untangled = untangle(cleaned, repairs);
    if ("refused" in untangled) return untangled;
    for (const piece of untangled.parts) {
      const settled = settleHoles(piece, repairs);
      if (!settled) return { refused: "holeOutside", detail: "" };
      parts.push(settled);
    }
  }
  if (parts.length === 0) return { refused: "noSurface", detail: "" };
  const joined = joinParts(parts, repairs).map((part) => rewind(part, repairs));
  const [only] = joined;
  return {
    geometry:
      joined.length === 1 && only
        ? { type: "Polygon", coordinates: only }
        : { type: "MultiPolygon", coordinates: joined },
    repairs: [...repairs],
  };
}

function isOnEarth(x: number, y: number): boolean {
  return Math.abs(x) <= 180 && Math.abs(y) <= 90;
}

/** The part without faults in single rings; null when nothing of it has surface. */
function cleanPart(part: Part, repairs: Set<RepairCode>): Part | null {
  const rings: Part = [];
  for (const [index, original] of part.entries()) {
    const { ring, wasOpen, hadRepeats, hadSpikes } = cleanRing(original);
    // A figure of eight has surface though the halves cancel out.
    const isFlat =
      ring.length < 4 ||
      (Math.abs(ringSurface(ring)) < LEAST_SURFACE && worstMeeting([ring]).kind === "none");
    if (isFlat) {
      repairs.add("ringsDropped");
      if (index === 0) return null;
      continue;
    }
    if (wasOpen) repairs.add("ringsClosed");
    if (hadRepeats) repairs.add("repeatedPoints");
    if (hadSpikes) repairs.add("spikesRemoved");
    rings.push(ring);
  }
  return rings;
}

/** A part whose rings cross, as parts that do not. */
function untangle(
  part: Part,
  repairs: Set<RepairCode>,
): { parts: Part[] } | { refused: RefusalCode; detail: string } {
  const meeting = worstMeeting(part);
  if (meeting.kind === "none") return { parts: [part] };
  const refusal = { refused: "selfIntersection", detail: meeting.at.join(", ") } as const;
  const surface = polygonSurface(part);
  const pieces = unionOf([part]);
  if (!pieces || !(surface > 0)) return refusal;
  const changeTo = (to: readonly Part[]) =>
    Math.abs(to.reduce((sum, piece) => sum + polygonSurface(piece), 0) / surface - 1);
  // Rings may touch themselves at a point; only what changes the surface is a fault.
  if (meeting.kind === "touching" && changeTo(pieces) < 1e-6) return { parts: [part] };
  const kept = pieces.filter((piece) => polygonSurface(piece) >= HARMLESS_SHARE * surface);
  if (!(changeTo(kept) < HARMLESS_SHARE)) return refusal;
  repairs.add("selfIntersectionRepaired");
  return { parts: kept };
}

/** The part without holes in holes; null when a hole lies outside the part. */
function settleHoles([outer = [], ...holes]: Part, repairs: Set<RepairCode>): Part | null {
  if (holes.length === 0) return [outer];
  if (!holes.every((hole) => isWithin(hole, outer))) return null;
  const own = holes.filter(
    (hole) => !holes.some((other) => other !== hole && isWithin(hole, other)),
  );
  if (own.length < holes.length) repairs.add("ringsDropped");
  return [outer, ...own];
}

function isWithin(inner: readonly Position[], outer: Position[]): boolean {
  const index = edgeIndex({ type: "Polygon", coordinates: [outer] });
  return inner.every(([x = NaN, y = NaN]) => contains(index, x, y));
}

/** Parts that overlap become one; parts that only touch stay as they are. */
function joinParts(parts: Part[], repairs: Set<RepairCode>): Part[] {
  if (parts.length === 1) return parts;
  const indexes = parts.map((coordinates) => edgeIndex({ type: "Polygon", coordinates }));
  const isWithinAnother = parts.some(([outer = []], one) =>
    indexes.some(
      (index, other) => other !== one && outer.every(([x = NaN, y = NaN]) => contains(index, x, y)),
    ),
  );
  if (!isWithinAnother && worstMeeting(parts.flat()).kind !== "crossing") return parts;
  const whole = unionOf(parts);
  if (!whole) return parts;
  repairs.add("partsJoined");
  return whole;
}

function rewind(part: Part, repairs: Set<RepairCode>): Part {
  return part.map((ring, index) => {
    if (ringSurface(ring) > 0 === (index === 0)) return ring;
    repairs.add("ringsRewound");
    return ring.toReversed();
  });
}
