import type { DatasetKind } from "@/lib/datasets/dataset-kind";
import type { PlannedChange } from "@/lib/datasets/publishing/publication-plan";
import { keyParts } from "@/lib/datasets/record-key";
import { wholeNumber } from "@/lib/i18n/number-format";
import { createTranslator } from "use-intl/core";
import { terminal } from "./language";

const t = createTranslator({ ...terminal, namespace: "import.change" });

type Payload = PlannedChange["before"];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function amount(value: number): string {
  return Number.isInteger(value) ? wholeNumber(value, terminal.locale) : String(value);
}

/** How much of a text a line shows. */
const LONGEST = 60;

function valueText(value: unknown): string {
  if (value === null || value === undefined) return "–";
  if (typeof value === "number") return amount(value);
  if (Array.isArray(value)) return t("entries", { count: value.length });
  if (typeof value === "string")
    return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  if (isObject(value) && ("de" in value || "en" in value)) return valueText(value.de ?? value.en);
  const text = JSON.stringify(value);
  return text.length > 4 * LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The people of a district, added up: bands differ too much to list them. */
function peopleText(payload: Payload): string | null {
  if (!Array.isArray(payload) || !payload.every((row) => row.length === 3)) return null;
  return amount(payload.reduce((sum, [, , people]) => sum + Number(people), 0));
}

/** What a record is about, in words, without the name that it carries. */
function subject(kind: DatasetKind, key: string): string {
  const parts = keyParts(key);
  const [first = "", second = "", third = "", fourth = "", sex = "", part = ""] = parts;
  switch (kind) {
    case "population":
      return t("population", { district: second, year: third, counted: fourth, sex, part });
    case "boundaries":
      return second;
    case "places":
      return `${t("placeKind", { kind: first })} ${second}`;
    case "figures":
      return [first, second, third, t("figure", { sort: fourth })].filter(Boolean).join(" ");
    default:
      return (kind === "counts" ? parts.slice(1) : parts).filter(Boolean).join(" ");
  }
}

function ownName({ name, fields }: Record<string, unknown>): string | null {
  if (typeof name === "string") return name;
  const title = isObject(fields) ? fields.title : null;
  const text = isObject(title) ? (title.de ?? title.en) : null;
  return typeof text === "string" ? text : null;
}

/** The name is left out where the key says it already. */
function nameText(kind: DatasetKind, key: string, payload: unknown): string {
  const own = subject(kind, key);
  const name = isObject(payload) ? (ownName(payload) ?? "") : "";
  return name === "" || keyParts(key).includes(name) ? own : `${own} ${name}`;
}

function differences(before: Record<string, unknown>, after: Record<string, unknown>): string {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => {
      const name = t("field", { field });
      return `${name}: ${valueText(before[field])} → ${valueText(after[field])}`;
    })
    .join(", ");
}

/** What changes of an entry, field by field as a file has them. */
function entryDifferences(
  { fields: before, ...own }: Record<string, unknown>,
  { fields: after, ...other }: Record<string, unknown>,
): string {
  const [one, two] = [before, after].map((fields) => (isObject(fields) ? fields : {}));
  return differences({ ...own, ...one }, { ...other, ...two });
}

/**
 * A planned change in one line: "+" for something new, "−" for something that goes, "~" with old
 * and new values for something else.
 *
 * @example changeLine("population", { key: "stadtteil\u001f01\u001f2025\u001factual\u001fall\u001ftotal",
 *   before: [[0, 150, 100]], after: [[0, 150, 101]] }) // "~ 01 2025, people: 100 → 101"
 */
export function changeLine(kind: DatasetKind, { key, before, after }: PlannedChange): string {
  const name = nameText(kind, key, after ?? before);
  const people = peopleText(after) ?? peopleText(before);
  if (before === null) return people === null ? `+ ${name}` : `+ ${name}: ${people}`;
  if (after === null) return `− ${name}`;
  if (people !== null)
    return `~ ${name}: ${peopleText(before) ?? "–"} → ${peopleText(after) ?? "–"}`;
  if (isObject(before) && isObject(after)) {
    if ("fields" in before && "fields" in after)
      return `~ ${name}: ${entryDifferences({ ...before }, { ...after })}`;
    const told = differences(before, after);
    return `~ ${name}: ${told === "" ? t("outline") : told}`;
  }
  return `~ ${name}: ${valueText(before)} → ${valueText(after)}`;
}
