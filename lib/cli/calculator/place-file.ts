import type { Place } from "@/lib/coverage/reach/great-circle";
import { CommandProblem } from "../command-problem";
import type { Heading } from "./plain-row";
import { readPlainTable } from "./plain-table";

/** Places with what is asked for or offered there, in the order of their file. */
export interface PlaceFile {
  file: string;
  ids: string[];
  /** Where each id stands in that order. */
  index: ReadonlyMap<string, number>;
  amounts: number[];
  /** In degrees; empty where coordinates are not asked for. */
  places: Place[];
}

function assertCoordinates({ file, line, columns }: Heading): void {
  for (const column of ["lon", "lat"])
    if (!columns.has(column))
      throw new CommandProblem("coordinatesMissing", { file, line: String(line), column });
}

/**
 * Reads demand points or supply sites.
 *
 * @param amount the column of the amounts, "demand" or "supply"
 * @throws CommandProblem that names line and column when something cannot be used
 */
export async function readPlaces(
  path: string,
  amount: string,
  { withCoordinates }: { withCoordinates: boolean },
): Promise<PlaceFile> {
  const [ids, amounts, places] = [[] as string[], [] as number[], [] as Place[]];
  const index = new Map<string, number>();
  const heading = await readPlainTable(path, ["id", amount], (row, columns) => {
    const id = row.text("id");
    if (index.has(id)) throw row.problem("idDoubled", "id", { id });
    index.set(id, ids.length);
    ids.push(id);
    amounts.push(row.amount(amount));
    if (!withCoordinates) return;
    if (ids.length === 1) assertCoordinates(columns);
    places.push({ longitude: row.degrees("lon", 180), latitude: row.degrees("lat", 90) });
  });
  if (withCoordinates) assertCoordinates(heading);
  return { file: heading.file, ids, index, amounts, places };
}
