import { z } from "zod";
import { DatasetProblem } from "../problem";
import { compact, spelled } from "./spelling";

/** Stands in the key column of a file for rows that are to be left out; an empty cell is an error. */
export const LEFT_OUT = "ignore";
const LEFT_OUT_WORDS = new Set([LEFT_OUT, "ignorieren", "weglassen"]);

function isLeftOut(key: string): boolean {
  return LEFT_OUT_WORDS.has(key.trim().toLowerCase());
}

/** A label that files use, and the district it stands for. */
export const districtAliasSchema = z.object({
  alias: z.string().trim().min(1).max(200),
  /** Null when the alias holds at every level. */
  level: z.string().trim().min(1).nullable(),
  /** Key of the district; null when rows of this label are to be left out. */
  key: z
    .string()
    .trim()
    .min(1)
    .refine((key) => !isLeftOut(key))
    .nullable(),
});

export type DistrictAlias = z.infer<typeof districtAliasSchema>;

/** One line of an alias file, as text. */
export interface AliasRow {
  alias: string;
  level: string;
  key: string;
}

/**
 * One alias of a file.
 *
 * @returns null when the alias or the key is missing, or one of them is too long
 * @example aliasOf({ alias: "Kassberg", level: "", key: "12" })
 *   // { alias: "Kassberg", level: null, key: "12" }
 * @example aliasOf({ alias: "Ohne Angabe", level: "stadtteil", key: "ignore" })
 *   // { alias: "Ohne Angabe", level: "stadtteil", key: null }
 */
export function aliasOf({ alias, level, key }: AliasRow): DistrictAlias | null {
  const parsed = districtAliasSchema.safeParse({
    alias,
    level: level.trim() === "" ? null : level,
    key: isLeftOut(key) ? null : key,
  });
  return parsed.data ?? null;
}

/** The line that `aliasOf` reads as this alias. */
export function aliasRow({ alias, level, key }: DistrictAlias): AliasRow {
  return { alias, level: level ?? "", key: key ?? LEFT_OUT };
}

/** The text under which an alias is looked up: how it is written does not matter. */
export function aliasText(label: string): string {
  return compact(spelled(label));
}

function meaning({ key }: DistrictAlias): string {
  return key ?? LEFT_OUT;
}

/**
 * Refuses a list that gives one label two meanings at the same level.
 *
 * @throws DatasetProblem `aliasConflict` with the label and both meanings
 */
export function refuseAliasConflicts(aliases: readonly DistrictAlias[]): void {
  const known = new Map<string, DistrictAlias>();
  for (const alias of aliases) {
    const place = `${aliasText(alias.alias)}\u001f${alias.level ?? ""}`;
    const other = known.get(place);
    if (other && meaning(other) !== meaning(alias))
      throw new DatasetProblem("aliasConflict", {
        alias: alias.alias,
        first: meaning(other),
        second: meaning(alias),
      });
    known.set(place, alias);
  }
}
