import type { AliasIndex } from "./alias-index";
import type { LevelDirectory } from "./district-directory";
import type { KnownDistrict } from "./known-district";
import type { Proposal } from "./match";
import type { Surroundings } from "./surroundings";

/** What all ways of joining a row look into. */
export interface MatchingScope {
  regionName: string;
  /** The level that is imported, or all levels when none is given. */
  own: readonly LevelDirectory[];
  /** The other levels, from the one with the fewest districts. */
  others: readonly LevelDirectory[];
  aliases: AliasIndex;
  surroundings: Surroundings;
  propose: (name: string) => Proposal[];
}

/**
 * The candidates that the level and the parent of a row leave. A parent that is known and lies
 * elsewhere rules a candidate out; one that is not known says nothing.
 */
export function narrow(
  candidates: readonly KnownDistrict[],
  { level, parent }: { level: string | null; parent: string },
  { liesIn }: Surroundings,
): readonly KnownDistrict[] {
  const ofLevel = candidates.filter((district) => level === null || district.level === level);
  if (parent === "") return ofLevel;
  const inside = ofLevel.filter((district) => liesIn(district, parent) === true);
  return inside.length > 0
    ? inside
    : ofLevel.filter((district) => liesIn(district, parent) === null);
}
