import { partsOf } from "@/lib/datasets/kinds/entry-cell";
import { absenceOf } from "@/lib/datasets/values/missing-value";
import { textsOfCells, type TextPair } from "./localised-cells";
import { storedJson } from "./stored-json";

/** The parts of a cell that says something. */
function given(cell: string): unknown[] {
  return absenceOf(cell) === null ? partsOf(cell) : [];
}

function pairOf(german: unknown, english: unknown): TextPair {
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  if (typeof german === "object") return textsOfCells(JSON.stringify(german), "");
  return { de: text(german), en: text(english) };
}

/**
 * The texts of a list in two languages, as a form shows them.
 *
 * @example pairsOfCells("Räume; Kontakte", "Rooms; Contacts")[1] // { de: "Kontakte", en: "Contacts" }
 */
export function pairsOfCells(german: string, english: string): TextPair[] {
  const [own, others] = [given(german), given(english)];
  return Array.from({ length: Math.max(own.length, others.length) }, (_, at) =>
    pairOf(own[at], others[at]),
  );
}

/**
 * The two cells that are read again as these texts; parted by semicolons where that is possible,
 * else JSON. Pairs without a text are left out.
 *
 * @example cellsOfPairs([{ de: "Räume", en: "" }, { de: "Kontakte", en: "" }]) // ["Räume; Kontakte", ""]
 */
export function cellsOfPairs(all: readonly TextPair[]): [german: string, english: string] {
  const pairs = all.filter(({ de, en }) => de !== "" || en !== "");
  if (pairs.length === 0) return ["", ""];
  const joined = (language: keyof TextPair) =>
    pairs.every((pair) => pair[language] !== "")
      ? pairs.map((pair) => pair[language]).join("; ")
      : "";
  const cells: [string, string] = [joined("de"), joined("en")];
  if (storedJson(pairsOfCells(...cells)) === storedJson(pairs)) return cells;
  const written = pairs.map(({ de, en }) => ({ ...(de && { de }), ...(en && { en }) }));
  return [storedJson(written), ""];
}
