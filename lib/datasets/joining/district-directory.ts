import { createKeyIndex, type KeyIndex } from "./key-index";
import { areaKind, isWithinTown } from "./kind-words";
import type { KnownDistrict } from "./known-district";
import { createNameReader } from "./label-reading";
import { createNameIndex, type NameIndex } from "./name-index";
import { compact, spelled } from "./spelling";

/** The districts of one level, by key and by name. */
export interface LevelDirectory {
  level: string;
  districts: readonly KnownDistrict[];
  keys: KeyIndex;
  names: NameIndex;
}

/** @returns the levels, from the one with the fewest districts to the one with the most */
export function createLevelDirectories(
  districts: readonly KnownDistrict[],
  regionName: string,
): LevelDirectory[] {
  const read = createNameReader(regionName);
  const byLevel = new Map<string, KnownDistrict[]>();
  for (const district of districts)
    byLevel.set(district.level, [...(byLevel.get(district.level) ?? []), district]);
  return [...byLevel]
    .map(([level, own]) => ({
      level,
      districts: own,
      keys: createKeyIndex(own),
      names: createNameIndex(own, regionName, read),
    }))
    .sort((a, b) => a.districts.length - b.districts.length);
}

/**
 * The level that a word of a row states, among those that are known.
 *
 * @returns null when the word states none of them, or several
 * @example statedLevel("Stadtteil", ["bezirk", "ortsteil"]) // "ortsteil"
 */
export function statedLevel(word: string, levels: readonly string[]): string | null {
  const text = compact(spelled(word));
  if (levels.includes(text)) return text;
  const kind = areaKind(text);
  const alike = levels.filter((level) => kind !== null && areaKind(level) === kind);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/**
 * Whether a word of a row states a level that there is none of: rows of quarters in a region that
 * only has boroughs.
 *
 * @example statesNoneOf("Ortsteil", ["bezirk"]) // true
 */
export function statesNoneOf(word: string, levels: readonly string[]): boolean {
  const kind = areaKind(compact(spelled(word)));
  return kind !== null && isWithinTown(kind) && levels.every((level) => areaKind(level) !== kind);
}

/**
 * Whether a word of a row states another level than the given one.
 *
 * @example statesOtherLevel("Bezirk", "ortsteil", ["ortsteil"]) // true
 */
export function statesOtherLevel(word: string, level: string, levels: readonly string[]): boolean {
  const stated = statedLevel(word, levels);
  if (stated !== null) return stated !== level;
  const [kind, own] = [areaKind(compact(spelled(word))), areaKind(level)];
  return kind !== null && own !== null && kind !== own;
}
