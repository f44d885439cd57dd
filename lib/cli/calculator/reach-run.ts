import {
  accessibility,
  type Accessibility,
  type ReachParameters,
} from "@/lib/coverage/reach/accessibility";
import { decayLimit } from "@/lib/coverage/reach/decay";
import { estimatedCosts, USUAL_DETOUR } from "@/lib/coverage/reach/estimated-costs";
import type { ReachMethod } from "@/lib/coverage/reach/reach-method";
import { travelCosts, type TravelCosts } from "@/lib/coverage/reach/travel-costs";
import { CommandProblem } from "../command-problem";
import { readCosts, readCostsAround } from "./cost-file";
import type { WrittenDecay } from "./option-value";
import { readPlaces, type PlaceFile } from "./place-file";

/** What `praxisnah accessibility` is asked, with whole paths. */
export interface ReachRequest {
  demand: string;
  supply: string;
  costs?: string;
  method: ReachMethod;
  threshold?: number;
  decay?: WrittenDecay;
  detour?: number;
  speed?: number;
  selection?: "catchment" | "all-pairs";
}

interface Ways {
  costs: TravelCosts;
  neighbours?: TravelCosts;
}

const BINARY: WrittenDecay = { text: "binary", decay: { kind: "binary" } };

/** A ratio within the areas themselves: supply has the id of its area. */
function isWithinAreas({ method, costs, threshold, decay = BINARY }: ReachRequest): boolean {
  const isBounded = threshold !== undefined || decayLimit(decay.decay) < Infinity;
  return method === "ratio" && costs === undefined && !isBounded;
}

/** @throws CommandProblem when the request lacks what its method needs, or says too much */
function assertComplete(request: ReachRequest): void {
  const { method, costs, threshold, decay = BINARY } = request;
  if (method === "e2sfca" && !request.decay) throw new CommandProblem("decayNeeded");
  const isUnbounded = threshold === undefined && decayLimit(decay.decay) === Infinity;
  const needsBound = costs === undefined || decay.decay.kind === "binary";
  if (isUnbounded && needsBound && method !== "ratio")
    throw new CommandProblem("thresholdNeeded", { method, decay: decay.text });
  for (const option of ["detour", "speed"] as const)
    if (costs !== undefined && request[option] !== undefined)
      throw new CommandProblem("onlyWithoutCosts", { option: `--${option}` });
}

function estimated(request: ReachRequest, demand: PlaceFile, supply: PlaceFile): Ways {
  const { method, threshold = Infinity, decay = BINARY, detour = USUAL_DETOUR, speed } = request;
  const within = Math.min(threshold, decayLimit(decay.decay));
  const to = (file: PlaceFile) =>
    estimatedCosts({
      demand: demand.places,
      supply: file.places,
      within,
      detour,
      speed: speed ?? null,
    });
  return { costs: to(supply), ...(method === "fca-ratio" ? { neighbours: to(demand) } : {}) };
}

function withinAreas(demand: PlaceFile, supply: PlaceFile): Ways {
  const own = supply.ids.flatMap((id, site) => {
    const area = demand.index.get(id);
    return area === undefined ? [] : [{ area, site }];
  });
  const columns = {
    demand: own.map(({ area }) => area),
    supply: own.map(({ site }) => site),
    cost: own.map(() => 0),
  };
  const counts = { demandCount: demand.ids.length, supplyCount: supply.ids.length };
  return { costs: travelCosts(columns, { ...counts, basis: { isEstimated: false, unit: null } }) };
}

async function waysOf(request: ReachRequest, demand: PlaceFile, supply: PlaceFile): Promise<Ways> {
  const { costs: path, method } = request;
  if (isWithinAreas(request)) return withinAreas(demand, supply);
  if (path === undefined) return estimated(request, demand, supply);
  if (method === "fca-ratio") return readCostsAround(path, demand, supply);
  return { costs: await readCosts(path, demand, supply) };
}

/**
 * Reads the files of a request and computes accessibility from them.
 *
 * @throws CommandProblem when the request or a file cannot be used
 */
export async function runReach(
  request: ReachRequest,
): Promise<{ demand: PlaceFile; supply: PlaceFile; result: Accessibility }> {
  assertComplete(request);
  const withCoordinates = request.costs === undefined && !isWithinAreas(request);
  const demand = await readPlaces(request.demand, "demand", { withCoordinates });
  const supply = await readPlaces(request.supply, "supply", { withCoordinates });
  const ways = await waysOf(request, demand, supply);
  const { method, threshold = null, decay = BINARY, selection = "catchment" } = request;
  const parameters: ReachParameters = { method, threshold, decay: decay.decay, selection };
  const result = accessibility(
    { demand: demand.amounts, supply: supply.amounts, ...ways },
    parameters,
  );
  return { demand, supply, result };
}
