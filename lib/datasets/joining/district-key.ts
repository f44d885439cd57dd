/**
 * An official key as it is compared: without blanks around it, and without those that group the
 * digits of a number ("05 01 02 04").
 *
 * @example comparableKey(" 05 01 02 04") // "05010204"
 */
export function comparableKey(key: string): string {
  const trimmed = key.trim();
  return /^[\d\s]+$/.test(trimmed) ? trimmed.replaceAll(/\s/g, "") : trimmed;
}

/** Whether a key is made of digits only, as leading zeros mean something only there. */
export function isNumeric(key: string): boolean {
  return /^\d+$/.test(key);
}

/** The different keys among many, each in comparable form; empty ones left out. */
export function distinctKeys(keys: Iterable<string> = []): string[] {
  const distinct = new Set<string>();
  for (const key of keys) distinct.add(comparableKey(key));
  distinct.delete("");
  return [...distinct];
}

/** Characters of the longest key; 0 for none. */
export function widestKey(keys: readonly string[]): number {
  return keys.reduce((width, { length }) => Math.max(width, length), 0);
}
