import type { Polygon } from "geojson";
import { listSpecialtyGroups } from "@/lib/coverage/queries";
import { readBoundaries } from "@/lib/datasets/boundaries";
import type { Dataset } from "@/lib/datasets/dataset";
import type { ImportReport } from "@/lib/datasets/import-report";
import { importDataset } from "@/lib/datasets/mutations";
import { readPopulation } from "@/lib/datasets/population";
import { readPractices } from "@/lib/datasets/practices";
import { db } from "@/lib/db";
import type { DistrictLevel } from "@/lib/regions/district-level";
import { createRegion } from "@/lib/regions/mutations";

/** A source as an import names it. */
export const source = {
  publisher: "Statistikstelle",
  title: "Zahlen",
  licence: "CC0 1.0",
  date: "2025-12-31",
};

/** Creates a region without content and returns its id. */
export async function createSmallRegion(
  slug: string,
  mapLevel: DistrictLevel = "stadtteil",
): Promise<number> {
  await createRegion({
    slug,
    name: slug.toUpperCase(),
    mapLevel,
    districtType: 1,
    accent: "teal",
    contact: null,
  });
  const region = await db().region.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  return region.id;
}

/** A rectangle by its borders in degrees. */
export function box(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

export interface District {
  key: string;
  name?: string;
  parent?: string;
  shape: Polygon;
}

type BoundarySettings = Partial<Extract<Dataset, { kind: "boundaries" }>["options"]>;

/** Districts as a file of boundaries that was read. */
export function boundaries(
  districts: readonly District[],
  settings: BoundarySettings = {},
): Dataset {
  const features = districts.map(({ shape, ...properties }) => ({
    type: "Feature",
    properties,
    geometry: shape,
  }));
  const bytes = Buffer.from(JSON.stringify({ type: "FeatureCollection", features }));
  const reading = readBoundaries(bytes, "grenzen.geojson", []);
  return { kind: "boundaries", options: { source, ...settings }, reading };
}

/** The western of two neighbours. */
export const westShape = box(13, 52, 13.1, 52.1);

/** Two neighbours of the same size. */
export const neighbours: District[] = [
  { key: "01", name: "West", shape: westShape },
  { key: "02", name: "Ost", shape: box(13.1, 52, 13.2, 52.1) },
];

type PopulationSettings = Partial<Extract<Dataset, { kind: "population" }>["options"]> & {
  projected?: boolean;
};

/** People from CSV with the columns key, people and optionally year, age, sex. */
export function population(csv: string, settings: PopulationSettings = {}): Dataset {
  const { projected = false, ...options } = settings;
  const reading = readPopulation(Buffer.from(csv), "menschen.csv", {
    mappings: [],
    year: 2025,
    projected,
  });
  return { kind: "population", options: { source, ...options }, reading };
}

type PracticeSettings = Partial<Extract<Dataset, { kind: "practices" }>["options"]>;

/** Practices from CSV lines "key;longitude;latitude;group;fte;from;to". */
export async function practices(
  lines: readonly string[],
  settings: PracticeSettings = {},
): Promise<Dataset> {
  const csv = ["key;longitude;latitude;group;fte;from;to", ...lines].join("\n");
  const groups = new Set((await listSpecialtyGroups()).map(({ slug }) => slug));
  const reading = readPractices(Buffer.from(csv), "praxen.csv", groups, { mappings: [] });
  return { kind: "practices", options: { source, ...settings }, reading };
}

/** Imports one after the other and returns the last report. */
export async function importAll(slug: string, ...datasets: Dataset[]): Promise<ImportReport> {
  const reports: ImportReport[] = [];
  for (const dataset of datasets) reports.push(await importDataset(slug, dataset));
  const last = reports.at(-1);
  if (!last) throw new Error("There was nothing to import.");
  return last;
}

/** Creates a region whose two districts have no figures of their own but four parts with figures. */
export async function createNestedRegion(slug: string): Promise<number> {
  const id = await createSmallRegion(slug, "bezirksregion");
  const parts = ["0101", "0102", "0201", "0202"].map((key, index) => {
    const west = 13 + index * 0.05;
    return { key, shape: box(west, 52, west + 0.05, 52.1) };
  });
  await importAll(
    slug,
    boundaries(neighbours),
    boundaries(parts, { level: "planungsraum", parentLevel: "bezirksregion" }),
  );
  return id;
}
