/**
 * The key of something that was never saved.
 *
 * @param uuid random
 * @example newItemKey("9b2e4c1a-…") // "new-9b2e4c1a…"
 */
export function newItemKey(uuid: string): string {
  return `new-${uuid.replaceAll("-", "")}`;
}

/** Whether a key is one that `newItemKey` gives, under which there may be nothing yet. */
export function isNewItemKey(key: string): boolean {
  return /^new-[0-9a-f]{32}$/.test(key);
}
