/** What the costs are and where they come from. */
export type CostBasis =
  | { readonly isEstimated: false; readonly unit: string | null }
  | {
      readonly isEstimated: true;
      readonly unit: "min" | "km";
      /** Length of the way over the straight line. */
      readonly detour: number;
      /** Kilometres per hour; null where the cost is a length. */
      readonly speed: number | null;
    };

/**
 * The costs of the ways between demand points and supply sites in compressed rows: the pairs of
 * demand point `i` are those from `rowStart[i]` up to `rowStart[i + 1]`. A pair that is missing
 * cannot be reached.
 */
export interface TravelCosts {
  readonly supplyCount: number;
  readonly rowStart: Uint32Array;
  readonly supply: Uint32Array;
  readonly cost: Float64Array;
  readonly basis: CostBasis;
}

/** Pairs as columns: the way from demand point `demand[n]` to supply site `supply[n]`. */
export interface CostColumns {
  readonly demand: ArrayLike<number>;
  readonly supply: ArrayLike<number>;
  readonly cost: ArrayLike<number>;
}

interface CostFrame {
  demandCount: number;
  supplyCount: number;
  basis: CostBasis;
}

/** A way that a list of costs holds twice. */
export class DoubledPair extends RangeError {
  override name = "DoubledPair";

  constructor(
    readonly demand: number,
    readonly supply: number,
  ) {
    super(`The way from demand point ${demand} to supply site ${supply} is listed twice.`);
  }
}

function isPlace(index: number, count: number): boolean {
  return index >= 0 && index < count && Number.isInteger(index);
}

function assertPairs({ demand, supply, cost }: CostColumns, frame: CostFrame): void {
  for (let at = 0; at < cost.length; at++) {
    const from = demand[at] ?? NaN;
    const to = supply[at] ?? NaN;
    const value = cost[at] ?? NaN;
    if (!isPlace(from, frame.demandCount) || !isPlace(to, frame.supplyCount))
      throw new RangeError(`Pair ${at} joins places that there are not: ${from} and ${to}.`);
    if (!(value >= 0 && value < Infinity))
      throw new RangeError(`The cost of pair ${at} is ${value}; it has to be 0 or more.`);
  }
}

function startsOfRows({ demand, cost }: CostColumns, demandCount: number): Uint32Array {
  const starts = new Uint32Array(demandCount + 1);
  for (let at = 0; at < cost.length; at++) {
    const row = (demand[at] ?? 0) + 1;
    starts[row] = (starts[row] ?? 0) + 1;
  }
  for (let row = 1; row <= demandCount; row++)
    starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0);
  return starts;
}

function assertNoneTwice({ rowStart, supply, supplyCount }: TravelCosts): void {
  const seenInRow = new Uint32Array(supplyCount);
  for (let row = 0; row + 1 < rowStart.length; row++)
    for (let place = rowStart[row] ?? 0; place < (rowStart[row + 1] ?? 0); place++) {
      const to = supply[place] ?? 0;
      if (seenInRow[to] === row + 1) throw new DoubledPair(row, to);
      seenInRow[to] = row + 1;
    }
}

/**
 * Brings a list of costs into rows by demand point. The work grows with the pairs of the list.
 *
 * @param columns places are numbered from 0; costs are 0 or more, all in one unit
 * @throws RangeError when a cost is negative or no number, or a place does not exist
 * @throws DoubledPair when a way is listed twice
 * @example
 * travelCosts({ demand: [0], supply: [0], cost: [12] },
 *   { demandCount: 1, supplyCount: 1, basis: { isEstimated: false, unit: "min" } }).rowStart // [0, 1]
 */
export function travelCosts(columns: CostColumns, frame: CostFrame): TravelCosts {
  assertPairs(columns, frame);
  const { supplyCount, demandCount, basis } = frame;
  const rowStart = startsOfRows(columns, demandCount);
  const next = rowStart.slice();
  const supply = new Uint32Array(columns.cost.length);
  const cost = new Float64Array(columns.cost.length);
  for (let at = 0; at < cost.length; at++) {
    const row = columns.demand[at] ?? 0;
    const place = next[row] ?? 0;
    next[row] = place + 1;
    supply[place] = columns.supply[at] ?? 0;
    cost[place] = columns.cost[at] ?? 0;
  }
  const costs = { supplyCount, rowStart, supply, cost, basis };
  assertNoneTwice(costs);
  return costs;
}
