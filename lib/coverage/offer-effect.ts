import { coverageDegree } from "./coverage-degree";

/** What is known of the group of an offer in its district. */
export interface SupplyHere {
  /** Full-time equivalents; null where nothing is known. */
  fte: number | null;
  /** Full-time equivalents at 100 %. */
  required: number | null;
}

/**
 * What an offer means for the coverage of its district: `raises` where a doctor comes in addition,
 * `keeps` where one follows a doctor who leaves. Degrees in percent.
 */
export interface OfferEffect {
  change: "raises" | "keeps";
  /** Of today for one that raises; without a successor for one that keeps. */
  from: number;
  /** With the offer taken up; the same as today for one that keeps. */
  to: number;
}

/** Offers by which doctors are added; whoever is in training does not count in the planning. */
const ADDING: ReadonlySet<string> = new Set(["employment", "mvz", "shared_practice"]);

/**
 * The coverage degree of a district with an offer taken up, by the planning rule
 * (§ 17 Abs. 1 BPL-RL); computed, not official.
 *
 * @param type sort of the offer; a takeover replaces a doctor who leaves, training posts and rooms
 *   add none
 * @param seats seats by planning weight that the offer is about, greater than 0
 * @returns null where the offer adds or keeps no seat, or a figure is missing
 * @example offerEffect("mvz", 1, { fte: 2.56, required: 4 }) // { change: "raises", from: 64, to: 89 }
 * @example offerEffect("takeover", 1, { fte: 2, required: 4 }) // { change: "keeps", from: 25, to: 50 }
 */
export function offerEffect(
  type: string,
  seats: number | undefined,
  { fte, required }: SupplyHere,
): OfferEffect | null {
  if (seats === undefined || !(seats > 0) || fte === null) return null;
  const isTakeover = type === "takeover";
  if (!isTakeover && !ADDING.has(type)) return null;
  // More seats than are counted here cannot leave; what is offered elsewhere counts elsewhere.
  const from = coverageDegree(isTakeover ? Math.max(0, fte - seats) : fte, required);
  const to = coverageDegree(isTakeover ? fte : fte + seats, required);
  if (from === null || to === null) return null;
  return { change: isTakeover ? "keeps" : "raises", from, to };
}
