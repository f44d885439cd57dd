import type { EntryKind } from "../entry-kind";

const SINGLE: ReadonlySet<EntryKind> = new Set([
  "location_profile",
  "home_page",
] satisfies EntryKind[]);

/**
 * Whether a region has one thing of a kind at most.
 *
 * @example isSingleKind("home_page") // true
 */
export function isSingleKind(kind: EntryKind): boolean {
  return SINGLE.has(kind);
}
