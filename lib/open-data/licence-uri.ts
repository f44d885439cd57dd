const BASE = "http://dcat-ap.de/def/licenses/";

/** Entries of the German list by the ways in which their names are written, as plain words. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  "dl-by-de/2.0": ["dl de by 2 0", "dl by de 2 0"],
  "dl-by-de/1.0": ["dl de by 1 0", "dl by de 1 0"],
  "dl-zero-de/2.0": ["dl de zero 2 0", "dl zero de 2 0"],
  "cc-zero": ["cc0", "cc0 1 0", "cc zero", "cc zero 1 0"],
  "cc-by/4.0": ["cc by 4 0"],
  "cc-by-de/3.0": ["cc by 3 0 de", "cc by de 3 0"],
  "cc-by": ["cc by"],
  "cc-by-sa/4.0": ["cc by sa 4 0"],
  "cc-by-sa-de/3.0": ["cc by sa 3 0 de", "cc by sa de 3 0"],
  "cc-by-sa": ["cc by sa"],
  "cc-by-nc/4.0": ["cc by nc 4 0"],
  "cc-by-nc": ["cc by nc"],
  "cc-by-nd/4.0": ["cc by nd 4 0"],
  "cc-by-nd": ["cc by nd"],
  odbl: ["odbl", "odbl 1 0", "odc odbl", "odc odbl 1 0", "open database 1 0", "open database"],
  odby: ["odc by", "odc by 1 0"],
  odcpddl: ["pddl", "pddl 1 0", "odc pddl", "odc pddl 1 0"],
  officialWork: ["amtliches werk", "amtliches werk 5 urhg", "amtliches werk 5 abs 1 urhg"],
};

const BY_SPELLING = new Map(
  Object.entries(ENTRIES).flatMap(([entry, spellings]) =>
    spellings.map((spelling) => [spelling, BASE + entry] as const),
  ),
);

/** Words of the long names and addresses with what the short names have instead. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/^https? (?:www )?/, ""],
  [/^govdata de (?=dl )/, ""],
  [/^creativecommons org (?:licenses|publicdomain)/, "cc"],
  [/^creative commons/, "cc"],
  [/^datenlizenz/, "dl"],
  [/\bdeutschland\b/, "de"],
  [/\bnamensnennung\b/, "by"],
  [/ (?:version|international|universal|licen[cs]e|lizenz)\b/g, ""],
];

/**
 * The entry of the German list of licences (http://dcat-ap.de/def/licenses/) that a text names.
 *
 * @returns null where the text names none of them beyond doubt
 * @example licenceUri("dl-de/by-2-0") // "http://dcat-ap.de/def/licenses/dl-by-de/2.0"
 */
export function licenceUri(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const plain = SHORTER.reduce((name, [long, short]) => name.replace(long, short), words.join(" "));
  return BY_SPELLING.get(plain) ?? null;
}
