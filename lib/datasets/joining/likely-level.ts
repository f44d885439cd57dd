import { createLevelDirectories, type LevelDirectory } from "./district-directory";
import { comparableKey, distinctKeys, isNumeric, widestKey } from "./district-key";
import { keyPadding } from "./key-padding";
import type { KnownDistrict } from "./known-district";
import { totalName } from "./total-name";

/** A level that a file may be about, by one of its columns. */
export interface LevelGuess {
  level: string;
  how: "key" | "paddedKey" | "name";
  /** Different labels in the sample, and how many of them are districts of the level. */
  labels: number;
  joined: number;
  /** Joined labels as a share of all labels, 0 to 1. */
  share: number;
  /** Districts that the file names as a share of the level's, 0 to 1. */
  coverage: number;
}

/** Some or all cells of the columns that may name districts; repetitions are fine. */
export interface LabelSample {
  keys?: Iterable<string>;
  names?: Iterable<string>;
}

/** Keys that look like a level's and are none of them: another vintage, or another city. */
export interface ForeignKeys {
  level: string;
  fileKey: string;
  regionKey: string;
}

/** So many names tell a level well enough, and comparing them takes its time. */
const MOST_NAMES = 2000;

function guess(
  { level, districts }: LevelDirectory,
  how: LevelGuess["how"],
  labels: number,
  joined: number,
): LevelGuess {
  const coverage = Math.min(1, joined / districts.length);
  return { level, how, labels, joined, share: joined / labels, coverage };
}

function byKey(keys: readonly string[], directory: LevelDirectory): LevelGuess[] {
  if (keys.length === 0) return [];
  const padding = keyPadding(keys, directory.districts);
  if (padding) return [guess(directory, "paddedKey", keys.length, padding.joined)];
  const joined = keys.filter((key) => directory.keys.find(key).length > 0).length;
  return [guess(directory, "key", keys.length, joined)];
}

function byName(names: readonly string[], directory: LevelDirectory): LevelGuess[] {
  if (names.length === 0) return [];
  const joined = names.filter((name) => directory.names.find(name).length > 0).length;
  return [guess(directory, "name", names.length, joined)];
}

/**
 * Which levels the labels of a file belong to, the likeliest first: by the share of labels that are
 * districts, then by how much of the level they cover, keys before names. Levels with no label in
 * common are left out.
 *
 * @param districts of all levels of the region
 * @example likelyLevel({ keys: ["1011101"] }, districts, "Musterstadt")
 *   // [{ level: "planungsraum", how: "paddedKey", labels: 1, joined: 1, share: 1, coverage: 0.002… }]
 */
export function likelyLevel(
  sample: LabelSample,
  districts: readonly KnownDistrict[],
  regionName: string,
): LevelGuess[] {
  const keys = distinctKeys(sample.keys);
  const names = distinctKeys(sample.names)
    .slice(0, MOST_NAMES)
    .filter((name) => totalName(name, regionName)?.rest !== "");
  return createLevelDirectories(districts, regionName)
    .flatMap((directory) => [...byKey(keys, directory), ...byName(names, directory)])
    .filter(({ joined }) => joined > 0)
    .sort(
      (a, b) =>
        b.share - a.share ||
        b.coverage - a.coverage ||
        Number(a.how === "name") - Number(b.how === "name"),
    );
}

function shapeOf(key: string): string {
  return key.replaceAll(/\d/g, "0").replaceAll(/\p{L}/gu, "a");
}

/**
 * Why no key of a file is a district's though they look alike, such as keys of before a reform.
 *
 * @param districts of one level or of several
 * @returns null when keys are in common, or when none has the shape of a level's keys
 */
export function foreignKeys(
  keys: Iterable<string>,
  districts: readonly KnownDistrict[],
): ForeignKeys | null {
  const given = distinctKeys(keys);
  const [fileKey] = given;
  const known = new Set(districts.map(({ key }) => comparableKey(key)));
  if (fileKey === undefined || given.some((key) => known.has(key))) return null;
  const shapes = new Set(given.map(shapeOf));
  // Digits one less than the district's where a zero was lost.
  const shortened = given.every(isNumeric) ? widestKey(given) + 1 : 0;
  const alike = districts.find(({ key }) => {
    const text = comparableKey(key);
    return shapes.has(shapeOf(text)) || (isNumeric(text) && text.length === shortened);
  });
  return alike ? { level: alike.level, fileKey, regionKey: alike.key } : null;
}
