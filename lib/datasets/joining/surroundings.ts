import { comparableKey, isNumeric } from "./district-key";
import { withoutZeros } from "./key-index";
import type { KnownDistrict } from "./known-district";
import { codeInName, comparableName } from "./place-name";
import { compact, spelled } from "./spelling";

/** Which districts lie in which, by what the districts say of their parents. */
export interface Surroundings {
  /**
   * Whether a district lies in the one that a row names by key or name: null when that is not
   * known, because the named one is no parent or no parent of the district is known.
   */
  liesIn: (district: KnownDistrict, parent: string) => boolean | null;
}

function keyText(key: string): string {
  const comparable = comparableKey(key);
  return isNumeric(comparable) ? withoutZeros(comparable) : comparable;
}

/** All texts under which a place may be named. */
function placeTexts(key: string | null, name: string | null, regionName: string): string[] {
  const code = name === null ? undefined : codeInName(name)?.code;
  const keys = [key, code].filter((text) => typeof text === "string").map(keyText);
  if (name === null) return keys;
  return [...keys, compact(spelled(name)), compact(comparableName(name, regionName))];
}

export function createSurroundings(
  districts: readonly KnownDistrict[],
  regionName: string,
): Surroundings {
  const byKey = new Map<string, KnownDistrict[]>();
  for (const district of districts)
    byKey.set(district.key, [...(byKey.get(district.key) ?? []), district]);
  const known = new Map<KnownDistrict, ReadonlySet<string>>();
  const around = (district: KnownDistrict): ReadonlySet<string> => {
    const found = known.get(district);
    if (found) return found;
    // Set first, so that districts that name each other as parents end here.
    known.set(district, new Set());
    const { level, parentKey, parentName } = district;
    const parent = byKey.get(parentKey ?? "")?.find((other) => other.level !== level);
    const texts = new Set([
      ...placeTexts(parentKey, parentName ?? parent?.name ?? null, regionName),
      ...(parent ? around(parent) : []),
    ]);
    known.set(district, texts);
    return texts;
  };
  const parents = new Set(districts.flatMap((district) => [...around(district)]));
  return {
    liesIn: (district, parent) => {
      const texts = placeTexts(parent, parent, regionName).filter((text) => parents.has(text));
      const own = around(district);
      if (texts.length === 0 || own.size === 0) return null;
      return texts.some((text) => own.has(text));
    },
  };
}
