import type { Feature, FeatureCollection, Polygon, Position } from "geojson";
import { drawBorders } from "./geometry/border-drawing";
import { fillNarrowPlaces, makeContiguous } from "./geometry/contiguity";
import { createLocalProjection, type LocalProjection } from "./geometry/local-projection";
import { createMicroSites, extentAround } from "./geometry/micro-sites";
import type { TerritoryTarget } from "./geometry/plane-bending";
import { claimTerritories } from "./geometry/territories";
import { hashText } from "./seeded-random";

export type SchematicFact = {
  key: string;
  name: string;
  longitude: number;
  latitude: number;
  areaKm2: number;
};

type DistrictLabel = { key: string; name: string };

export type SchematicBoundaries = FeatureCollection<Polygon, DistrictLabel>;

type Plan = { targets: TerritoryTarget[]; spacing: number; seedText: string };

const sitesPerDistrict = 280;
const leastSites = 4500;
/** A hexagon's area in squares of the distance to its neighbours. */
const hexagon = 0.866;
/** Bends that are tried after the wanted one, should that not fit the facts. */
const otherBends = ["d", "q", "b", "k", "n"];
const toleratedAreaError = 0.35;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Draws one draft; `error` is the largest relative deviation of a district's area. */
function draft({ targets, spacing, seedText }: Plan, bend: string) {
  const points = targets.map(({ point }) => point);
  const widest = Math.sqrt(Math.max(...targets.map(({ areaKm2 }) => areaKm2)));
  const seed = seedText + bend;
  const sites = createMicroSites(points, extentAround(points, widest * 1.2), spacing, seed);
  const siteArea = spacing * spacing * hexagon;
  const labels = claimTerritories(sites.points, targets, siteArea, hashText(seed));
  fillNarrowPlaces(labels, sites.neighbours, 2);
  makeContiguous(labels, sites.neighbours, targets.length, targets.length);
  const counts = targets.map(() => 0);
  for (const owner of labels) if (owner >= 0) counts[owner]! += 1;
  const errors = targets.map(({ areaKm2 }, owner) => (counts[owner]! * siteArea) / areaKm2 - 1);
  return {
    error: Math.max(...errors.map(Math.abs)),
    draw: () => drawBorders(sites, labels, targets.length, siteArea * 0.2),
  };
}

function drawBestDraft(plan: Plan, bend: string): Polygon[] {
  let best = draft(plan, bend);
  for (const other of otherBends) {
    if (best.error <= toleratedAreaError) break;
    const next = draft(plan, other);
    if (next.error < best.error) best = next;
  }
  return best.draw();
}

function ringArea(ring: readonly Position[]): number {
  const turns = ring.slice(1).map(([x1 = 0, y1 = 0], index) => {
    const [x0 = 0, y0 = 0] = ring[index] ?? [];
    return x0 * y1 - x1 * y0;
  });
  return sum(turns) / 2;
}

function toFeature(
  { key, name }: SchematicFact,
  polygon: Polygon | undefined,
  { toDegrees }: LocalProjection,
): Feature<Polygon, DistrictLabel> {
  const [ring, ...others] = polygon?.coordinates ?? [];
  if (!ring || others.length > 0) throw new RangeError(`${name} cannot be drawn in one piece.`);
  const ordered = ringArea(ring) > 0 ? ring : [...ring].reverse();
  const degrees = ordered.map(([east = 0, north = 0]) =>
    toDegrees([east, north]).map((value) => Math.round(value * 1e5) / 1e5),
  );
  return {
    type: "Feature",
    properties: { key, name },
    geometry: { type: "Polygon", coordinates: [degrees] },
  };
}

/**
 * Draws a map of a region from one point and one area per district: not the real boundaries, but a
 * plausible, printable stand-in. Position, neighbourhood and size follow the facts; the lines are
 * invented. The same facts always give the same map.
 *
 * Each district is one polygon without holes, wound counter-clockwise as RFC 7946 asks, holds its
 * fact point and shares every vertex of a common border with its neighbour.
 *
 * @param facts districts with WGS 84 degrees and areas in square kilometres; at least three
 * @param bend any text; another text bends the lines another way
 * @throws RangeError when a district cannot be drawn in one piece
 */
export function drawSchematicBoundaries(
  facts: readonly SchematicFact[],
  bend = "d",
): SchematicBoundaries {
  const projection = createLocalProjection(
    sum(facts.map(({ longitude }) => longitude)) / facts.length,
    sum(facts.map(({ latitude }) => latitude)) / facts.length,
  );
  const siteCount = Math.max(leastSites, sitesPerDistrict * facts.length);
  const polygons = drawBestDraft(
    {
      targets: facts.map(({ longitude, latitude, areaKm2 }) => {
        return { point: projection.toPlane(longitude, latitude), areaKm2 };
      }),
      spacing: Math.sqrt(sum(facts.map(({ areaKm2 }) => areaKm2)) / siteCount / hexagon),
      seedText: facts.map(({ key }) => key).join(" "),
    },
    bend,
  );
  return {
    type: "FeatureCollection",
    features: facts.map((fact, index) => toFeature(fact, polygons[index], projection)),
  };
}
