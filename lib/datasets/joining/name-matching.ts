import { statedLevel, type LevelDirectory } from "./district-directory";
import { matchCodedName } from "./coded-name";
import { comparableKey } from "./district-key";
import type { KnownDistrict } from "./known-district";
import type { Match, RowLabel } from "./match";
import { narrow, type MatchingScope } from "./matching-scope";
import { bracketInName } from "./place-name";
import { isUnassigned, sharedPrefix, totalKey, totalName } from "./total-name";

type Label = Required<RowLabel>;

export interface NameMatching {
  /** Where a row without a key belongs. */
  match: (label: Label) => Match;
  /** What a row is whose key no district has; its name only says whether it is a total. */
  explainUnknownKey: (label: Label) => Match;
  /** What a row is that states another level than the one imported; null when its key belies it. */
  ofOtherLevel: (label: Label) => Match | null;
}

export function createNameMatching(scope: MatchingScope): NameMatching {
  const { regionName, own, others, aliases, surroundings, propose } = scope;
  const levels = [...own, ...others].map(({ level }) => level);
  const prefix = sharedPrefix(own.flatMap(({ districts }) => districts.map(({ key }) => key)));
  const none = (name: string): Match => ({ kind: "none", proposals: propose(name) });
  const named = (directories: readonly LevelDirectory[], name: string) =>
    directories.flatMap(({ names }) => names.find(name));

  /** A name that nobody has may carry the name of a district around it in brackets. */
  const inBrackets = (name: string): readonly KnownDistrict[] => {
    const parts = bracketInName(name);
    if (!parts) return [];
    return named(own, parts.name).filter(
      (district) => surroundings.liesIn(district, parts.bracket) === true,
    );
  };

  const total = (name: string): Match | null => {
    const sum = totalName(name, regionName);
    if (sum === null) return null;
    const [district] = sum.rest === "" ? [] : named(others, sum.rest);
    if (district) return { kind: "otherLevel", district };
    return sum.rest !== "" && named(own, sum.rest).length > 0
      ? none(sum.rest)
      : { kind: "total", reason: sum.reason };
  };

  const elsewhere = ({ name, parent }: Label): Match | null => {
    const found = narrow(named(others, name), { level: null, parent }, surroundings);
    const [district] = found;
    return district ? { kind: "otherLevel", district } : aliases.findElsewhere(name);
  };

  return {
    match: (label) => {
      const { name, level, parent } = label;
      const coded = matchCodedName(name, own, others);
      if (coded) return coded;
      const direct = named(own, name);
      const found = direct.length > 0 ? direct : inBrackets(name);
      const stated = { level: statedLevel(level, levels), parent };
      const [district, ...more] = narrow(found, stated, surroundings);
      if (district && more.length === 0) return { kind: "one", district, how: "name" };
      if (district) return { kind: "ambiguous", candidates: [district, ...more] };
      // A namesake that lies in another parent than the row's is another district.
      if (found.length > 0) return none(name);
      return elsewhere(label) ?? total(name) ?? none(name);
    },
    explainUnknownKey: ({ key, name }) => {
      const byAlias = aliases.find(name);
      if (byAlias) return byAlias;
      if (named(own, name).length > 0) return none(name);
      const byWord = totalName(key, regionName)?.rest === "" ? total(key) : total(name);
      if (byWord) return byWord;
      const reason = totalKey(key, prefix);
      return reason === null || isUnassigned(name) ? none(name) : { kind: "total", reason };
    },
    ofOtherLevel: ({ key, name, level }) => {
      const asked = statedLevel(level, levels);
      const directories = others.filter((directory) => asked === null || directory.level === asked);
      const byKey = directories.flatMap(({ keys }) => keys.find(comparableKey(key)));
      const [district] = byKey.length > 0 ? byKey : named(directories, name);
      if (district) return { kind: "otherLevel", district };
      const isOwn = own.some(({ keys }) => keys.find(comparableKey(key)).length > 0);
      return isOwn ? null : { kind: "total", reason: "level" };
    },
  };
}
