import type { KnownDistrict } from "./known-district";
import type { Proposal } from "./match";
import { spellingSimilarity } from "./name-similarity";
import { comparableName } from "./place-name";
import { withoutMarks } from "./spelling";

const MOST = 3;
const LEAST_SCORE = 0.6;
/** Whoever has more unknown labels than this has the wrong file, and needs no proposals. */
const MOST_LABELS = 1000;

/** A label of several districts, such as "Nordufer/Schloßviertel", says less of each of them. */
const PART_WEIGHT = 0.8;
const PARTS = /[/;+]|,\s|\s(?:und|mit|and)\s/u;

/**
 * Proposes districts for names that no district has.
 *
 * @returns a function that gives at most three districts with a score of at least 0.6, best first
 *   (see `nameSimilarity`; for a part of a label 0.8 of it); after a thousand names it proposes
 *   nothing more
 */
export function createProposer(
  districts: readonly KnownDistrict[],
  regionName: string,
): (name: string) => Proposal[] {
  const formsOf = (name: string) => ({
    name: comparableName(name, regionName),
    unmarked: comparableName(withoutMarks(name), regionName),
  });
  const known = districts.map((district) => ({ district, forms: formsOf(district.name) }));
  let asked = 0;
  return (name) => {
    asked += 1;
    if (name === "" || asked > MOST_LABELS) return [];
    const parts = name.split(PARTS).filter((part) => part.trim() !== "");
    const labels = [
      { label: formsOf(name), weight: 1 },
      ...(parts.length > 1
        ? parts.map((part) => ({ label: formsOf(part), weight: PART_WEIGHT }))
        : []),
    ];
    return known
      .map(({ district, forms }) => {
        const scores = labels.map(
          ({ label, weight }) =>
            weight *
            spellingSimilarity(label.name, forms.name, () => [label.unmarked, forms.unmarked]),
        );
        return { district, score: Math.max(...scores) };
      })
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST);
  };
}
