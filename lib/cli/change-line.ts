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

function valueText(value: unknown): string {
  if (value === null || value === undefined) return "–";
  if (typeof value === "number") return amount(value);
  if (Array.isArray(value)) return t("entries", { count: value.length });
  return typeof value === "string" ? value : JSON.stringify(value);
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

/** The name is left out where the key says it already. */
function nameText(kind: DatasetKind, key: string, payload: unknown): string {
  const own = subject(kind, key);
  const name = isObject(payload) && typeof payload.name === "string" ? payload.name : "";
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
    const told = differences(before, after);
    return `~ ${name}: ${told === "" ? t("outline") : told}`;
  }
  return `~ ${name}: ${valueText(before)} → ${valueText(after)}`;
}
