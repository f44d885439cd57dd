import type { CareLevel } from "../schema";
import type { Decay } from "./decay";
import { USUAL_DETOUR } from "./estimated-costs";
import type { ReachMethod } from "./reach-method";

/** How the portal computes what is within reach. */
export interface PortalReach {
  method: Extract<ReachMethod, "e2sfca">;
  /** The longest way that counts, in minutes. */
  minutes: number;
  /** Standard deviation of the Gaussian weight, in minutes. */
  sigma: number;
  /** Kilometres per hour from door to door. */
  speed: number;
  /** Length of the way over the straight line. */
  detour: number;
  /** Distance between the places that stand for a district's people, in metres. */
  spacing: number;
}

/** By bicycle or by bus and tram with waiting, from door to door; an assumption. */
const SPEED = 12;
const SPACING = 400;

/**
 * The parameters for a level of care: GPs are looked for near home, specialists twice as far, as the
 * directive's own limits (20 car minutes for GPs, 30 and 40 for specialists) have it on a scale that
 * tells districts of a city apart.
 *
 * @example reachParameters("primary").minutes // 15
 */
export function reachParameters(careLevel: CareLevel): PortalReach {
  const minutes = careLevel === "primary" ? 15 : 30;
  return {
    method: "e2sfca",
    minutes,
    sigma: minutes / 2,
    speed: SPEED,
    detour: USUAL_DETOUR,
    spacing: SPACING,
  };
}

/** The weight of a way by its minutes. */
export function reachDecay({ sigma }: PortalReach): Decay {
  return { kind: "gaussian", sigma };
}
