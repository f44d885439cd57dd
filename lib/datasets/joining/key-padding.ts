import type { Finding } from "../finding";
import { distinctKeys, isNumeric, widestKey } from "./district-key";

/** How keys that lost their leading zeros are restored, decided for a whole file. */
export interface KeyPadding {
  /** Keys of both sides are filled up with zeros to this width. */
  width: number;
  /** How many different keys of the file need it. */
  restored: number;
  /** How many different keys of the file are districts then. */
  joined: number;
  /** One of those that need it. */
  example: string;
}

/** How many of the short keys have to be districts once filled up. */
const NEEDED_SHARE = 0.5;

/** Whether two different keys become the same when filled up: then zeros tell them apart. */
function collide(keys: readonly string[], width: number): boolean {
  return new Set(keys.map((key) => key.padStart(width, "0"))).size < keys.length;
}

/**
 * Whether the keys of a file have lost leading zeros that can be restored without doubt: filled up
 * to the one width of the districts' keys they join, unfilled they do not, and no two keys of a side
 * become the same.
 *
 * @param keys all keys of the file, or a sample; repetitions are fine
 * @param districts of the one level that the file is about
 * @returns null when nothing is lost, or when it cannot be restored without doubt
 * @example keyPadding(["1011101", "12500930"], [{ key: "01011101" }, { key: "12500930" }])
 *   // { width: 8, restored: 1, joined: 2, example: "1011101" }
 */
export function keyPadding(
  keys: Iterable<string>,
  districts: readonly { key: string }[],
): KeyPadding | null {
  const known = distinctKeys(districts.map(({ key }) => key)).filter(isNumeric);
  if (known.length === 0) return null;
  const given = distinctKeys(keys).filter(isNumeric);
  const width = widestKey(known);
  const fitting = given.filter(({ length }) => length <= width);
  if (collide(known, width) || collide(fitting, width)) return null;
  const exact = new Set(known);
  const filled = new Set(known.map((key) => key.padStart(width, "0")));
  const unknown = fitting.filter((key) => !exact.has(key));
  const found = unknown.filter((key) => filled.has(key.padStart(width, "0")));
  const short = unknown.filter(({ length }) => length < width);
  if (found.length === 0 || found.length < NEEDED_SHARE * short.length) return null;
  const restored = new Set([...short, ...found]);
  const [example = ""] = restored;
  return {
    width,
    restored: restored.size,
    example,
    joined: fitting.length - unknown.length + found.length,
  };
}

/** Says how many keys of the file got their zeros back, with an example. */
export function paddingFinding({ width, restored, example }: KeyPadding): Finding {
  const about = `${restored}: ${example} → ${example.padStart(width, "0")}`;
  return { code: "zerosRestored", line: null, about };
}
