import { aliasText, refuseAliasConflicts, type DistrictAlias } from "./alias-list";
import { comparableKey } from "./district-key";
import type { LevelDirectory } from "./district-directory";
import type { KnownDistrict } from "./known-district";
import type { Match } from "./match";

export interface AliasIndex {
  /** What an alias of the imported level, or of every level, says of a label. */
  find: (label: string) => Match | null;
  /** The district that an alias of another level says a label is. */
  findElsewhere: (label: string) => Match | null;
}

/**
 * What the region's alias list says of labels. An alias whose district is gone leads nowhere and is
 * not replaced by a guess.
 *
 * @param own the level that is imported
 * @throws DatasetProblem `aliasConflict`
 */
export function createAliasIndex(
  aliases: readonly DistrictAlias[],
  own: readonly LevelDirectory[],
  others: readonly LevelDirectory[],
): AliasIndex {
  refuseAliasConflicts(aliases);
  const byText = new Map<string, DistrictAlias[]>();
  for (const alias of aliases) {
    const text = aliasText(alias.alias);
    byText.set(text, [...(byText.get(text) ?? []), alias]);
  }
  const isOwn = (level: string) => own.some((directory) => directory.level === level);
  const aliasesOf = (label: string) => (label === "" ? [] : (byText.get(aliasText(label)) ?? []));
  return {
    find: (label) => {
      const known = aliasesOf(label);
      const alias =
        known.find(({ level }) => level !== null && isOwn(level)) ??
        known.find(({ level }) => level === null);
      if (!alias) return null;
      if (alias.key === null) return { kind: "ignored" };
      const district = districtOf(alias, own);
      if (district) return { kind: "one", district, how: "alias" };
      return elsewhere(alias, others) ?? { kind: "none", proposals: [] };
    },
    findElsewhere: (label) => {
      const [alias] = aliasesOf(label);
      return alias ? elsewhere(alias, others) : null;
    },
  };
}

function districtOf(
  { level, key }: DistrictAlias,
  directories: readonly LevelDirectory[],
): KnownDistrict | undefined {
  const asked = directories.filter((directory) => level === null || directory.level === level);
  const found = asked.flatMap(({ keys }) => keys.find(comparableKey(key ?? "")));
  return found.length === 1 ? found[0] : undefined;
}

function elsewhere(alias: DistrictAlias, others: readonly LevelDirectory[]): Match | null {
  const district = alias.key === null ? undefined : districtOf(alias, others);
  return district ? { kind: "otherLevel", district } : null;
}
