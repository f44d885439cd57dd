/** What sort of area a word in a name says it is. */
export type AreaKind =
  "town" | "county" | "borough" | "quarter" | "forecastArea" | "neighbourhood" | "planningUnit";

/** In the spelling of `spelled`; the names of the levels are among them. */
const KIND_OF_WORD: ReadonlyMap<string, AreaKind> = new Map([
  ...each("town", "stadt gemeinde ks krfr kreisfreie landeshauptstadt hansestadt kreisstadt"),
  ...each("county", "landkreis lk kreis lkr"),
  ...each("borough", "bezirk stadtbezirk stb bez stadtbez"),
  ...each("quarter", "stadtteil ortsteil ot stt stadtviertel ortschaft gemarkung"),
  ...each("forecastArea", "prognoseraum pgr"),
  ...each("neighbourhood", "bezirksregion bzr"),
  ...each("planningUnit", "planungsraum plr"),
]);

function each(kind: AreaKind, words: string): [string, AreaKind][] {
  return words.split(" ").map((word) => [word, kind]);
}

const OUTER_KINDS: ReadonlySet<AreaKind> = new Set<AreaKind>(["town", "county"]);

/** @example isKindWord("stadtteil") // true */
export function isKindWord(word: string): boolean {
  return KIND_OF_WORD.has(word);
}

/**
 * The kind that a name states in its first or last word.
 *
 * @param spelling a name in the spelling of `spelled`
 * @example statedKind("stadtteil nordufer") // "quarter"
 * @example statedKind("leipzig landkreis") // "county"
 */
export function statedKind(spelling: string): AreaKind | null {
  const words = spelling.split(" ");
  if (words.length < 2) return null;
  return KIND_OF_WORD.get(words[0] ?? "") ?? KIND_OF_WORD.get(words.at(-1) ?? "") ?? null;
}

/**
 * The kind of area that a word is a name for; the names of levels are such words.
 *
 * @example areaKind("stadtbezirk") // "borough"
 */
export function areaKind(word: string): AreaKind | null {
  return KIND_OF_WORD.get(word) ?? null;
}

/** Whether areas of a kind lie within a town; towns and counties are no levels beside them. */
export function isWithinTown(kind: AreaKind): boolean {
  return !OUTER_KINDS.has(kind);
}
