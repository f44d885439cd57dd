import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";

import type { District } from "../../../lib/cartography/district-topology";
import type { Point, Ring } from "../../../lib/cartography/ring-geometry";

/** Numbers from 0 to 1 that are the same in every run. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Districts "column,row" of 0.01 degrees, each border a wavy line of many points. */
export function gridDistricts(columns: number, rows: number, pointsPerSide = 12): District[] {
  const side = (fromX: number, fromY: number, toX: number, toY: number): Position[] =>
    Array.from({ length: pointsPerSide }, (_, i) => {
      // Drawn in one direction only, so that both neighbours get the same points.
      const share = i / pointsPerSide;
      const wave = 0.06 * Math.sin(share * Math.PI * 4);
      const [stepX, stepY] = [toX - fromX, toY - fromY];
      const sign = stepX + stepY;
      return [
        12.9 + (fromX + stepX * share - Math.abs(stepY) * wave * sign) / 100,
        50.8 + (fromY + stepY * share - Math.abs(stepX) * wave * sign) / 100,
      ].map((degrees) => Math.round(degrees * 1e7) / 1e7);
    });
  const districts: District[] = [];
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const ring = [
        ...side(column, row, column + 1, row),
        ...side(column + 1, row, column + 1, row + 1),
        ...side(column + 1, row + 1, column, row + 1),
        ...side(column, row + 1, column, row),
      ];
      const closed = [...ring, ring[0] ?? []];
      const odd = (column + row) % 2 === 1;
      districts.push({
        key: `${column},${row}`,
        geometry: odd
          ? { type: "MultiPolygon", coordinates: [[closed.reverse()]] }
          : { type: "Polygon", coordinates: [closed] },
      });
    }
  }
  return districts;
}

/** A star-shaped ring with bays and spikes around a point. */
export function raggedRing(random: () => number, centre: Point, size: number, corners = 24): Ring {
  return Array.from({ length: corners }, (_, i) => {
    const angle = (i / corners) * 2 * Math.PI;
    const radius = size * (0.3 + 0.7 * random());
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * 0.7 * Math.sin(angle)];
  });
}

/** Districts of a file of open data beside the repository; null when the folder is not there. */
export function openDataDistricts(file: string, keyProperty: string): District[] | null {
  const path = fileURLToPath(new URL(`../../../../shared/data/${file}`, import.meta.url));
  if (!existsSync(path)) return null;
  const collection = JSON.parse(readFileSync(path, "utf8")) as FeatureCollection<
    Polygon | MultiPolygon,
    Record<string, unknown>
  >;
  return collection.features.map(({ properties, geometry }) => ({
    key: String(properties[keyProperty]),
    geometry,
  }));
}

export const openData = {
  Chemnitz: () => openDataDistricts("click_that_hood/chemnitz.geojson", "name"),
  Berlin: () => openDataDistricts("kiez-finder-lor2021/kieze.geojson", "plr_id"),
};

export const withoutOpenData = "The open data folder ../shared/data is not there.";
