import { chmodSync, mkdirSync, truncateSync } from "node:fs";
import path from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import { dbfFile, polygonsShp } from "../unit/datasets/files/small-shapefile";
import { zipped } from "../unit/datasets/files/zip-bytes";
import { smallFile } from "./small-files";
import { box, westShape } from "./small-region";

/** Text that would fill the memory, packed to almost nothing. */
const MANY_ZEROS = Buffer.alloc(64 * 1024 ** 2, "0");

/** A file of two gibibytes that takes no room on the disk. */
export function twoGibibytes(): string {
  const file = smallFile("nullen.csv", "");
  truncateSync(file, 2 * 1024 ** 3);
  return file;
}

export function gzipBomb(): string {
  return smallFile("bombe.csv.gz", gzipSync(MANY_ZEROS));
}

export async function zipBomb(): Promise<string> {
  return smallFile("bombe.zip", await zipped({ "menschen.csv": MANY_ZEROS }));
}

export function tenThousandColumns(): string {
  const columns = Array.from({ length: 10_000 }, (_, index) => `c${index}`);
  return smallFile("breit.csv", `${columns.join(";")}\n${columns.map(() => "1").join(";")}\n`);
}

export function deepJson(): string {
  return smallFile("tief.json", `{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}`);
}

/** A shapefile of one area, whose shapes break off in the middle. */
export async function truncatedShapefile(): Promise<string> {
  const [ring = []] = westShape.coordinates;
  const corners = ring.map(([x = 0, y = 0]) => [x, y] as const);
  const fields = [{ name: "KEY", type: "C", length: 2 }];
  const shp = polygonsShp([[corners], [corners]]);
  const files = { "g.shp": shp.subarray(0, 150), "g.dbf": dbfFile(fields, [["01"], ["02"]]) };
  return smallFile("grenzen.zip", await zipped(files));
}

/** A picture whose name says that it is a table. */
export function picture(): string {
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return smallFile("bild.csv", Buffer.concat([signature, deflateSync(Buffer.alloc(500))]));
}

/** Two areas of which one has half a character in its name. */
export function halfCharacter(): string {
  const areas = [box(13, 52, 13.1, 52.1), box(13.1, 52, 13.2, 52.1)].map((shape, index) => {
    const properties = { key: `0${index + 1}`, name: index === 0 ? "West" : "O\ud83dst" };
    return JSON.stringify({ type: "Feature", properties, geometry: shape });
  });
  const text = `{"type":"FeatureCollection","features":[\n${areas.join(",\n")}\n]}`;
  return smallFile("halb.geojson", text);
}

export function cutOffGeoJson(): string {
  const feature = { type: "Feature", properties: { key: "01" }, geometry: westShape };
  const text = JSON.stringify({ type: "FeatureCollection", features: [feature] });
  return smallFile("grenzen.geojson", text.slice(0, 100));
}

export function folder(): string {
  const file = `${smallFile("leer", "x")}-ordner`;
  mkdirSync(file);
  return file;
}

export function unreadable(): string {
  const file = smallFile("geheim.csv", "key;people\n01;1\n");
  chmodSync(file, 0);
  return file;
}

export function missing(): string {
  return path.join(path.dirname(smallFile("da.csv", "")), "fehlt.csv");
}
