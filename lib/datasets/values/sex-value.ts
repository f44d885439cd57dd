import type { Cell } from "../files/source-table";
import type { PopulationRecord } from "../schema";
import { cellText } from "./cell-text";
import { foldText } from "./folded-text";

export type Sex = PopulationRecord["sex"];

/** Words for a sex as `foldText` spells them; also used to understand headings. */
export const SEX_WORDS: Readonly<Record<Exclude<Sex, "all">, readonly string[]>> = {
  female: [
    ..."w f weibl. weibl weiblich weibliche weibliches female females".split(" "),
    ..."frau frauen woman women maedchen".split(" "),
  ],
  male: [
    ..."m maennl. maennl maennlich maennliche maennliches male males".split(" "),
    ..."mann maenner man men jungen".split(" "),
  ],
};

const BOTH = new Set([
  ..."all alle gesamt insgesamt insg. zusammen total t i both beide personen persons".split(" "),
  ..."m/w w/m m+w w+m m/w/d w/m/d".split(" "),
  "alle geschlechter",
  "beide geschlechter",
  "both sexes",
]);

/**
 * The sex a cell names, or null: numbers are no names, since 1 is male in one file and female in
 * the next, and "divers" is counted in no column of its own.
 *
 * @example readSex("weiblich") // "female"
 * @example readSex("Insgesamt") // "all"
 */
export function readSex(cell: Cell): Sex | null {
  const text = cellText(cell);
  if (text.length > 20) return null;
  const word = foldText(text);
  if (BOTH.has(word)) return "all";
  if (SEX_WORDS.female.includes(word)) return "female";
  return SEX_WORDS.male.includes(word) ? "male" : null;
}
