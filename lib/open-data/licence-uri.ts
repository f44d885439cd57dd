const BASE = "http://dcat-ap.de/def/licenses/";

/**
 * Spellings of the licences of the German list, the closer ones first; a version that is not told
 * leaves the general entry. Source: http://dcat-ap.de/def/licenses/
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:dl|datenlizenz)[ -]*(?:de|deutschland)?[ -]*zero(?:[ -]*de)?\b.*2[._]0$/, "dl-zero-de/2.0"],
  [
    /^(?:dl|datenlizenz)[ -]*(?:de|deutschland)?[ -]*(?:by|namensnennung)(?:[ -]*de)?\b.*2[._]0$/,
    "dl-by-de/2.0",
  ],
  [
    /^(?:dl|datenlizenz)[ -]*(?:de|deutschland)?[ -]*(?:by|namensnennung)(?:[ -]*de)?\b.*1[._]0$/,
    "dl-by-de/1.0",
  ],
  [/^cc ?(?:0|zero)(?:[ -]*1[._]0)?(?: universal)?$/, "cc-zero"],
  [/^cc[ -]by[ -]sa[ -]4[._]0(?: international)?$/, "cc-by-sa/4.0"],
  [/^cc[ -]by[ -]sa[ -]3[._]0[ -](?:de|deutschland)$/, "cc-by-sa-de/3.0"],
  [/^cc[ -]by[ -]sa$/, "cc-by-sa"],
  [/^cc[ -]by[ -]nc[ -]4[._]0(?: international)?$/, "cc-by-nc/4.0"],
  [/^cc[ -]by[ -]nc$/, "cc-by-nc"],
  [/^cc[ -]by[ -]nd[ -]4[._]0(?: international)?$/, "cc-by-nd/4.0"],
  [/^cc[ -]by[ -]nd$/, "cc-by-nd"],
  [/^cc[ -]by[ -]4[._]0(?: international)?$/, "cc-by/4.0"],
  [/^cc[ -]by[ -]3[._]0[ -](?:de|deutschland)$/, "cc-by-de/3.0"],
  [/^cc[ -]by$/, "cc-by"],
  [/^(?:odbl|open database licen[cs]e)(?:[ -]*1[._]0)?$/, "odbl"],
  [/^odc[ -]by(?:[ -]*1[._]0)?$/, "odby"],
  [/^(?:odc[ -])?pddl(?:[ -]*1[._]0)?$/, "odcpddl"],
  [/^amtliches werk\b/, "officialWork"],
];

/**
 * The entry of the German list of licences (DCAT-AP.de) that a licence text names.
 *
 * @returns null where the text names none of them beyond doubt
 * @example licenceUri("dl-de/by-2-0") // "http://dcat-ap.de/def/licenses/dl-by-de/2.0"
 */
export function licenceUri(text: string): string | null {
  const plain = text
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replaceAll(/[\s/–—,()]+/g, " ")
    .replaceAll(/(\d)-(\d)/g, "$1.$2")
    .replaceAll(/\bversion\b|\blicen[cs]e\b(?!$)/g, " ")
    .replaceAll(/\s*-\s*/g, "-")
    .replaceAll(/\s+/g, " ")
    .trim();
  const found = SPELLINGS.find(([spelling]) => spelling.test(plain));
  return found ? BASE + found[1] : null;
}
