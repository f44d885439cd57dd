import type { KnownDistrict } from "@/lib/datasets/joining/known-district";

/** A district of an invented town. */
export function district(
  level: string,
  key: string,
  name: string,
  parentKey: string | null = null,
): KnownDistrict {
  return { level, key, name, parentKey, parentName: null };
}

/** Two city districts with quarters, two of which have the same name. */
export const MUSTERSTADT: readonly KnownDistrict[] = [
  district("stadtbezirk", "01", "Mitte"),
  district("stadtbezirk", "02", "West"),
  district("stadtteil", "0101", "Mitte", "01"),
  district("stadtteil", "0102", "Schloßviertel", "01"),
  district("stadtteil", "0103", "Heerstraße", "01"),
  district("stadtteil", "0201", "Heerstraße", "02"),
  district("stadtteil", "0202", "Roßberg (Süd)", "02"),
  district("stadtteil", "0203", "Ost 1 - Gründerstr.", "02"),
];

/** @example musterstadt("0102").name // "Schloßviertel" */
export function musterstadt(key: string): KnownDistrict {
  const found = MUSTERSTADT.find((one) => one.key === key);
  if (!found) throw new Error(`no district ${key}`);
  return found;
}
