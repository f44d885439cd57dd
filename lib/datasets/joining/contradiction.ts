import type { KnownDistrict } from "./known-district";
import type { MatchingScope } from "./matching-scope";
import { nameSimilarity } from "./name-similarity";

/** Below this two names of the same row have nothing to do with each other. */
const ALIKE = 0.5;

/**
 * The other district that a row's name clearly means, though its key means this one. A name that
 * any reading ties to the district, or that no district has, is no contradiction; neither is the
 * name of a district around it, as some tables carry only that.
 */
export function otherDistrictNamed(
  district: KnownDistrict,
  name: string,
  { own, others, surroundings, aliases, regionName }: MatchingScope,
): KnownDistrict | null {
  if (name === "") return null;
  const alias = aliases.find(name);
  if (alias?.kind === "one") return alias.district === district ? null : alias.district;
  const directories = [...own, ...others];
  const same = directories.find(({ level }) => level === district.level);
  if (same?.names.findAll(name).has(district)) return null;
  const [namesake] = same?.names.find(name) ?? [];
  if (namesake) return namesake;
  const elsewhere = directories.flatMap(({ names }) => names.find(name));
  const isUnlike = nameSimilarity(district.name, name, regionName) < ALIKE;
  return isUnlike && surroundings.liesIn(district, name) !== true ? (elsewhere[0] ?? null) : null;
}
