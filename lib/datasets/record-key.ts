import { DatasetProblem } from "./problem";

/** Between the parts of a key; no cell of a file may contain it. */
export const KEY_SEPARATOR = "\u001f";

/** A database index holds no longer keys. */
const LONGEST_KEY = 500;

/**
 * The key under which versions speak of the same thing.
 *
 * @throws DatasetProblem when the key is longer than 500 characters
 * @example recordKey("stadtteil", "01") // "stadtteil\u001f01"
 */
export function recordKey(...parts: readonly (string | number)[]): string {
  const key = parts.map((part) => String(part).replaceAll(KEY_SEPARATOR, " ")).join(KEY_SEPARATOR);
  if (key.length > LONGEST_KEY)
    throw new DatasetProblem("keyTooLong", { about: key.slice(0, 40), limit: LONGEST_KEY });
  return key;
}

/** @example keyParts("stadtteil\u001f01") // ["stadtteil", "01"] */
export function keyParts(key: string): string[] {
  return key.split(KEY_SEPARATOR);
}
