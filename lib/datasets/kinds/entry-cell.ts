import { choiceOf } from "@/lib/entries/part-line";
import type { FieldColumn } from "@/lib/entries/entry-column";
import { webAddressSchema } from "@/lib/entries/entry-parts";
import type { Cell } from "../files/source-table";
import type { Finding } from "../finding";
import { cellText } from "../values/cell-text";
import { readDay } from "../values/day-value";
import { readLocalMoment } from "./entry-moments";
import { absenceOf } from "../values/missing-value";
import { readNumber } from "../values/number-value";

/** A value and its place in the fields of an entry. */
export interface PlacedValue {
  path: readonly string[];
  value: unknown;
}

export type CellFault = Omit<Finding, "line" | "column">;
export type EntryCell = { placed: PlacedValue[] } | { fault: CellFault };

/** How much of a cell a finding repeats. */
const TOLD = 80;

/** @example cut("Ein langer Text", 7) // "Ein lan…" */
export function cut(text: string, longest = TOLD): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** Lists and objects that a cell holds as JSON; undefined for all other text. */
export function structureOf(cell: Cell): object | undefined {
  const text = cellText(cell);
  if (!/^[[{]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The parts of a list: of JSON, else of a text parted by semicolons or lines. */
export function partsOf(cell: Cell, parting = /[;\n]/): unknown[] {
  const structure = structureOf(cell);
  if (Array.isArray(structure)) return structure;
  if (structure) return [structure];
  return cellText(cell)
    .split(parting)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const isGiven = (cell: Cell) => absenceOf(cell) === null;
const oneLine = (cell: Cell) => cellText(cell).replaceAll(/\s+/g, " ");

/** A number that reads one way only, whatever the decimal mark. */
function numberOf(cell: Cell): number | null {
  const [comma, point] = [readNumber(cell, ","), readNumber(cell, ".")];
  return comma !== null && point !== null && comma !== point ? null : (comma ?? point);
}

/**
 * Web addresses are often written without their beginning.
 *
 * @example addressOf("www.chemnitz.de") // "https://www.chemnitz.de"
 */
function addressOf(text: string): string | null {
  const full = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(text) ? `https://${text}` : text;
  return webAddressSchema.safeParse(full).success ? full : null;
}

function localised(
  column: Extract<FieldColumn, { sort: "localised" | "markdown" }>,
  german: Cell,
  english: Cell,
): EntryCell {
  const { path, whole, sort } = column;
  const structure = isGiven(german) ? structureOf(german) : undefined;
  const written = sort === "markdown" ? cellText : oneLine;
  const placed: PlacedValue[] = [];
  if (structure)
    placed.push({ path: whole && !isText(structure) ? whole : path, value: structure });
  else if (isGiven(german)) placed.push({ path: [...path, "de"], value: written(german) });
  if (isGiven(english)) placed.push({ path: [...path, "en"], value: written(english) });
  return { placed };
}

function isText(structure: object): boolean {
  return "de" in structure || "en" in structure;
}

function localisedList({ path }: FieldColumn, german: Cell, english: Cell): EntryCell {
  const [own, others] = [german, english].map((cell) => (isGiven(cell) ? partsOf(cell) : [])) as [
    unknown[],
    unknown[],
  ];
  if (own.length > 0 && others.length > 0 && own.length !== others.length)
    return { fault: { code: "listsDiffer", about: `${own.length} ≠ ${others.length}` } };
  const value = Array.from({ length: Math.max(own.length, others.length) }, (_, at) => {
    const [de, en] = [own[at], others[at]];
    if (typeof de === "object") return de;
    return { ...(de === undefined ? {} : { de }), ...(en === undefined ? {} : { en }) };
  });
  return value.length === 0 ? { placed: [] } : { placed: [{ path, value }] };
}

function choice(column: Extract<FieldColumn, { sort: "choice" | "choiceList" }>, cell: Cell) {
  const { words, sort, path } = column;
  const texts = sort === "choice" ? [oneLine(cell)] : partsOf(cell, /[;,\n]/).map(String);
  const chosen = texts.map((text) => choiceOf(words, text));
  const unknown = chosen.indexOf(null);
  if (unknown < 0) return { placed: [{ path, value: sort === "choice" ? chosen[0] : chosen }] };
  const allowed = Object.entries(words).map(([code, [first]]) =>
    first === undefined ? code : `${code} (${first})`,
  );
  const about = cut(texts[unknown] ?? "");
  return {
    fault: { code: "unknownChoice" as const, about, values: { allowed: allowed.join(", ") } },
  };
}

const FLAG_WORDS = {
  true: ["ja", "yes", "1", "wahr", "j", "y"],
  false: ["nein", "no", "0", "falsch", "n"],
};

function range(path: readonly string[], cell: Cell): EntryCell {
  const structure = structureOf(cell);
  if (structure) return { placed: [{ path, value: structure }] };
  const parts = oneLine(cell)
    .replace(/ ?(?:Stunden|Std\.?|h|hours?)(?: ?\/ ?Woche)?$/i, "")
    .split(/ ?(?:–|-|bis|to) ?/);
  const numbers = parts.map((part) => numberOf(part));
  const [from = null, to = from] = numbers;
  if (from === null || to === null || numbers.length > 2 || from > to)
    return { fault: { code: "noNumber", about: cut(oneLine(cell)) } };
  return { placed: [{ path, value: { from, to } }] };
}

function parts(column: Extract<FieldColumn, { sort: "parts" }>, cell: Cell): EntryCell {
  const value: unknown[] = [];
  for (const part of partsOf(cell)) {
    const read = typeof part === "string" ? column.readLine?.(part) : part;
    if (!read) return { fault: { code: "unusablePart", about: cut(String(part)) } };
    value.push(read);
  }
  return { placed: [{ path: column.path, value }] };
}

/**
 * What the cells of one column of a row say, German and English; nothing where both are empty.
 *
 * @example readEntryCell(dateColumn, "31.12.2026", null) // { placed: [{ path: ["date"], value: "2026-12-31" }] }
 */
export function readEntryCell(column: FieldColumn, cell: Cell, english: Cell): EntryCell {
  if (!isGiven(cell) && !isGiven(english)) return { placed: [] };
  const { path } = column;
  switch (column.sort) {
    case "localised":
    case "markdown":
      return localised(column, cell, english);
    case "localisedList":
      return localisedList(column, cell, english);
    case "choice":
    case "choiceList":
      return choice(column, cell);
    case "range":
      return range(path, cell);
    case "parts":
      return parts(column, cell);
    case "day": {
      const value = readDay(cell);
      if (value === null) return { fault: { code: "noDate", about: cut(oneLine(cell)) } };
      return { placed: [{ path, value }] };
    }
    case "moment": {
      const value = readLocalMoment(cell);
      if (value === null) return { fault: { code: "noDate", about: cut(oneLine(cell)) } };
      return { placed: [{ path, value }] };
    }
    case "momentList": {
      const texts = partsOf(cell).map(String);
      const value = texts.map((text) => readLocalMoment(text));
      const broken = value.indexOf(null);
      if (broken < 0) return { placed: [{ path, value }] };
      return { fault: { code: "noDate", about: cut(texts[broken] ?? "") } };
    }
    case "flag": {
      const value = choiceOf(FLAG_WORDS, oneLine(cell));
      if (value !== null) return { placed: [{ path, value: value === "true" }] };
      return { fault: { code: "unusableValue", about: cut(oneLine(cell)) } };
    }
    case "number": {
      const value = numberOf(cell);
      if (value === null) return { fault: { code: "noNumber", about: cut(oneLine(cell)) } };
      return { placed: [{ path, value }] };
    }
    case "address": {
      const value = addressOf(cellText(cell));
      if (value === null) return { fault: { code: "brokenAddress", about: cut(oneLine(cell)) } };
      return { placed: [{ path, value }] };
    }
    case "text": {
      const structure = column.whole ? structureOf(cell) : undefined;
      if (structure) return { placed: [{ path: column.whole ?? path, value: structure }] };
      return { placed: [{ path, value: oneLine(cell) }] };
    }
  }
}
