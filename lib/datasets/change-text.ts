import type { PlannedChange } from "./publishing/publication-plan";
import { keyParts } from "./record-key";

type Json = PlannedChange["before"];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return "–";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The people of a district, added up: bands differ too much to list them. */
function peopleText(payload: Json): string | null {
  if (!Array.isArray(payload) || !payload.every((row) => row.length === 3)) return null;
  return String(payload.reduce((sum, [, , people]) => sum + Number(people), 0));
}

/** The key, and the name where the record has one that the key does not say. */
function nameText(key: string, payload: unknown): string {
  const parts = keyParts(key).filter(Boolean);
  const name = isObject(payload) && typeof payload.name === "string" ? payload.name : "";
  return [...parts, ...(name === "" || parts.includes(name) ? [] : [name])].join(" ");
}

function differences(before: Record<string, unknown>, after: Record<string, unknown>): string {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => `${field}: ${valueText(before[field])} → ${valueText(after[field])}`)
    .join(", ");
}

/**
 * A planned change in one line: "+" for something new, "−" for something that goes, "~" with old
 * and new values for something else.
 *
 * @example changeText({ key: "stadtteil\u001f01\u001f2025\u001factual\u001fall\u001ftotal",
 *   before: [[0, 150, 100]], after: [[0, 150, 101]] }) // "~ stadtteil 01 2025 actual all total: 100 → 101"
 */
export function changeText({ key, before, after }: PlannedChange): string {
  const name = nameText(key, after ?? before);
  const people = peopleText(after) ?? peopleText(before);
  if (before === null) return people === null ? `+ ${name}` : `+ ${name}: ${people}`;
  if (after === null) return `− ${name}`;
  if (people !== null)
    return `~ ${name}: ${peopleText(before) ?? "–"} → ${peopleText(after) ?? "–"}`;
  if (isObject(before) && isObject(after)) {
    const told = differences(before, after);
    return told === "" ? `~ ${name}: geometry` : `~ ${name}: ${told}`;
  }
  return `~ ${name}: ${valueText(before)} → ${valueText(after)}`;
}
