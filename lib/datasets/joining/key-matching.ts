import { otherDistrictNamed } from "./contradiction";
import { statedLevel, type LevelDirectory } from "./district-directory";
import type { KeyPadding } from "./key-padding";
import type { KnownDistrict } from "./known-district";
import type { JoinedBy, Match, RowLabel } from "./match";
import { narrow, type MatchingScope } from "./matching-scope";

function padded(
  directories: readonly LevelDirectory[],
  key: string,
  widthOf: (directory: LevelDirectory) => number,
): readonly KnownDistrict[] {
  return directories.flatMap((directory) => directory.keys.findPadded(key, widthOf(directory)));
}

/**
 * Joins rows by official key: as it is, then filled up with zeros, then at the other levels.
 *
 * @returns a function that gives null for keys which no district of any level has
 */
export function createKeyMatching(
  scope: MatchingScope,
  padding: KeyPadding | null,
): (label: Required<RowLabel>) => Match | null {
  const { own, others, surroundings } = scope;
  const levels = [...own, ...others].map(({ level }) => level);

  const decide = (
    found: readonly KnownDistrict[],
    { name, parent }: Required<RowLabel>,
    matched: (district: KnownDistrict) => Match,
  ): Match | null => {
    // A key is surer than the parent beside it, which only has a say between namesakes.
    const narrowed = narrow(found, { level: null, parent }, surroundings);
    const [district, ...more] = found.length > 1 && narrowed.length > 0 ? narrowed : found;
    if (!district) return null;
    if (more.length > 0) return { kind: "ambiguous", candidates: [district, ...more] };
    const byName = otherDistrictNamed(district, name, scope);
    return byName ? { kind: "contradiction", byKey: district, byName } : matched(district);
  };
  const joined = (how: JoinedBy) => (district: KnownDistrict) =>
    ({ kind: "one", district, how }) as const;
  const ofOtherLevel = (district: KnownDistrict) => ({ kind: "otherLevel", district }) as const;

  return (label) => {
    const { key } = label;
    // Where several levels are imported at once, the one that the row states holds.
    const stated = statedLevel(label.level, levels);
    const isStated = ({ level }: KnownDistrict) => stated === null || level === stated;
    const exact = own.flatMap(({ keys }) => keys.find(key)).filter(isStated);
    const filled = padding ? padded(own, key, () => padding.width).filter(isStated) : [];
    const elsewhere = others.flatMap(({ keys }) => keys.find(key));
    // Subtotals have lost their zeros as well, but are shorter.
    const filledElsewhere = padding ? padded(others, key, ({ keys }) => keys.width) : [];
    return (
      decide(exact, label, joined("key")) ??
      decide(filled, label, joined("paddedKey")) ??
      decide(elsewhere.slice(0, 1), label, ofOtherLevel) ??
      decide(filledElsewhere.slice(0, 1), label, ofOtherLevel)
    );
  };
}
