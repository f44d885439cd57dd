import { isKindWord } from "./kind-words";
import { inFullWords, LONGEST_NAME, spelled } from "./spelling";

const CODE_FIRST = /^(\d[\d.]*?)\.?\s*(?:[-–—:_)]\s*|\s)(?=\p{L})(.+)$/u;
const DESIGNATION_FIRST = /^(\p{L}+\.?\s?\d{1,4})\s*(?:[-–—:]\s*|\s)(?=\p{L})(.+)$/u;
const CODE_LAST = /^(.*\S)\s*[([](\d{1,12})[)\]]$/u;
const LONGEST_DESIGNATION = 4;

/** Whether a word before a number is one that numbers areas: "Ost 1", "StB 3", "Stadtbezirk 3". */
function numbersAreas(code: string): boolean {
  const word = spelled(code.replace(/\d+$/, ""));
  return word.length <= LONGEST_DESIGNATION || isKindWord(word);
}

/**
 * Splits a field that holds both the number of a district and its name.
 *
 * @returns null when the text holds no number beside a name
 * @example codeInName("01 - Mitte") // { code: "01", name: "Mitte" }
 * @example codeInName("StB 3 Nordufer") // { code: "StB 3", name: "Nordufer" }
 * @example codeInName("Mitte (0101)") // { code: "0101", name: "Mitte" }
 */
export function codeInName(text: string): { code: string; name: string } | null {
  const trimmed = text.trim().slice(0, LONGEST_NAME);
  const [, code, name] = CODE_FIRST.exec(trimmed) ?? [];
  if (code !== undefined && name !== undefined) return { code, name: name.trim() };
  const [, designation, rest] = DESIGNATION_FIRST.exec(trimmed) ?? [];
  if (designation !== undefined && rest !== undefined && numbersAreas(designation))
    return { code: designation, name: rest.trim() };
  const [, before, last] = CODE_LAST.exec(trimmed) ?? [];
  return before !== undefined && last !== undefined && /\p{L}/u.test(before)
    ? { code: last, name: before }
    : null;
}

/** Drops ", Musterstadt" and "(Musterstadt)" behind a name. */
function withoutRegionBehind(text: string, region: string): string {
  const [, before, behind] = /^(.*\S)\s*(?:,\s*|\s\()([^,()]+)\)?$/u.exec(text) ?? [];
  return before !== undefined && behind !== undefined && spelled(behind) === region ? before : text;
}

function withoutNumber(spelling: string): string {
  const [, word = "", rest] = /^(?:([a-z]+) ?)?\d{1,12} (?=[a-z])(.+)$/.exec(spelling) ?? [];
  if (rest === undefined) return spelling;
  return word.length <= LONGEST_DESIGNATION || isKindWord(word) ? rest : spelling;
}

function withoutKind(spelling: string): string {
  const words = spelling.split(" ");
  if (words.length > 1 && isKindWord(words[0] ?? "")) return words.slice(1).join(" ");
  if (words.length > 1 && isKindWord(words.at(-1) ?? "")) return words.slice(0, -1).join(" ");
  return spelling;
}

function bare(spelling: string, region: string): string {
  const withoutRegion =
    region !== "" && spelling.startsWith(`${region} `)
      ? spelling.slice(region.length + 1)
      : spelling;
  return inFullWords(withoutKind(withoutNumber(withoutRegion)));
}

/**
 * A name reduced to what tells it apart, so that two ways of writing it compare equal: the spelling
 * of `spelled` without a number or designation before it ("01 - Mitte", "StB 3 Nordufer"), without
 * words that say what sort of area it is ("Stadtteil X", "X, Stadt") and without the region's own
 * name ("Musterstadt-Mitte", "Mitte (Musterstadt)"). Applying it again changes nothing.
 *
 * It is coarser than `spelled`: names that only differ in what is dropped become equal, so ask it
 * only when the spelling alone finds nothing.
 *
 * @param regionName name of the region, to be dropped before and behind a name; "" for none
 * @example comparableName("Stadtteil Musterstadt-Roßberg", "Musterstadt") // "rossberg"
 * @example comparableName("Ost 1 - Gründerstr.") // "gruenderstrasse"
 */
export function comparableName(text: string, regionName = ""): string {
  const region = spelled(regionName);
  const short = text.trim().slice(0, LONGEST_NAME);
  const uncoded = /[)\]]$/.test(short) ? (codeInName(short)?.name ?? short) : short;
  let name = spelled(region === "" ? uncoded : withoutRegionBehind(uncoded, region));
  for (let next = bare(name, region); next !== name; next = bare(name, region)) name = next;
  return name;
}

/**
 * A name with something in brackets behind it, which is often the district around it.
 *
 * @example bracketInName("Heerstraße (West)") // { name: "Heerstraße", bracket: "West" }
 */
export function bracketInName(text: string): { name: string; bracket: string } | null {
  const [, name, bracket] =
    /^(.*\S)\s*\(([^()]+)\)$/u.exec(text.trim().slice(0, LONGEST_NAME)) ?? [];
  return name !== undefined && bracket !== undefined
    ? { name: name.trim(), bracket: bracket.trim() }
    : null;
}
