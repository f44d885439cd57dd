import type { NeedWeights, PeopleOfYear } from "@/lib/coverage/outlook/outlook-input";
import { rowsMissing } from "./doctor-file";
import type { PlainRow } from "./plain-row";
import { readPlainTable } from "./plain-table";

const LATEST_YEAR = 9999;
const MOST_PEOPLE = 1e11;
const HIGHEST_WEIGHT = 1e6;

/** The group of people in a file that has none. */
const EVERYBODY = "all";

/** Weights by age group with the name of their file. */
export interface WeightFile {
  file: string;
  weights: NeedWeights;
}

/**
 * Reads what people of an age group need relative to others.
 *
 * @throws CommandProblem that names line and column when something cannot be used
 */
export async function readWeights(path: string): Promise<WeightFile> {
  const weights = new Map<string, number>();
  const { file } = await readPlainTable(path, ["group", "weight"], (row) => {
    const group = row.text("group");
    if (weights.has(group)) throw row.problem("idDoubled", "group", { id: group });
    weights.set(group, row.amountUpTo("weight", HIGHEST_WEIGHT));
  });
  return { file, weights: Object.fromEntries(weights) };
}

/**
 * Reads people by year and age group; without the column "group" everybody is one.
 *
 * @param weights every group must have one; null where need is not weighed
 * @returns ascending by year, all with the same groups
 * @throws CommandProblem that names line and column when something cannot be used
 */
export async function readPeople(
  path: string,
  weights: WeightFile | null,
): Promise<PeopleOfYear[]> {
  const years = new Map<number, { first: PlainRow; groups: Map<string, number> }>();
  const names = new Set<string>();
  const heading = await readPlainTable(path, ["year", "people"], (row, { columns }) => {
    const year = row.whole("year", LATEST_YEAR);
    const hasGroups = columns.has("group");
    const group = hasGroups ? row.text("group") : EVERYBODY;
    const { groups } = years.get(year) ?? { groups: new Map<string, number>() };
    if (groups.has(group))
      throw row.problem("idDoubled", hasGroups ? "group" : "year", { id: `${year}, ${group}` });
    if (weights && !Object.hasOwn(weights.weights, group))
      throw row.problem("idUnknown", "group", { id: group, other: weights.file });
    names.add(group);
    groups.set(group, row.amountUpTo("people", MOST_PEOPLE));
    if (!years.has(year)) years.set(year, { first: row, groups });
  });
  if (years.size === 0) throw rowsMissing(heading);
  for (const [year, { first, groups }] of years)
    for (const group of names)
      if (!groups.has(group))
        throw first.problem("groupMissing", "group", { year: String(year), group });
  return [...years]
    .map(([year, { groups }]) => ({ year, groups: Object.fromEntries(groups) }))
    .sort((one, other) => one.year - other.year);
}
