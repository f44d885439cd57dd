/**
 * How the weight of a supply site falls with the cost of the way to it. Costs, bounds and scales
 * share one unit (minutes, kilometres …).
 */
export type Decay =
  | { readonly kind: "binary" }
  | { readonly kind: "step"; readonly steps: readonly DecayStep[] }
  | { readonly kind: "linear"; readonly limit: number }
  | { readonly kind: "gaussian"; readonly sigma: number }
  | { readonly kind: "exponential"; readonly lambda: number }
  | { readonly kind: "power"; readonly beta: number }
  | { readonly kind: "logistic"; readonly median: number; readonly deviation: number }
  | {
      readonly kind: "gravity";
      readonly scale: number;
      readonly alpha: number;
      readonly leastCost: number;
    };

export interface DecayStep {
  /** The greatest cost of the zone, which still belongs to it. */
  readonly upTo: number;
  readonly weight: number;
}

/** Nearer than one unit of cost is not nearer for the power decay, or a zero would weigh without end. */
const LEAST_POWER_COST = 1;
/** A logistic distribution with the standard deviation s has the scale s · √3 / π. */
const LOGISTIC_SCALE = Math.PI / Math.sqrt(3);

/**
 * The greatest finite number instead of infinity, so that no sum or quotient of extreme amounts
 * leaves the numbers.
 *
 * @example finite(1e308 * 10) // 1.7976931348623157e308
 */
export function finite(value: number): number {
  return Math.min(value, Number.MAX_VALUE);
}

function stepWeight(steps: readonly DecayStep[], cost: number): number {
  for (const { upTo, weight } of steps) if (cost <= upTo) return weight;
  return 0;
}

/**
 * The weight function of a decay: for a cost of 0 or more a finite weight of 0 or more, and 0 for
 * what is out of reach.
 *
 * - binary: 1
 * - step: the weight of the first zone whose upper bound is not exceeded, 0 beyond the last
 * - linear: 1 − c / limit, 0 beyond
 * - gaussian: exp(−c² / 2σ²)
 * - exponential: exp(−λc)
 * - power: max(c, 1)^−β
 * - logistic: (1 + exp(−mk)) / (1 + exp((c − m)k)) with k = π / (s√3): 1 at a cost of 0, about a half
 *   at the median m
 * - gravity: (max(c, least cost) / scale)^α
 *
 * @example weightOf({ kind: "gaussian", sigma: 20 })(20) // 0.6065306597126334
 * @example weightOf({ kind: "step", steps: [{ upTo: 10, weight: 1 }] })(10) // 1
 */
export function weightOf(decay: Decay): (cost: number) => number {
  switch (decay.kind) {
    case "binary":
      return () => 1;
    case "step":
      return (cost) => stepWeight(decay.steps, cost);
    case "linear":
      return (cost) => Math.max(0, 1 - cost / decay.limit);
    case "gaussian":
      return (cost) => Math.exp(-((cost / decay.sigma) ** 2) / 2);
    case "exponential":
      return (cost) => Math.exp(-decay.lambda * cost);
    case "power":
      return (cost) => Math.max(cost, LEAST_POWER_COST) ** -decay.beta;
    case "logistic": {
      const { median, deviation } = decay;
      const growth = (cost: number) => 1 + Math.exp(((cost - median) / deviation) * LOGISTIC_SCALE);
      const atZero = growth(0);
      return (cost) => atZero / growth(cost);
    }
    case "gravity":
      return (cost) => finite((Math.max(cost, decay.leastCost) / decay.scale) ** decay.alpha);
  }
}

/**
 * The cost beyond which a decay weighs everything 0; infinite where it never does.
 *
 * @example decayLimit({ kind: "linear", limit: 20 }) // 20
 */
export function decayLimit(decay: Decay): number {
  if (decay.kind === "linear") return decay.limit;
  if (decay.kind !== "step") return Infinity;
  const weighing = decay.steps.filter(({ weight }) => weight > 0);
  return weighing.reduce((limit, { upTo }) => Math.max(limit, upTo), 0);
}
