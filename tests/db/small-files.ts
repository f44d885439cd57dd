import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Polygon } from "geojson";
import { importFile } from "@/lib/datasets/imports/mutations";
import {
  importRequestSchema,
  type ImportOptions,
  type ImportRequest,
  type ImportRequestInput,
} from "@/lib/datasets/import-request";
import type { ImportReport } from "@/lib/datasets/import-report";
import { box, createSmallRegion, source, westShape } from "./small-region";

const folder = mkdtempSync(path.join(tmpdir(), "praxisnah-files-"));
let written = 0;

/** Writes a file for an import and returns its path. */
export function smallFile(name: string, content: string | Buffer): string {
  written += 1;
  const file = path.join(folder, `${written}-${name}`);
  writeFileSync(file, content);
  return file;
}

/** A file with how it is read and published. */
export interface FileImport {
  request: ImportRequestInput;
  options?: Partial<ImportOptions>;
}

/** How a file at any path is imported. */
export function fileImport(
  kind: ImportRequest["kind"],
  file: string,
  settings: object = {},
): FileImport {
  return { request: importRequestSchema.parse({ kind, file, source, ...settings }) };
}

type Settings<Kind extends ImportRequestInput["kind"]> = Partial<
  Omit<Extract<ImportRequestInput, { kind: Kind }>, "kind" | "file">
> & { options?: Partial<ImportOptions> };

export interface District {
  key: string;
  name?: string;
  parent?: string;
  shape: Polygon;
}

/** Districts as a file of boundaries. */
export function boundaries(
  districts: readonly District[],
  { options = {}, ...settings }: Settings<"boundaries"> = {},
): FileImport {
  const features = districts.map(({ shape, ...properties }) => ({
    type: "Feature",
    properties,
    geometry: shape,
  }));
  const json = JSON.stringify({ type: "FeatureCollection", features });
  const file = smallFile("grenzen.geojson", json);
  return { request: { kind: "boundaries", file, source, ...settings }, options };
}

/** Two neighbours of the same size. */
export const neighbours: District[] = [
  { key: "01", name: "West", shape: westShape },
  { key: "02", name: "Ost", shape: box(13.1, 52, 13.2, 52.1) },
];

/** People from CSV with the columns key, people and optionally year, age, sex. */
export function population(
  csv: string,
  { options = {}, ...settings }: Settings<"population"> = {},
): FileImport {
  const file = smallFile("menschen.csv", csv);
  const year = /^[^\n]*year/.test(csv) ? {} : { year: 2025 };
  return { request: { kind: "population", file, source, ...year, ...settings }, options };
}

/** Practices from CSV lines "key;longitude;latitude;group;fte;from;to". */
export function practices(
  lines: readonly string[],
  { options = {}, ...settings }: Settings<"practices"> = {},
): FileImport {
  const csv = ["key;longitude;latitude;group;fte;from;to", ...lines].join("\n");
  const file = smallFile("praxen.csv", csv);
  return { request: { kind: "practices", file, source, ...settings }, options };
}

/** Official figures from CSV lines. */
export function figures(
  lines: readonly string[],
  planningArea = { key: "pb", name: "Planungsbereich" },
): FileImport {
  const csv = ["group;date;fte;degree;openSeats;status;residentsPerDoctor", ...lines].join("\n");
  const file = smallFile("zahlen.csv", csv);
  return { request: { kind: "figures", file, source, planningArea } };
}

/** Imports one file; what it has to complain of is in the report. */
export function importOne(slug: string, { request, options = {} }: FileImport) {
  return importFile(slug, request, { submittedBy: "amt", ...options });
}

/** Imports one after the other, all of which must be taken, and returns the last report. */
export async function importAll(slug: string, ...files: FileImport[]): Promise<ImportReport> {
  let last: ImportReport | null = null;
  for (const file of files) {
    last = await importOne(slug, file);
    if (last.outcome === "refused")
      throw new Error(`${last.kind} was refused: ${JSON.stringify(last.errors)}`);
  }
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
