import { recordKey } from "@/lib/datasets/record-key";
import type { LocalityPayload, RecordEntry } from "@/lib/datasets/record-payload";
import type { DistrictLevel } from "@/lib/regions/district-level";
import { INDICATORS, indicatorSchema, type Indicator } from "@/lib/living/indicator";
import type { DemoDistrict, SettlementKind } from "./demo-facts";
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

type Range = readonly [least: number, most: number];

interface InventedIndicator {
  /** Share of districts of which it is known. */
  known: number;
  /** Whether it is told as an estimate: where such figures are seldom counted by district. */
  isEstimate: boolean;
  byKind: Readonly<Record<SettlementKind, Range>>;
}

/**
 * How living differs between sorts of settlement: estates are cheap and have many people without
 * work, villages are green, far from schools and with more duties on call for each doctor.
 */
const INVENTED: Readonly<Record<Indicator, InventedIndicator>> = {
  childcare_places: {
    ...{ known: 0.95, isEstimate: false },
    byKind: {
      ...{ centre: [55, 80], inner: [50, 75], estate: [48, 70] },
      ...{ suburb: [42, 66], village: [30, 55] },
    },
  },
  primary_schools: {
    ...{ known: 1, isEstimate: false },
    byKind: {
      ...{ centre: [1, 3], inner: [1, 3], estate: [1, 3], suburb: [0, 2], village: [0, 1] },
    },
  },
  secondary_schools: {
    ...{ known: 1, isEstimate: false },
    byKind: {
      ...{ centre: [1, 4], inner: [0, 3], estate: [0, 2], suburb: [0, 1], village: [0, 0] },
    },
  },
  on_call_duties: {
    ...{ known: 0.9, isEstimate: true },
    byKind: {
      ...{ centre: [4, 6], inner: [4, 7], estate: [5, 8], suburb: [6, 10], village: [9, 15] },
    },
  },
  rent: {
    ...{ known: 0.95, isEstimate: false },
    byKind: {
      ...{ centre: [6.4, 8.9], inner: [5.9, 8.2], estate: [5.1, 6.3] },
      ...{ suburb: [5.8, 7.6], village: [5.4, 6.9] },
    },
  },
  building_land: {
    ...{ known: 0.85, isEstimate: false },
    byKind: {
      ...{ centre: [190, 320], inner: [130, 240], estate: [80, 150] },
      ...{ suburb: [90, 180], village: [55, 120] },
    },
  },
  jobs: {
    ...{ known: 0.85, isEstimate: true },
    byKind: {
      ...{ centre: [1100, 2400], inner: [380, 900], estate: [120, 350] },
      ...{ suburb: [200, 700], village: [60, 260] },
    },
  },
  unemployment: {
    ...{ known: 0.95, isEstimate: false },
    byKind: {
      ...{ centre: [6, 11], inner: [6, 12], estate: [9, 15], suburb: [3.5, 7], village: [2.5, 5] },
    },
  },
  green_space: {
    ...{ known: 0.97, isEstimate: false },
    byKind: {
      ...{ centre: [8, 25], inner: [10, 35], estate: [25, 70] },
      ...{ suburb: [30, 95], village: [60, 180] },
    },
  },
};

/**
 * Invented figures on living in the districts of a demo region, by the sort of settlement. What is
 * unknown of a district stays out, as it often is in public figures too.
 *
 * @param day ISO day of loading
 */
export function demoLiving(
  level: DistrictLevel,
  districts: readonly DemoDistrict[],
  day: string,
): RecordEntry[] {
  const asOf = `${Number(day.slice(0, 4)) - 1}-12-31`;
  return districts.flatMap(({ key, kind }) => {
    const random = createRandom(`living ${key}`);
    return indicatorSchema.options.flatMap((indicator): RecordEntry[] => {
      const { known, isEstimate, byKind } = INVENTED[indicator];
      const [least, most] = byKind[kind];
      const isKnown = random() < known;
      const digits = 10 ** INDICATORS[indicator].digits;
      const value = Math.round((least + random() * (most - least)) * digits) / digits;
      const recordedAs = recordKey(level, key, indicator, asOf);
      return isKnown ? [{ key: recordedAs, payload: { value, isEstimate } }] : [];
    });
  });
}
