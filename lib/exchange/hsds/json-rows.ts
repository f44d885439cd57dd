import { isList, isObject, type JsonObject } from "@/lib/datasets/files/json-text";
import type { ExchangePlace } from "../exchange-log";
import type { HsdsCell, RowSet } from "./row-set";
import { fieldsOfTable, hsdsTableOf, rowNameOf, type HsdsTable } from "./table-forms";

/** Members of an object that hold one other row, and the field that refers to it then. */
const INNER: Readonly<Record<string, readonly [HsdsTable, string]>> = {
  organization: ["organizations", "organization_id"],
  program: ["programs", "program_id"],
  service: ["services", "service_id"],
  location: ["locations", "location_id"],
  taxonomy_term: ["taxonomy_terms", "taxonomy_term_id"],
  taxonomy_detail: ["taxonomies", "taxonomy_id"],
};

/** What an object is by the members that only its table has, the most telling first. */
const TELLING: readonly (readonly [HsdsTable, readonly string[]])[] = [
  ["service_at_location", ["service_at_location", "location_id"]],
  ["locations", ["location_type", "latitude", "addresses", "transportation"]],
  ["taxonomy_terms", ["term_uri", "taxonomy", "taxonomy_detail", "taxonomy_id"]],
  ["services", ["status", "organization", "organization_id", "program", "service_at_locations"]],
  ["organizations", ["name"]],
];

function tableOfObject(object: JsonObject): HsdsTable | null {
  if (isObject(object.location) && !("name" in object)) return "service_at_location";
  return TELLING.find(([, names]) => names.some((name) => name in object))?.[0] ?? null;
}

function isCell(value: unknown): value is HsdsCell {
  return ["string", "number", "boolean"].includes(typeof value) && value !== "";
}

/** How a row refers to what it stands in. */
function tieTo(table: HsdsTable, parent: HsdsTable, id: string): Record<string, HsdsCell> {
  if (table === "attributes") return { link_id: id, link_entity: rowNameOf(parent) };
  if (table === "metadata") return { resource_id: id, resource_type: rowNameOf(parent) };
  const field = `${rowNameOf(parent)}_id`;
  return fieldsOfTable(table).includes(field) ? { [field]: id } : {};
}

/** Reads an object with everything inside it; returns its id. */
function addObject(
  rows: RowSet,
  table: HsdsTable,
  object: JsonObject,
  place: ExchangePlace,
  tie: Readonly<Record<string, HsdsCell>> = {},
): string {
  const cells: Record<string, HsdsCell> = {};
  const lists: [HsdsTable, readonly unknown[]][] = [];
  for (const [name, value] of Object.entries(object)) {
    const inner = INNER[name];
    const listed = hsdsTableOf(name);
    if (inner && isObject(value)) {
      const id = addObject(rows, inner[0], value, place);
      cells[inner[1]] ??= id;
    } else if (listed && isList(value)) lists.push([listed, value]);
    else if (isCell(value)) cells[name] = value;
    else if (value !== null && value !== "") cells[name] = JSON.stringify(value);
  }
  for (const [field, value] of Object.entries(tie)) cells[field] ??= value;
  const id = rows.add(table, cells, place);
  for (const [listed, values] of lists)
    for (const value of values)
      if (isObject(value)) addObject(rows, listed, value, place, tieTo(listed, table, id));
  return id;
}

/** Whether an object holds whole tables, as {"organizations.csv": […]} does. */
function isTabular(object: JsonObject): boolean {
  return (
    !("id" in object) &&
    Object.entries(object).some(([name, value]) => hsdsTableOf(name) && isList(value))
  );
}

/**
 * Reads HSDS as JSON: tables, one object with everything inside it, a list of such objects, or a
 * page of a list; returns how many entries there were that could be told.
 *
 * @example addJson(rows, { contents: [{ id: "1", name: "Haus" }] }, "list.json") // 1
 */
export function addJson(rows: RowSet, value: unknown, file: string): number {
  const at = (number: number | null): ExchangePlace => ({ file, number, sort: "entry" });
  if (isObject(value) && isTabular(value)) {
    let read = 0;
    for (const [name, list] of Object.entries(value)) {
      const table = hsdsTableOf(name);
      for (const [index, entry] of (table && isList(list) ? list : []).entries())
        if (table && isObject(entry)) {
          addObject(rows, table, entry, {
            file: `${file}, ${name}`,
            number: index + 1,
            sort: "entry",
          });
          read += 1;
        }
    }
    return read;
  }
  if (isObject(value) && isList(value.contents)) {
    const rest = isObject(value.tabular) ? addJson(rows, value.tabular, file) : 0;
    return addJson(rows, value.contents, file) + rest;
  }
  const entries = isList(value) ? value : [value];
  let read = 0;
  for (const [index, entry] of entries.entries()) {
    const table = isObject(entry) ? tableOfObject(entry) : null;
    if (!table || !isObject(entry)) continue;
    addObject(rows, table, entry, at(index + 1));
    read += 1;
  }
  return read;
}
