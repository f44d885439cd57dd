import { comparableKey, isNumeric, widestKey } from "./district-key";
import type { KnownDistrict } from "./known-district";

/** Districts by official key. */
export interface KeyIndex {
  find: (key: string) => readonly KnownDistrict[];
  /** The districts whose keys are the same once both are filled up with zeros to `width`. */
  findPadded: (key: string, width: number) => readonly KnownDistrict[];
  /** Digits of the longest key; 0 when no key is a number. */
  width: number;
}

function byText(
  districts: readonly KnownDistrict[],
  textOf: (district: KnownDistrict) => string,
): Map<string, KnownDistrict[]> {
  const found = new Map<string, KnownDistrict[]>();
  for (const district of districts) {
    const text = textOf(district);
    found.set(text, [...(found.get(text) ?? []), district]);
  }
  return found;
}

/** @param districts of one level */
export function createKeyIndex(districts: readonly KnownDistrict[]): KeyIndex {
  const exact = byText(districts, ({ key }) => comparableKey(key));
  const numbers = [...exact.keys()].filter(isNumeric);
  const stripped = byText(
    districts.filter(({ key }) => isNumeric(comparableKey(key))),
    ({ key }) => withoutZeros(comparableKey(key)),
  );
  return {
    find: (key) => exact.get(key) ?? [],
    findPadded: (key, width) =>
      isNumeric(key) && key.length <= width ? (stripped.get(withoutZeros(key)) ?? []) : [],
    width: widestKey(numbers),
  };
}

/** Filled up to one width, two numbers are the same exactly when they are without leading zeros. */
export function withoutZeros(key: string): string {
  return key.replace(/^0+(?=\d)/, "");
}
