import { isNumeric } from "./district-key";
import { isKindWord } from "./kind-words";
import { spelled } from "./spelling";

const SUM_WORDS = new Set(
  (
    "gesamt gesamtes insgesamt summe gesamtsumme gesamtergebnis gesamtstadt gesamtgebiet " +
    "stadtgebiet total zusammen sum overall all"
  ).split(" "),
);
const GROUP_WORDS = new Set("zwischensumme teilsumme subtotal".split(" "));
const AVERAGE_WORDS = new Set("durchschnitt durchschnittlich mittelwert average mean".split(" "));
/** Words that may stand beside a total or the region's name without naming anything else. */
const FILLERS = new Set(
  (
    "alle aller der des die das grand freie kreisfreie land bundesland stadtteile stadtbezirke " +
    "bezirke ortsteile quartiere planungsraeume bezirksregionen prognoseraeume gemeinden stadtgebiet " +
    "districts areas und"
  ).split(" "),
);
const EVERY_AREA = new Set(["alle", "aller", "all"]);

/** Names of rows for those whom no district is known of. */
const UNASSIGNED =
  /^(unbekannt|ohne|keine?|nicht|sonstige[rs]?|ausserhalb|unknown|unassigned|outside|other)(?= |$)/;

/** What a name says of the rows that its row is about. */
export interface TotalName {
  reason: "word" | "regionName" | "group" | "average";
  /** What it names besides: the group that is summed up; "" when it is everything. */
  rest: string;
}

function isFiller(word: string): boolean {
  return FILLERS.has(word) || isKindWord(word);
}

function reasonOf(edges: readonly string[]): TotalName["reason"] | null {
  if (edges.some((word) => GROUP_WORDS.has(word))) return "group";
  if (edges.some((word) => AVERAGE_WORDS.has(word))) return "average";
  return edges.some((word) => SUM_WORDS.has(word)) ? "word" : null;
}

function isSummary(word: string): boolean {
  return reasonOf([word]) !== null;
}

/**
 * Whether a name says that its row sums up others: over everything ("Insgesamt", "Alle Stadtteile",
 * the region's own name), or over the part that it names besides ("Nordufer zusammen").
 *
 * @param regionName the region's own name
 * @returns null when the name says nothing of the kind
 * @example totalName("Stadt Musterstadt insgesamt", "Musterstadt") // { reason: "word", rest: "" }
 * @example totalName("Summe Nordufer", "Musterstadt") // { reason: "group", rest: "nordufer" }
 */
export function totalName(text: string, regionName: string): TotalName | null {
  if (/^[Σ∑]\s*:?$/u.test(text.trim())) return { reason: "word", rest: "" };
  if (/^[Ø⌀]\s*:?$/u.test(text.trim())) return { reason: "average", rest: "" };
  const spelling = spelled(text);
  const region = spelled(regionName);
  const without = region === "" ? spelling : ` ${spelling} `.replace(` ${region} `, " ").trim();
  const words = without.split(" ").filter((word) => word !== "");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const reason = reasonOf([first, last]);
  const rest = words.filter((word) => !isSummary(word) && !isFiller(word)).join(" ");
  if (rest !== "") return reason && { reason: reason === "word" ? "group" : reason, rest };
  if (reason) return { reason, rest };
  if (words.length > 1 && EVERY_AREA.has(first)) return { reason: "word", rest };
  return without === spelling ? null : { reason: "regionName", rest };
}

/** Whether a name stands for those whom no district is known of: they are no total and no district. */
export function isUnassigned(text: string): boolean {
  return UNASSIGNED.test(spelled(text));
}

/** The beginning that all keys have in common. */
export function sharedPrefix(keys: readonly string[]): string {
  const [first = "", ...others] = keys;
  let length = others.length === 0 ? 0 : first.length;
  for (const key of others) while (!key.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

/**
 * Whether a key that no district has stands for the whole: all zeros, all nines, or the beginning
 * that every district's key has, with zeros behind it or not.
 *
 * @param prefix beginning of all districts' keys, see `sharedPrefix`
 * @example totalKey("000", "11") // "zeroKey"
 * @example totalKey("14511000", "145110") // "regionKey"
 */
export function totalKey(key: string, prefix: string): "zeroKey" | "nineKey" | "regionKey" | null {
  if (!isNumeric(key)) return null;
  if (/^0+$/.test(key)) return "zeroKey";
  if (/^9{2,}$/.test(key)) return "nineKey";
  const stem = key.replace(/0+$/, "");
  return stem.length > 1 && prefix.startsWith(stem) ? "regionKey" : null;
}
