import { recordKey } from "@/lib/datasets/record-key";
import type { LocalityPayload, RecordEntry } from "@/lib/datasets/record-payload";
import type { DistrictLevel } from "@/lib/regions/district-level";
import type { Indicator } from "@/lib/living/indicator";
import type { DemoDistrict } from "./demo-facts";
import type { DemoSlug } from "./demo-slug";
import { createRandom } from "./seeded-random";

type Landmark = Pick<LocalityPayload, "name" | "longitude" | "latitude"> & {
  kind: "centre" | "station";
};

/** Public places with their names; ways from the districts lead there. */
const LANDMARKS: Readonly<Record<DemoSlug, readonly Landmark[]>> = {
  chemnitz: [
    { kind: "centre", name: "Neumarkt", longitude: 12.919, latitude: 50.832 },
    { kind: "station", name: "Chemnitz Hauptbahnhof", longitude: 12.931, latitude: 50.84 },
  ],
  lichtenberg: [
    { kind: "centre", name: "Rathaus Lichtenberg", longitude: 13.48, latitude: 52.515 },
    { kind: "station", name: "Bahnhof Berlin-Lichtenberg", longitude: 13.497, latitude: 52.51 },
  ],
};

/** @example demoLandmarks("chemnitz")[1]?.payload // { name: "Chemnitz Hauptbahnhof", … } */
export function demoLandmarks(slug: DemoSlug): RecordEntry[] {
  return LANDMARKS[slug].map(({ kind, ...place }) => ({
    key: recordKey(kind, place.name),
    payload: { ...place, detail: null },
  }));
}

/** Indicators with invented values: the least and the most, and the share of districts that have one. */
const RANGES: readonly (readonly [Indicator, number, number, number])[] = [
  ["childcare_places", 38, 78, 0.9],
  ["primary_schools", 0, 3, 1],
  ["rent", 5.1, 8.4, 0.85],
  ["green_space", 12, 95, 0.95],
];

const ROUNDED: ReadonlySet<Indicator> = new Set<Indicator>(["rent"]);

/**
 * Invented figures on living in the districts of a demo region. On-call duties, jobs,
 * unemployment, land and secondary schools stay empty, as they often are.
 *
 * @param day ISO day of loading
 */
export function demoLiving(
  level: DistrictLevel,
  districts: readonly DemoDistrict[],
  day: string,
): RecordEntry[] {
  const asOf = `${Number(day.slice(0, 4)) - 1}-12-31`;
  return districts.flatMap(({ key }) => {
    const random = createRandom(`living ${key}`);
    return RANGES.flatMap(([indicator, least, most, share]): RecordEntry[] => {
      const isKnown = random() < share;
      const value = least + random() * (most - least);
      if (!isKnown) return [];
      const digits = ROUNDED.has(indicator) ? 100 : 1;
      const payload = { value: Math.round(value * digits) / digits, isEstimate: false };
      return [{ key: recordKey(level, key, indicator, asOf), payload }];
    });
  });
}
