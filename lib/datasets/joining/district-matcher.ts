import { createAliasIndex } from "./alias-index";
import type { DistrictAlias } from "./alias-list";
import type { Crosswalk } from "./crosswalk";
import { createCrosswalkMatching } from "./crosswalk-matching";
import { createLevelDirectories, statesNoneOf, statesOtherLevel } from "./district-directory";
import { comparableKey, isNumeric } from "./district-key";
import { createKeyMatching } from "./key-matching";
import type { KeyPadding } from "./key-padding";
import type { KnownDistrict } from "./known-district";
import { createLabelCache } from "./label-cache";
import type { Match, RowLabel } from "./match";
import type { MatchingScope } from "./matching-scope";
import { createNameMatching } from "./name-matching";
import { codeInName } from "./place-name";
import { createProposer } from "./proposals";
import { LONGEST_NAME } from "./spelling";
import { createSurroundings } from "./surroundings";

export interface MatcherOptions {
  /** Name of the region, which files write before its districts and on their total row. */
  regionName: string;
  /** The districts of all levels of the region. */
  districts: readonly KnownDistrict[];
  /** The region's alias list. */
  aliases?: readonly DistrictAlias[];
  /** Where the areas of the file's own system lie; asked before the districts' keys. */
  crosswalk?: Crosswalk | null;
  /** The level that is imported; null when rows may belong to any level. */
  level: string | null;
  /** How the file's keys are filled up, see `keyPadding`. */
  padding?: KeyPadding | null;
}

export interface DistrictMatcher {
  match: (label: RowLabel) => Match;
}

/** Splits a key cell that holds a name as well, or a name only. */
function splitKey(key: string): Pick<Required<RowLabel>, "key" | "name"> | null {
  if (!/\p{L}/u.test(key)) return null;
  const pair = codeInName(key);
  if (pair && /^[\d.]+$/.test(pair.code)) return { key: pair.code, name: pair.name };
  return pair || !/\d/.test(key) ? { key: "", name: key } : null;
}

/**
 * Joins rows to the districts of a region. The alias list goes first, then a crosswalk, the key as
 * it is, the key filled up with zeros, and only for rows without a key the name. A row whose key is
 * unknown is never joined by its name: the name may be right and the area still another one. Every
 * answer is kept, so that the same label always gets the same answer and costs one look-up.
 *
 * @throws DatasetProblem `aliasConflict` when the alias list contradicts itself
 * @example
 * const districts = [{ level: "ortsteil", key: "01", name: "Roßberg", parentKey: null, parentName: null }];
 * const { match } = createDistrictMatcher({ regionName: "Musterstadt", districts, level: "ortsteil" });
 * match({ name: "Musterstadt-Rossberg" }); // { kind: "one", district: districts[0], how: "name" }
 */
export function createDistrictMatcher(options: MatcherOptions): DistrictMatcher {
  const { regionName, districts, aliases = [], level } = options;
  const directories = createLevelDirectories(districts, regionName);
  const own = directories.filter((directory) => level === null || directory.level === level);
  const others = directories.filter((directory) => !own.includes(directory));
  const levels = directories.map((directory) => directory.level);
  const { padding = null, crosswalk = null } = options;
  const aliasIndex = createAliasIndex(aliases, own, others);
  const scope: MatchingScope = {
    regionName,
    own,
    others,
    aliases: aliasIndex,
    surroundings: createSurroundings(districts, regionName),
    propose: createProposer(
      own.flatMap((directory) => directory.districts),
      regionName,
    ),
  };
  const byName = createNameMatching(scope);
  const byKey = createKeyMatching(scope, padding);
  const byCrosswalk = createCrosswalkMatching(crosswalk ?? new Map(), own, padding);
  const byAlias = (text: string) =>
    aliasIndex.find(text) ?? (padding ? aliasIndex.find(text.padStart(padding.width, "0")) : null);

  // A column of names may hold bare keys.
  const byNameOrNumber = (label: Required<RowLabel>): Match => {
    const named = byName.match(label);
    const key = comparableKey(label.name);
    if (named.kind !== "none" || !isNumeric(key)) return named;
    return byKey({ ...label, key, name: "" }) ?? named;
  };
  const resolve = (label: Required<RowLabel>): Match => {
    const text = label.key === "" ? label.name : label.key;
    const told = byAlias(text);
    if (told) return told;
    const statesOther =
      level === null
        ? statesNoneOf(label.level, levels)
        : statesOtherLevel(label.level, level, levels);
    const elsewhere = statesOther ? byName.ofOtherLevel(label) : null;
    const found = elsewhere ?? byCrosswalk(text);
    if (found) return found;
    if (label.key === "") return byNameOrNumber(label);
    const known = byKey(label);
    if (known) return known;
    const split = label.name === "" ? splitKey(label.key) : null;
    return split ? resolve({ ...label, ...split }) : byName.explainUnknownKey(label);
  };
  return createLabelCache((label) =>
    Object.values(label).some((text) => text.length > LONGEST_NAME)
      ? { kind: "none", proposals: [] }
      : resolve({ ...label, key: comparableKey(label.key) }),
  );
}
