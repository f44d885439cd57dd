import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { KnownDistrict } from "@/lib/datasets/joining/known-district";
import { publicData } from "@/tests/support/public-data";

const collection = z.object({
  features: z.array(z.object({ properties: z.record(z.string(), z.unknown()) })),
});

/** The rows of a CSV file without its header. */
export function publicRows(file: string, delimiter = ","): string[][] {
  const rows = z.array(z.array(z.string()));
  return rows.parse(parse(readFileSync(publicData(file)), { delimiter, from_line: 2 }));
}

/** The districts of a GeoJSON file; of keys that occur twice the first. */
export function publicDistricts(
  file: string,
  level: string,
  fields: { key: string; name: string },
  parentKeyOf: (key: string) => string | null = () => null,
): KnownDistrict[] {
  const { features } = collection.parse(JSON.parse(readFileSync(publicData(file), "utf8")));
  const districts = features.map(({ properties }): KnownDistrict => {
    const key = z.coerce.string().parse(properties[fields.key]);
    const name = z.string().parse(properties[fields.name]);
    return { level, key, name, parentKey: parentKeyOf(key), parentName: null };
  });
  return [...new Map(districts.map((district) => [district.key, district])).values()];
}

/** Reads a large file at its first use only. */
function once<Value>(read: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= read());
}

const KIEZ = "kiez-finder-lor2021";
const OLD = "odp-berlin-lor-geodata/berlin-lor";
const upTo = (length: number) => (key: string) => key.slice(0, length);

/** The 97 localities, which are another division of Berlin. */
export const localities = once(() =>
  publicDistricts("click_that_hood/berlin.geojson", "ortsteil", { key: "sch", name: "name" }),
);

/** The system of areas that Berlin introduced in 2021, with its boroughs. */
export const lor2021 = once((): KnownDistrict[] => [
  ...publicDistricts(`${KIEZ}/bezirke.geojson`, "bezirk", { key: "id", name: "bez" }),
  ...publicDistricts(
    `${KIEZ}/prognoseraeume.geojson`,
    "prognoseraum",
    { key: "id", name: "pgr_name" },
    upTo(2),
  ),
  ...publicDistricts(
    `${KIEZ}/bezirksregionen.geojson`,
    "bezirksregion",
    { key: "id", name: "bzr_name" },
    upTo(4),
  ),
  ...publicDistricts(
    `${KIEZ}/kieze.geojson`,
    "planungsraum",
    { key: "plr_id", name: "plr_name" },
    upTo(6),
  ),
]);

/** The two levels of the system before 2021 that are at hand, without the doubled 06010102. */
export const lorUntil2020 = once((): KnownDistrict[] => [
  ...publicDistricts(
    `${OLD}-district-regions-until-2020.geojson`,
    "bezirksregion",
    { key: "id", name: "name" },
    upTo(2),
  ),
  ...publicDistricts(
    `${OLD}-planning-areas-until-2020.geojson`,
    "planungsraum",
    { key: "id", name: "name" },
    upTo(6),
  ),
]);
