import { structureOf } from "@/lib/datasets/kinds/entry-cell";
import { absenceOf } from "@/lib/datasets/values/missing-value";

/** A text as a form shows it; empty where it is missing. */
export interface TextPair {
  de: string;
  en: string;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/**
 * The texts that two cells of a row hold, however the file wrote them.
 *
 * @example textsOfCells('{"de":"-","en":"x"}', "") // { de: "-", en: "x" }
 */
export function textsOfCells(german: string, english: string): TextPair {
  const structure = structureOf(german);
  if (!structure || !("de" in structure || "en" in structure)) return { de: german, en: english };
  const { de, en } = structure as Readonly<Record<string, unknown>>;
  return { de: textOf(de), en: english === "" ? textOf(en) : english };
}

/** Whether a file's cell with this text would be read as this text. */
function isPlain(text: string): boolean {
  return text === "" || (structureOf(text) === undefined && absenceOf(text) === null);
}

/**
 * The two cells that are read again as these texts; plain where that is possible, else JSON.
 *
 * @example cellsOfTexts({ de: "Pflege", en: "Care" }) // ["Pflege", "Care"]
 * @example cellsOfTexts({ de: "k. A.", en: "" }) // ['{"de":"k. A."}', ""]
 */
export function cellsOfTexts({ de, en }: TextPair): [german: string, english: string] {
  if (isPlain(de) && isPlain(en)) return [de, en];
  return [JSON.stringify({ ...(de === "" ? {} : { de }), ...(en === "" ? {} : { en }) }), ""];
}
