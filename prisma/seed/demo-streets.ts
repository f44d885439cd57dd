import type { DemoDistrict } from "./demo-facts";
import type { DemoPostcode } from "./district-postcodes";
import { createRandom } from "./seeded-random";

const NAMES = [
  "Birkenweg",
  "Bahnhofsgasse",
  "Gartenweg",
  "Kirschallee",
  "Lindenring",
  "Mühlensteig",
  "Quellenweg",
  "Rosenpfad",
  "Schulgasse",
  "Teichufer",
  "Wiesengrund",
] as const;

/** Degrees within which a street lies around the middle of its district. */
const AROUND = 0.006;

/**
 * Invented streets, one in each district. There are fewer names than districts, so that some
 * exist twice, told apart by their district, as in every grown city.
 *
 * @example listStreets(districts)[0] // { name: "Birkenweg", detail: "Zentrum", … }
 */
export function listStreets(districts: readonly DemoDistrict[]): DemoPostcode[] {
  return districts.map(({ key, name: detail, longitude, latitude }, index) => {
    const random = createRandom(`street ${key}`);
    const near = (degrees: number) => Math.round(1e5 * (degrees + AROUND * (random() - 0.5))) / 1e5;
    const name = NAMES[index % NAMES.length] ?? NAMES[0];
    return { name, detail, longitude: near(longitude), latitude: near(latitude) };
  });
}
