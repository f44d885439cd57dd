import type { LevelDirectory } from "./district-directory";
import { isNumeric } from "./district-key";
import type { KnownDistrict } from "./known-district";
import type { Match } from "./match";
import { codeInName } from "./place-name";

/**
 * Where a row belongs whose name holds an official key as well: "01 - Mitte". Both together are
 * surer than the name alone, and tell a city district from the quarter of the same name.
 *
 * @returns null when the name holds no key, or no district fits to both
 */
export function matchCodedName(
  label: string,
  own: readonly LevelDirectory[],
  others: readonly LevelDirectory[],
): Match | null {
  const pair = codeInName(label);
  if (!pair || !isNumeric(pair.code)) return null;
  const { code, name } = pair;
  const fitting = ({ keys, names }: LevelDirectory): KnownDistrict[] => {
    const named = names.findAll(name);
    return keys.find(code).filter((district) => named.has(district));
  };
  const [district, ...more] = own.flatMap(fitting);
  if (district && more.length > 0) return { kind: "ambiguous", candidates: [district, ...more] };
  if (district) return { kind: "one", district, how: "name" };
  const [elsewhere] = others.flatMap(fitting);
  if (elsewhere) return { kind: "otherLevel", district: elsewhere };
  const [byKey] = own.flatMap(({ keys }) => keys.find(code));
  const [byName] = own.flatMap(({ names }) => names.find(label));
  return byKey && byName ? { kind: "contradiction", byKey, byName } : null;
}
