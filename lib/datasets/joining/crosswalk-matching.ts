import type { Crosswalk } from "./crosswalk";
import type { LevelDirectory } from "./district-directory";
import { comparableKey } from "./district-key";
import type { KeyPadding } from "./key-padding";
import type { DistrictShare, Match } from "./match";

/**
 * Finds where areas of another system lie. An area with a part in a district that the region does
 * not have is not joined at all, as the rest of it would be too little.
 *
 * @returns a function that gives null for labels which the crosswalk does not know
 */
export function createCrosswalkMatching(
  crosswalk: Crosswalk,
  own: readonly LevelDirectory[],
  padding: KeyPadding | null,
): (label: string) => Match | null {
  return (label) => {
    const parts = crosswalk.get(label) ?? crosswalk.get(label.padStart(padding?.width ?? 0, "0"));
    if (label === "" || parts === undefined) return null;
    const shares = parts.flatMap(({ key, share }): DistrictShare[] => {
      const [district, ...more] = own.flatMap(({ keys }) => keys.find(comparableKey(key)));
      return district && more.length === 0 ? [{ district, share }] : [];
    });
    const [first] = shares;
    if (!first || shares.length < parts.length) return { kind: "none", proposals: [] };
    return shares.length === 1
      ? { kind: "one", district: first.district, how: "crosswalk" }
      : { kind: "split", parts: shares };
  };
}
