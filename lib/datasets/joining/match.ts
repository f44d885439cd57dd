import type { KnownDistrict } from "./known-district";

/** What a row says about the district it belongs to. */
export interface RowLabel {
  key?: string;
  name?: string;
  /** The level the row itself states, as an identifier ("ortsteil") or a word ("Stadtteil"). */
  level?: string;
  /** Key or name of a district around it, which tells namesakes apart. */
  parent?: string;
}

export type JoinedBy = "key" | "paddedKey" | "name" | "alias" | "crosswalk";

/**
 * What gives a row away as one about others: its name, its key, or the level it states. "group" is
 * a sum over some districts that the region has no name for, "average" is no sum at all.
 */
export type TotalReason =
  "word" | "regionName" | "zeroKey" | "nineKey" | "regionKey" | "level" | "group" | "average";

/** A district that a label may mean, and how alike they are (0 to 1). */
export interface Proposal {
  district: KnownDistrict;
  score: number;
}

export interface DistrictShare {
  district: KnownDistrict;
  share: number;
}

/** Where a row belongs. Only "one" and "split" may be taken; everything else is said and left out. */
export type Match =
  | { kind: "one"; district: KnownDistrict; how: JoinedBy }
  /** An area of another system that lies in several districts; the shares add up to 1. */
  | { kind: "split"; parts: readonly DistrictShare[] }
  | { kind: "total"; reason: TotalReason }
  /** A district of another level than the one that is imported, such as a subtotal. */
  | { kind: "otherLevel"; district: KnownDistrict }
  /** The region's alias list says that this label is to be left out. */
  | { kind: "ignored" }
  | { kind: "ambiguous"; candidates: readonly KnownDistrict[] }
  | { kind: "contradiction"; byKey: KnownDistrict; byName: KnownDistrict }
  /** At most three proposals, best first, each at least 0.6; none is ever taken. */
  | { kind: "none"; proposals: readonly Proposal[] };

const OVERALL: ReadonlySet<TotalReason> = new Set<TotalReason>([
  "word",
  "regionName",
  "zeroKey",
  "regionKey",
]);

/** Whether a row sums up all districts, so that theirs should add up to it. */
export function isOverallTotal(match: Match): boolean {
  return match.kind === "total" && OVERALL.has(match.reason);
}
