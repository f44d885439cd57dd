import { UserError } from "@/lib/errors";

/** One `--map column=field`: a column's name, or a pattern with {from} and {to} or {below}. */
export interface ColumnMapping {
  column: string;
  field: string;
}

/** A column that a mapping found, with the age band its name spells. */
export interface MappedColumn {
  column: string;
  field: string;
  band: { ageFrom: number; ageBelow: number } | null;
}

/**
 * Splits "column=field"; the last equals sign divides, since columns may contain one.
 *
 * @example parseMapping("RAUMID=key") // { column: "RAUMID", field: "key" }
 */
export function parseMapping(text: string): ColumnMapping {
  const at = text.lastIndexOf("=");
  if (at < 1 || at === text.length - 1)
    throw new UserError(`--map needs column=field, but got "${text}".`);
  return { column: text.slice(0, at), field: text.slice(at + 1) };
}

function bandPattern(column: string): RegExp | null {
  if (!column.includes("{")) return null;
  const source = column
    .replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replace("{from}", String.raw`(?<from>\d+)`)
    .replace("{to}", String.raw`(?<to>\d+)`)
    .replace("{below}", String.raw`(?<below>\d+)`);
  return new RegExp(`^${source}$`);
}

/**
 * Ties the columns of a file to the portal's fields. A column whose name is a field needs no
 * mapping. `{to}` in a pattern is the last age of the band, `{below}` the first age after it;
 * with `{from}` alone it is a single year.
 *
 * @throws UserError when a mapping names an unknown field or a column the file does not have
 * @example mapColumns(["RAUMID", "E_E00_01"], [{ column: "RAUMID", field: "key" },
 *   { column: "E_E{from}_{below}", field: "people" }], ["key", "people"])
 *   // [{ column: "RAUMID", field: "key", band: null },
 *   //  { column: "E_E00_01", field: "people", band: { ageFrom: 0, ageBelow: 1 } }]
 */
export function mapColumns(
  columns: readonly string[],
  mappings: readonly ColumnMapping[],
  fields: readonly string[],
): MappedColumn[] {
  const named = new Set(mappings.map(({ field }) => field));
  const own = columns
    .filter((column) => fields.includes(column) && !named.has(column))
    .map((column) => ({ column, field: column, band: null }));
  return [...own, ...mappings.flatMap((mapping) => matches(columns, mapping, fields))];
}

function matches(
  columns: readonly string[],
  { column, field }: ColumnMapping,
  fields: readonly string[],
): MappedColumn[] {
  if (!fields.includes(field))
    throw new UserError(`There is no field "${field}". The fields are: ${fields.join(", ")}.`);
  const pattern = bandPattern(column);
  const found = columns.flatMap((name): MappedColumn[] => {
    if (!pattern) return name === column ? [{ column: name, field, band: null }] : [];
    const groups = pattern.exec(name)?.groups;
    if (!groups) return [];
    const ageFrom = Number(groups.from ?? 0);
    const ageBelow = Number(groups.below ?? Number(groups.to ?? ageFrom) + 1);
    return [{ column: name, field, band: { ageFrom, ageBelow } }];
  });
  if (found.length === 0)
    throw new UserError(
      `The file has no column "${column}". Its columns are: ${columns.join(", ")}.`,
    );
  return found;
}
