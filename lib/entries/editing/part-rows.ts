import { partsOf } from "@/lib/datasets/kinds/entry-cell";
import type { Typed } from "@/lib/forms/form-state";
import { answersOf, answersOfLines, keyOfLabel, linesOfAnswers } from "./answer-lines";
import { cellOfDayAndTime } from "./moment-cell";
import { partFieldsOf, type PartField, type PartsName } from "./part-fields";
import { storedJson } from "./stored-json";

/** What a form shows of one part, by the end of the names of its inputs: "date", "title.de". */
export type PartRow = Typed;

/** The input that holds what of a part has no input of its own. */
const KEPT = "kept";

type Part = Record<string, unknown>;

function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return (
    isPart(value) &&
    Object.entries(value).every(
      ([key, text]) => ["de", "en"].includes(key) && typeof text === "string",
    )
  );
}

/** The inputs of a field, with what they show; null where they cannot show it. */
function inputsOf({ name, sort }: PartField, value: unknown): PartRow | null {
  switch (sort) {
    case "localised":
    case "markdown":
      if (!isTexts(value)) return null;
      return { [`${name}.de`]: [value.de ?? ""], [`${name}.en`]: [value.en ?? ""] };
    case "answers": {
      const answers = answersOf(value);
      const lines = (language: "de" | "en") => [linesOfAnswers(answers, language)];
      return { [`${name}.de`]: lines("de"), [`${name}.en`]: lines("en") };
    }
    case "flag":
      return typeof value === "boolean" ? { [name]: value ? ["yes"] : [] } : null;
    case "number":
      return ["number", "string"].includes(typeof value) ? { [name]: [String(value)] } : null;
    case "moment":
      return typeof value === "string" ? { [name]: value.split("T") } : null;
    default:
      return typeof value === "string" ? { [name]: [value] } : null;
  }
}

/**
 * What a form shows of a part.
 *
 * @example rowOfPart("documents", { title: { de: "A" }, url: "/a.pdf" }).url // ["/a.pdf"]
 */
export function rowOfPart(name: PartsName, part: Readonly<Part>): PartRow {
  const kept: Part = { ...part };
  const row: Record<string, readonly string[]> = {};
  for (const field of partFieldsOf(name)) {
    const inputs = field.name in part ? inputsOf(field, part[field.name]) : null;
    if (!inputs) continue;
    Object.assign(row, inputs);
    // Answers keep their keys, which no input shows.
    if (field.sort !== "answers") delete kept[field.name];
  }
  return { ...row, [KEPT]: Object.keys(kept).length > 0 ? [storedJson(kept)] : [] };
}

/**
 * What a form shows of a cell; null for a cell that cannot be read part by part.
 *
 * @param readLine reads a part that is no object
 * @example rowsOfCell("agenda", '[{"title":{"de":"Ende"}}]') // [{ "title.de": ["Ende"], … }]
 */
export function rowsOfCell(
  name: PartsName,
  cell: string,
  readLine?: (text: string) => object | null,
): PartRow[] | null {
  const parts = partsOf(cell).map((part) =>
    typeof part === "string" ? (readLine?.(part) ?? null) : part,
  );
  return parts.every(isPart) ? parts.map((part) => rowOfPart(name, part)) : null;
}

function keptOf(row: PartRow): Part {
  try {
    const kept: unknown = JSON.parse(row[KEPT]?.[0] ?? "{}");
    return isPart(kept) ? kept : {};
  } catch {
    return {};
  }
}

const typedIn = (row: PartRow, name: string) => row[name]?.at(-1)?.trim() ?? "";

/** The value that the inputs of a field say; undefined where they say nothing. */
function valueOf({ name, sort }: PartField, row: PartRow, before: unknown): unknown {
  const text = typedIn(row, name);
  switch (sort) {
    case "localised":
    case "markdown": {
      const [de, en] = [typedIn(row, `${name}.de`), typedIn(row, `${name}.en`)];
      return de === "" && en === "" ? undefined : { ...(de && { de }), ...(en && { en }) };
    }
    case "answers":
      return answersOfLines(
        ...([row[`${name}.de`]?.[0] ?? "", row[`${name}.en`]?.[0] ?? ""] as const),
        answersOf(before),
      );
    case "flag":
      return text === "yes";
    case "number": {
      const plain = text.replace(/^(-?\d+),(\d+)$/, "$1.$2");
      return text === "" ? undefined : /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
    }
    case "moment":
      return cellOfDayAndTime(row[name] ?? []) || undefined;
    default:
      return text === "" ? undefined : text;
  }
}

function saysSomething(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
}

/**
 * The part that a row of a form says; null for an empty row.
 *
 * @example partOfRow("documents", { "title.de": ["A"], url: ["/a.pdf"] }) // { title: { de: "A" }, url: "/a.pdf" }
 */
export function partOfRow(name: PartsName, row: PartRow): Part | null {
  const part = keptOf(row);
  let isBlank = true;
  for (const field of partFieldsOf(name)) {
    const value = valueOf(field, row, part[field.name]);
    if (field.sort !== "key" && saysSomething(value)) isBlank = false;
    if (value !== undefined) part[field.name] = value;
  }
  return isBlank ? null : part;
}

/** Names what has no key yet after what it is called, each by another. */
function withKeys(name: PartsName, parts: readonly Part[]): readonly Part[] {
  if (!partFieldsOf(name).some(({ sort }) => sort === "key")) return parts;
  const taken = new Set(parts.map(({ key }) => key).filter((key) => typeof key === "string"));
  return parts.map((part) => {
    if (typeof part.key === "string") return part;
    const { de, en } = isTexts(part.label) ? part.label : {};
    const key = keyOfLabel(de ?? en ?? "", taken);
    taken.add(key);
    return { ...part, key };
  });
}

/**
 * The cell that rows of a form say, in their order; emptied ones disappear.
 *
 * @example cellOfRows("agenda", [{ "title.de": ["Ende"] }, {}]) // '[{"title":{"de":"Ende"}}]'
 */
export function cellOfRows(name: PartsName, rows: readonly PartRow[]): string {
  const parts = rows.map((row) => partOfRow(name, row)).filter((part) => part !== null);
  return parts.length === 0 ? "" : storedJson(withKeys(name, parts));
}
