import type { PlanarPoint } from "./local-projection";
import { bendPoints, type TerritoryTarget } from "./plane-bending";
import { createNoise } from "./smooth-noise";

/** The label of a site outside the region. */
export const outside = -1;

/** The territories as columns, because the search for the owner of a site is the hot loop. */
type Territories = {
  east: Float64Array;
  north: Float64Array;
  power: Float64Array;
};

type Claim = {
  point: PlanarPoint;
  bent: PlanarPoint;
  /** How much further out the edge of the region is here, in square kilometres of depth. */
  margin: number;
  /** Too far from every district to be claimed; saves most of the search. */
  isRemote: boolean;
};

type Holding = { count: number; east: number; north: number };

const roughRounds = 45;
const fineRounds = 22;
const roughStride = 3;

/**
 * The territory whose disc a point lies deepest in. Where two discs meet, the notch between them is
 * filled, so that the outline of the region does not look like discs.
 *
 * @param notch square kilometres; the larger, the wider the notches that are filled
 */
function claimSite({ bent, margin }: Claim, territories: Territories, notch: number): number {
  const { east, north, power } = territories;
  const [x, y] = bent;
  let owner = outside;
  let least = Infinity;
  let second = Infinity;
  for (let index = 0; index < power.length; index += 1) {
    const dx = x - east[index]!;
    const dy = y - north[index]!;
    const depth = dx * dx + dy * dy - power[index]!;
    if (depth < least) {
      second = least;
      least = depth;
      owner = index;
    } else if (depth < second) second = depth;
  }
  const overlap = Math.max(0, notch - (second - least));
  return least < margin + (overlap * overlap) / (4 * notch) ? owner : outside;
}

function claimSites(
  claims: readonly Claim[],
  territories: Territories,
  notch: number,
  stride: number,
  labels: Int32Array,
): Holding[] {
  const holdings = Array.from(territories.power, () => ({ count: 0, east: 0, north: 0 }));
  for (let site = 0; site < claims.length; site += stride) {
    const claim = claims[site]!;
    const owner = claim.isRemote ? outside : claimSite(claim, territories, notch);
    labels[site] = owner;
    const holding = holdings[owner];
    if (!holding) continue;
    holding.count += 1;
    holding.east += claim.point[0];
    holding.north += claim.point[1];
  }
  return holdings;
}

/** Moves a centre against the offset of its centroid, within reach of the wanted point. */
function driftCentre(
  { east, north }: Territories,
  index: number,
  { point, areaKm2 }: TerritoryTarget,
  holding: Holding,
  pull: number,
): void {
  if (holding.count === 0) return;
  const reach = Math.sqrt(areaKm2) * 0.35;
  const driftEast = east[index]! - point[0] + (point[0] - holding.east / holding.count) * pull;
  const driftNorth = north[index]! - point[1] + (point[1] - holding.north / holding.count) * pull;
  const shrink = Math.min(1, reach / (Math.hypot(driftEast, driftNorth) || reach));
  east[index] = point[0] + driftEast * shrink;
  north[index] = point[1] + driftNorth * shrink;
}

function prepareClaims(
  points: readonly PlanarPoint[],
  targets: readonly TerritoryTarget[],
  meanArea: number,
  seed: number,
): Claim[] {
  const scale = Math.sqrt(meanArea);
  const edge = createNoise(seed + 71, scale * 1.1, 2);
  const bent = bendPoints(points, targets, scale, seed);
  return points.map((point, site) => ({
    point,
    bent: bent[site] ?? point,
    margin: edge(point[0], point[1]) * meanArea * 0.2,
    isRemote: targets.every(
      (target) =>
        Math.hypot(point[0] - target.point[0], point[1] - target.point[1]) >
        Math.sqrt(target.areaKm2) * 1.15,
    ),
  }));
}

/**
 * Gives every site to a territory or to the outside. The territories are the cells of a power
 * diagram cut out of the union of its discs; round by round their powers move towards the wanted
 * areas and, while the sample is still rough, their centres towards the wanted centroids.
 *
 * @param siteArea mean area of a site in square kilometres
 * @returns the index of the owner per site, `outside` for none
 */
export function claimTerritories(
  points: readonly PlanarPoint[],
  targets: readonly TerritoryTarget[],
  siteArea: number,
  seed: number,
): Int32Array {
  const meanArea = targets.reduce((sum, { areaKm2 }) => sum + areaKm2, 0) / targets.length;
  const claims = prepareClaims(points, targets, meanArea, seed);
  const territories = {
    east: Float64Array.from(targets, ({ point }) => point[0]),
    north: Float64Array.from(targets, ({ point }) => point[1]),
    power: Float64Array.from(targets, ({ areaKm2 }) => areaKm2 / Math.PI),
  };
  const labels = new Int32Array(points.length);
  for (let round = 0; round < roughRounds + fineRounds; round += 1) {
    const stride = round < roughRounds ? roughStride : 1;
    const pull = Math.max(0, 0.3 * (1 - round / roughRounds));
    const holdings = claimSites(claims, territories, meanArea * 0.9, stride, labels);
    for (const [index, target] of targets.entries()) {
      const holding = holdings[index]!;
      const missing = target.areaKm2 - holding.count * siteArea * stride;
      territories.power[index]! += (missing / Math.PI) * 0.6;
      driftCentre(territories, index, target, holding, pull);
    }
  }
  return labels;
}
