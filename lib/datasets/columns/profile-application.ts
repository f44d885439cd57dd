import { DatasetProblem } from "../problem";
import { headingPattern, parseMapping, type ColumnMapping } from "./column-mapping";
import { fieldNames } from "./field-list";
import { headingScore } from "./field-score";
import { headingLikeness, listed } from "./heading";
import type { MappingProfile } from "./mapping-profile";
import type { Candidate } from "./mapping-proposal";
import { parseTarget } from "./mapping-target";
import { parseCondition, requireColumn, type RowCondition } from "./row-filter";

/** One `--rename old=new`: a column that the profile knows by another name. */
export interface ColumnRename {
  old: string;
  new: string;
}

/** A column that the profile needs and the file does not have, with what it may be called now. */
export interface MissingColumn {
  column: string;
  likely: readonly Candidate[];
}

export type ProfileApplication =
  | {
      ok: true;
      mappings: readonly ColumnMapping[];
      conditions: readonly RowCondition[];
      /** As `--decimal`. */
      decimal: readonly string[];
      /** Columns that the file did not have when the profile was made. */
      added: readonly string[];
    }
  | { ok: false; missing: readonly MissingColumn[] };

/**
 * Splits "old=new"; the first equals sign divides.
 *
 * @throws DatasetProblem renameSyntax
 * @example parseRename("E_U1=E_EU1") // { old: "E_U1", new: "E_EU1" }
 */
export function parseRename(text: string): ColumnRename {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1) throw new DatasetProblem("renameSyntax", { text });
  return { old: text.slice(0, at), new: text.slice(at + 1) };
}

interface Need {
  column: string;
  /** The field that the column is mapped to, where it is. */
  field: string | null;
}

/** What the profile reads: mapped columns, those named like a field, those in conditions. */
function needs(profile: MappingProfile, mappings: readonly ColumnMapping[]): Need[] {
  const mapped = mappings.map(({ column, field }) => ({
    column,
    field: parseTarget(field)?.field ?? null,
  }));
  const fields = new Set(mapped.map(({ field }) => field));
  const own = fieldNames(profile.kind)
    .filter((field) => profile.columns.includes(field) && !fields.has(field))
    .map((field) => ({ column: field, field }));
  const others = [
    ...profile.where.map((text) => parseCondition(text).column),
    ...profile.decimal.filter((text) => text.includes("=")).map(decimalColumn),
  ].map((column) => ({ column, field: null }));
  const known = new Map([...others, ...own, ...mapped].map((need) => [need.column, need]));
  return [...known.values()];
}

function decimalColumn(text: string): string {
  return text.slice(0, text.lastIndexOf("="));
}

/**
 * What a saved profile means for a file: its mappings with the given renames, or the columns that
 * are missing with what they may be called now. A renamed column is never taken by itself.
 *
 * @throws DatasetProblem unknownColumn for a rename to a column that the file does not have
 */
export function applyProfile(
  profile: MappingProfile,
  columns: readonly string[],
  renames: readonly ColumnRename[] = [],
): ProfileApplication {
  for (const rename of renames) requireColumn(rename.new, columns);
  const newName = new Map(renames.map((rename) => [rename.old, rename.new]));
  const renamed = (column: string) => newName.get(column) ?? column;
  const mappings = profile.map.map(parseMapping);
  const wanted = needs(profile, mappings);
  const isThere = (column: string) => {
    const pattern = headingPattern(column);
    return columns.includes(column) || columns.some((name) => pattern?.test(name) ?? false);
  };
  const missing = wanted.filter(({ column }) => !isThere(renamed(column)));
  if (missing.length > 0)
    return { ok: false, missing: missing.map((need) => withLikely(need, profile, columns)) };
  const taken = new Set(newName.values());
  // A column that was named like its field and is called otherwise now needs a mapping.
  const own = wanted.filter(
    ({ column, field }) =>
      column === field &&
      newName.has(column) &&
      !mappings.some((mapping) => mapping.column === column),
  );
  return {
    ok: true,
    mappings: [
      ...mappings.map(({ column, field }) => ({ column: renamed(column), field })),
      ...own.map(({ column }) => ({ column: renamed(column), field: column })),
    ],
    conditions: profile.where
      .map(parseCondition)
      .map(({ column, value }) => ({ column: renamed(column), value })),
    decimal: profile.decimal.map((text) =>
      text.includes("=")
        ? `${renamed(decimalColumn(text))}${text.slice(text.lastIndexOf("="))}`
        : text,
    ),
    added: columns.filter((column) => !profile.columns.includes(column) && !taken.has(column)),
  };
}

const HEADING_SHARE = 0.7;
const PLACE_SHARE = 0.3;
const LIKELY = 0.3;
const LISTED_CANDIDATES = 3;

/** The columns a missing one may be called now: alike, of the same meaning, in the same place. */
function withLikely(
  { column, field }: Need,
  profile: MappingProfile,
  columns: readonly string[],
): MissingColumn {
  const place = profile.columns.indexOf(column);
  const likely = columns
    .map((name, index) => ({ name, index }))
    .filter(({ name }) => !profile.columns.includes(name))
    .map(({ name, index }) => {
      const meaning = field === null ? 0 : headingScore(name, field, profile.kind);
      const alike = Math.max(headingLikeness(name, column), meaning);
      const score = HEADING_SHARE * alike + (index === place ? PLACE_SHARE : 0);
      return { column: name, score: Number(score.toFixed(2)) };
    })
    .filter(({ score }) => score >= LIKELY)
    .sort((one, other) => other.score - one.score)
    .slice(0, LISTED_CANDIDATES);
  return { column, likely };
}

/** The problem to show for missing columns; it names the option that answers it. */
export function renamedColumns(
  file: string,
  profile: MappingProfile,
  missing: readonly MissingColumn[],
  columns: readonly string[],
): DatasetProblem {
  const [first, ...others] = missing;
  const nearest = first?.likely[0]?.column;
  return new DatasetProblem("renamedColumn", {
    file,
    profile: profile.name,
    column: first?.column ?? "",
    similar: nearest === undefined ? 0 : 1,
    nearest: nearest ?? "",
    others: others.length,
    list: listed(
      others.map(({ column, likely }) => (likely[0] ? `${column} → ${likely[0].column}?` : column)),
    ),
    columns: listed(columns),
  });
}
