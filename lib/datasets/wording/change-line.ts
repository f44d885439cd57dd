import { wholeNumber } from "@/lib/i18n/number-format";
import type { DatasetKind } from "../dataset-kind";
import type { PlannedChange } from "../publishing/publication-plan";
import { keyParts } from "../record-key";
import type { DatasetWords } from "./dataset-words";

type Payload = PlannedChange["before"];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function amount(value: number, { locale }: DatasetWords): string {
  return Number.isInteger(value) ? wholeNumber(value, locale) : String(value);
}

/** How much of a text a line shows. */
const LONGEST = 60;

function valueText(value: unknown, words: DatasetWords): string {
  if (value === null || value === undefined) return "–";
  if (typeof value === "number") return amount(value, words);
  if (Array.isArray(value)) return words.t("change.entries", { count: value.length });
  if (typeof value === "string")
    return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  if (isObject(value) && ("de" in value || "en" in value))
    return valueText(value.de ?? value.en, words);
  const text = JSON.stringify(value);
  return text.length > 4 * LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The people of a district, added up: bands differ too much to list them. */
function peopleText(payload: Payload, words: DatasetWords): string | null {
  if (!Array.isArray(payload) || !payload.every((row) => row.length === 3)) return null;
  const sum = payload.reduce((people, [, , more]) => people + Number(more), 0);
  return amount(sum, words);
}

/** What a record is about, in words, without the name that it carries. */
function subject(kind: DatasetKind, key: string, { t }: DatasetWords): string {
  const parts = keyParts(key);
  const [first = "", second = "", third = "", fourth = "", sex = "", part = ""] = parts;
  switch (kind) {
    case "population":
      return t("change.population", { district: second, year: third, counted: fourth, sex, part });
    case "boundaries":
      return second;
    case "places":
      return `${t("change.placeKind", { kind: first })} ${second}`;
    case "figures":
      return [first, second, third, t("change.figure", { sort: fourth })].filter(Boolean).join(" ");
    default:
      return (kind === "counts" || kind === "living_conditions" ? parts.slice(1) : parts)
        .filter(Boolean)
        .join(" ");
  }
}

function ownName({ name, fields }: Record<string, unknown>): string | null {
  if (typeof name === "string") return name;
  const title = isObject(fields) ? fields.title : null;
  const text = isObject(title) ? (title.de ?? title.en) : null;
  return typeof text === "string" ? text : null;
}

/** The name is left out where the key says it already. */
function nameText(kind: DatasetKind, key: string, payload: unknown, words: DatasetWords): string {
  const own = subject(kind, key, words);
  const name = isObject(payload) ? (ownName(payload) ?? "") : "";
  return name === "" || keyParts(key).includes(name) ? own : `${own} ${name}`;
}

function differences(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  words: DatasetWords,
): string {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => {
      const name = words.t("change.field", { field });
      return `${name}: ${valueText(before[field], words)} → ${valueText(after[field], words)}`;
    })
    .join(", ");
}

/** What changes of an entry, field by field as a file has them. */
function entryDifferences(
  { fields: before, ...own }: Record<string, unknown>,
  { fields: after, ...other }: Record<string, unknown>,
  words: DatasetWords,
): string {
  const [one, two] = [before, after].map((fields) => (isObject(fields) ? fields : {}));
  return differences({ ...own, ...one }, { ...other, ...two }, words);
}

/**
 * A planned change in one line: "+" for something new, "−" for something that goes, "~" with old
 * and new values for something else.
 *
 * @example changeLine("population", { key: "stadtteil\u001f01\u001f2025\u001factual\u001fall\u001ftotal",
 *   before: [[0, 150, 100]], after: [[0, 150, 101]] }, datasetWords("en")) // "~ 01 2025, people: 100 → 101"
 */
export function changeLine(
  kind: DatasetKind,
  { key, before, after }: PlannedChange,
  words: DatasetWords,
): string {
  const name = nameText(kind, key, after ?? before, words);
  const people = peopleText(after, words) ?? peopleText(before, words);
  if (before === null) return people === null ? `+ ${name}` : `+ ${name}: ${people}`;
  if (after === null) return `− ${name}`;
  if (people !== null)
    return `~ ${name}: ${peopleText(before, words) ?? "–"} → ${peopleText(after, words) ?? "–"}`;
  if (isObject(before) && isObject(after)) {
    if ("fields" in before && "fields" in after)
      return `~ ${name}: ${entryDifferences({ ...before }, { ...after }, words)}`;
    const told = differences(before, after, words);
    return `~ ${name}: ${told === "" ? words.t("change.outline") : told}`;
  }
  return `~ ${name}: ${valueText(before, words)} → ${valueText(after, words)}`;
}
