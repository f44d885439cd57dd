import { CostList } from "@/lib/coverage/reach/cost-list";
import { DoubledPair, travelCosts, type TravelCosts } from "@/lib/coverage/reach/travel-costs";
import { CommandProblem } from "../command-problem";
import type { PlaceFile } from "./place-file";
import type { PlainRow } from "./plain-row";
import { readPlainTable } from "./plain-table";

const GIVEN = { isEstimated: false, unit: null } as const;

/** Ways with the lines that they stand in. */
class WayList {
  readonly list = new CostList();
  readonly lines: number[] = [];

  constructor(
    private readonly from: PlaceFile,
    private readonly to: PlaceFile,
  ) {}

  push(from: number, to: number, row: PlainRow): void {
    this.list.push(from, to, row.amount("cost"));
    this.lines.push(row.line);
  }

  /** @throws CommandProblem with the line when a way stands there twice */
  costs(file: string): TravelCosts {
    const columns = this.list.columns();
    const counts = { demandCount: this.from.ids.length, supplyCount: this.to.ids.length };
    try {
      return travelCosts(columns, { ...counts, basis: GIVEN });
    } catch (error) {
      if (!(error instanceof DoubledPair)) throw error;
      const { demand, supply } = error;
      const last = this.lines.findLastIndex(
        (_, at) => columns.demand[at] === demand && columns.supply[at] === supply,
      );
      throw new CommandProblem("wayDoubled", {
        file,
        line: String(this.lines[last] ?? 0),
        from: this.from.ids[demand] ?? "",
        to: this.to.ids[supply] ?? "",
      });
    }
  }
}

function placeOf(row: PlainRow, column: string, { index }: PlaceFile): number | undefined {
  return index.get(row.text(column));
}

function unknown(row: PlainRow, column: string, files: readonly PlaceFile[]): CommandProblem {
  const other = files.map(({ file }) => file).join(", ");
  return row.problem("idUnknown", column, { id: row.text(column), other });
}

/**
 * Reads the costs of ways from demand points to supply sites.
 *
 * @throws CommandProblem that names line and column when something cannot be used
 */
export async function readCosts(
  path: string,
  demand: PlaceFile,
  supply: PlaceFile,
): Promise<TravelCosts> {
  const ways = new WayList(demand, supply);
  const { file } = await readPlainTable(path, ["from", "to", "cost"], (row) => {
    const [from, to] = [placeOf(row, "from", demand), placeOf(row, "to", supply)];
    if (from === undefined) throw unknown(row, "from", [demand]);
    if (to === undefined) throw unknown(row, "to", [supply]);
    ways.push(from, to, row);
  });
  return ways.costs(file);
}

/**
 * Reads the costs of ways from demand points to supply sites and to each other. An id that stands
 * in both files names one place.
 *
 * @throws CommandProblem as `readCosts`, and when there is no way between demand points
 */
export async function readCostsAround(
  path: string,
  demand: PlaceFile,
  supply: PlaceFile,
): Promise<{ costs: TravelCosts; neighbours: TravelCosts }> {
  const [ways, between] = [new WayList(demand, supply), new WayList(demand, demand)];
  const { file } = await readPlainTable(path, ["from", "to", "cost"], (row) => {
    const from = placeOf(row, "from", demand);
    const [site, neighbour] = [placeOf(row, "to", supply), placeOf(row, "to", demand)];
    if (from === undefined) throw unknown(row, "from", [demand]);
    if (site === undefined && neighbour === undefined) throw unknown(row, "to", [supply, demand]);
    if (site !== undefined) ways.push(from, site, row);
    if (neighbour !== undefined) between.push(from, neighbour, row);
  });
  if (between.lines.length === 0) throw new CommandProblem("neighboursMissing", { file });
  return { costs: ways.costs(file), neighbours: between.costs(file) };
}
