import { DatasetProblem } from "../problem";
import { bandOf, type AgeBand } from "../values/age-band";
import { listed, nearestValues } from "./heading";
import { parseTarget, type MappingTarget } from "./mapping-target";
import { requireColumn } from "./row-filter";

/** One `--map column=field`: a column's name, or a pattern with {from} and {to} or {below}, {year}. */
export interface ColumnMapping {
  column: string;
  /** A field, for population also with ages and year: "people:0-5", "men:2030". */
  field: string;
}

/** A column that a mapping found, with the ages and the year that it is about. */
export interface MappedColumn {
  column: string;
  /** Its place in the table, from 0. */
  index: number;
  field: string;
  band: AgeBand | null;
  year: number | null;
}

/**
 * Splits "column=field"; the last equals sign divides, since columns may contain one.
 *
 * @throws DatasetProblem mappingSyntax
 * @example parseMapping("RAUMID=key") // { column: "RAUMID", field: "key" }
 * @example parseMapping("unter 6=people:0-5") // { column: "unter 6", field: "people:0-5" }
 */
export function parseMapping(text: string): ColumnMapping {
  const at = text.lastIndexOf("=");
  const field = text.slice(at + 1);
  if (at < 1 || parseTarget(field) === null) throw new DatasetProblem("mappingSyntax", { text });
  return { column: text.slice(0, at), field };
}

/** @example mappingText({ column: "RAUMID", field: "key" }) // "RAUMID=key" */
export function mappingText({ column, field }: ColumnMapping): string {
  return `${column}=${field}`;
}

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  "{from}": String.raw`(?<from>\d{1,3})`,
  "{to}": String.raw`(?<to>\d{1,3})`,
  "{below}": String.raw`(?<below>\d{1,3})`,
  "{year}": String.raw`(?<year>(?:19|20)\d{2})`,
};

/** The expression behind a pattern with braces, or null for the plain name of a column. */
export function headingPattern(column: string): RegExp | null {
  const parts = column.split(/(\{(?:from|to|below|year)\})/);
  if (parts.length === 1) return null;
  const source = parts.map((part, index) =>
    parts.indexOf(part) === index && part in PLACEHOLDERS
      ? PLACEHOLDERS[part]
      : part.replaceAll(/[.*+?^$(){}|[\]\\/-]/g, String.raw`\$&`),
  );
  return new RegExp(`^${source.join("")}$`);
}

/**
 * Ties the columns of a file to the portal's fields. A column whose name is a field needs no
 * mapping. `{to}` in a pattern is the last age of the band, `{below}` the first age after it;
 * with `{from}` alone it is a single year.
 *
 * @throws DatasetProblem unknownField, unknownColumn or doubledColumn (a name that several columns
 *   of the file have)
 * @example mapColumns(["RAUMID", "E_E00_01"], [{ column: "RAUMID", field: "key" },
 *   { column: "E_E{from}_{below}", field: "people" }], ["key", "people"])
 *   // [{ column: "RAUMID", index: 0, field: "key", band: null, year: null },
 *   //  { column: "E_E00_01", index: 1, field: "people", band: { ageFrom: 0, ageBelow: 1 }, year: null }]
 */
export function mapColumns(
  columns: readonly string[],
  mappings: readonly ColumnMapping[],
  fields: readonly string[],
): MappedColumn[] {
  const targets = mappings.map((mapping) => ({ mapping, target: targetOf(mapping, fields) }));
  const named = new Set(targets.map(({ target }) => target.field));
  const own = columns.flatMap((column, index) =>
    fields.includes(column) && !named.has(column)
      ? [{ column, index, field: column, band: null, year: null }]
      : [],
  );
  const mapped = [
    ...own,
    ...targets.flatMap(({ mapping, target }) => found(columns, mapping.column, target)),
  ];
  for (const { column, index } of mapped)
    if (columns.indexOf(column) !== index) throw new DatasetProblem("doubledColumn", { column });
  return mapped;
}

function targetOf(mapping: ColumnMapping, fields: readonly string[]): MappingTarget {
  const target = parseTarget(mapping.field);
  if (target === null) throw new DatasetProblem("mappingSyntax", { text: mappingText(mapping) });
  if (fields.includes(target.field)) return target;
  throw new DatasetProblem("unknownField", {
    field: target.field,
    fields: listed(fields),
    ...nearestValues(target.field, fields),
  });
}

function found(columns: readonly string[], wanted: string, target: MappingTarget): MappedColumn[] {
  const pattern = columns.includes(wanted) ? null : headingPattern(wanted);
  const matches = columns.flatMap((column, index): MappedColumn[] => {
    if (!pattern) return column === wanted ? [{ column, index, ...target }] : [];
    const groups = pattern.exec(column)?.groups;
    return groups ? [{ column, index, ...spelledIn(groups, target) }] : [];
  });
  if (matches.length === 0) requireColumn(wanted, columns);
  return matches;
}

function spelledIn(
  groups: Readonly<Record<string, string | undefined>>,
  { field, band, year }: MappingTarget,
): MappingTarget {
  const { from, to, below } = groups;
  const ageFrom = Number(from ?? 0);
  const end = below ?? to ?? from;
  const spelled =
    end === undefined
      ? null
      : bandOf({
          ageFrom,
          to: Number(end),
          end: below === undefined ? "last" : "below",
          usual: "last",
        });
  return {
    field,
    band: spelled ?? band,
    year: groups.year === undefined ? year : Number(groups.year),
  };
}
