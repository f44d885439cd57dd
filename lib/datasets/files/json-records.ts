import { isObject, type JsonObject } from "./json-text";

/** How the key of an entry is called where a JSON object lists entries by key. */
const KEY = "key";
const VALUE = "value";
const FEWEST_KEYED = 3;

function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

function haveSameLength(values: readonly unknown[]): boolean {
  const [first] = values;
  const length = Array.isArray(first) ? first.length : 0;
  return (
    length > 0 &&
    values.every((value) => Array.isArray(value) && value.length === length && value.every(isPlain))
  );
}

/** `{"0101": 12, "0102": 34}` or with lists or objects for values, as entries with their key. */
function keyedEntries(object: JsonObject): JsonObject[] | null {
  const pairs = Object.entries(object);
  const values = pairs.map(([, value]) => value);
  if (pairs.length < FEWEST_KEYED) return null;
  if (values.every((value) => typeof value === "number" || value === null))
    return pairs.map(([key, value]) => ({ [KEY]: key, [VALUE]: value }));
  if (values.every(isObject))
    return pairs.map(([key, value]) => ({ [KEY]: key, ...(isObject(value) ? value : {}) }));
  if (!haveSameLength(values)) return null;
  return pairs.map(([key, value]) => {
    const parts: unknown[] = Array.isArray(value) ? value : [];
    return {
      [KEY]: key,
      ...Object.fromEntries(parts.map((part, index) => [`${VALUE} ${index + 1}`, part])),
    };
  });
}

/** The entries of a table: a list of objects, or an object that lists them by key. */
function entriesOf(value: unknown): JsonObject[] | null {
  if (Array.isArray(value)) return value.length > 0 && value.every(isObject) ? value : null;
  return isObject(value) ? keyedEntries(value) : null;
}

/**
 * The tables a JSON text holds: itself, or those among its members. A name is null for the text
 * itself.
 *
 * @example recordTables({ stand: "2025", flaechen: { "01": 5, "02": 6, "03": 7 } })
 *   // [{ name: "flaechen", entries: [{ key: "01", value: 5 }, …] }]
 */
export function recordTables(value: unknown): { name: string | null; entries: JsonObject[] }[] {
  const own = entriesOf(value);
  if (own) return [{ name: null, entries: own }];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const entries = isPlain(member) ? null : entriesOf(member);
    return entries ? [{ name, entries }] : [];
  });
}
