import { outside } from "./territories";

function floodFrom(
  start: number,
  labels: Int32Array,
  neighbours: readonly number[][],
  reached: Uint8Array,
): void {
  const queue = [start];
  reached[start] = 1;
  for (let site = queue.pop(); site !== undefined; site = queue.pop()) {
    for (const neighbour of neighbours[site] ?? []) {
      if (reached[neighbour] === 1 || labels[neighbour] !== labels[site]) continue;
      reached[neighbour] = 1;
      queue.push(neighbour);
    }
  }
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

/** Gives sites that stick out of their district, or of the outside, to whom surrounds them. */
export function fillNarrowPlaces(
  labels: Int32Array,
  neighbours: readonly number[][],
  passes: number,
): void {
  for (let pass = 0; pass < passes; pass += 1) {
    const before = labels.slice();
    for (const [site, around] of neighbours.entries()) {
      const kin = around.filter((other) => before[other] === before[site]).length;
      if (kin * 3 > around.length) continue;
      const owner = mostFrequent(around.map((other) => before[other] ?? outside));
      if (owner !== undefined) labels[site] = owner;
    }
  }
}

/**
 * Changes labels in place until every district, and the outside, is one connected piece: sites
 * `0 … districts - 1` keep their own label, whatever is not connected to them joins a neighbour.
 *
 * @param outerSite a site that certainly lies outside
 */
export function makeContiguous(
  labels: Int32Array,
  neighbours: readonly number[][],
  districts: number,
  outerSite: number,
): void {
  labels[outerSite] = outside;
  const settled = new Uint8Array(labels.length);
  for (let district = 0; district < districts; district += 1) labels[district] = district;
  for (let district = 0; district < districts; district += 1) {
    floodFrom(district, labels, neighbours, settled);
  }
  floodFrom(outerSite, labels, neighbours, settled);
  let stray = [...settled.keys()].filter((site) => settled[site] === 0);
  while (stray.length > 0) {
    for (const site of stray) {
      const options = (neighbours[site] ?? []).filter((other) => settled[other] === 1);
      const owner = mostFrequent(options.map((other) => labels[other] ?? outside));
      if (owner === undefined) continue;
      labels[site] = owner;
      settled[site] = 1;
    }
    stray = stray.filter((site) => settled[site] === 0);
  }
}
