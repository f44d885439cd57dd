import { UserError } from "@/lib/errors";
import type { Decay, DecayStep } from "./decay";

/** How a decay is written; letters stand for numbers. */
export const decayForms = [
  "binary",
  "step:10=1,20=0.68,30=0.22",
  "gaussian:σ",
  "exponential:λ",
  "power:β",
  "logistic:median,sd",
  "linear:limit",
  "gravity:scale,α,least",
] as const;

/** A text that is no decay. */
export class DecayProblem extends UserError {
  override name = "DecayProblem";

  constructor(text: string) {
    super(
      `“${text}” is no decay. Allowed are ${decayForms.join(", ")}; ` +
        "σ, sd, limit and scale above 0, all others but α 0 or more, bounds of steps rising.",
    );
  }
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

function readNumber(text: string): number {
  const value = NUMBER.test(text.trim()) ? Number(text) : NaN;
  return Number.isFinite(value) ? value + 0 : NaN;
}

function readStep(text: string): DecayStep {
  const [upTo = "", weight = "", ...more] = text.split("=");
  return { upTo: readNumber(upTo), weight: more.length === 0 ? readNumber(weight) : NaN };
}

function isRising(steps: readonly DecayStep[]): boolean {
  return steps.every(
    ({ upTo, weight }, index) =>
      weight >= 0 && upTo >= 0 && upTo > (steps[index - 1]?.upTo ?? -Infinity),
  );
}

/** The decay that a text speaks of, its numbers unchecked; null for an unknown kind. */
function written(kind: string, rest: string): { decay: Decay; fits: boolean } | null {
  const numbers = rest === "" ? [] : rest.split(",").map(readNumber);
  const [first = NaN, second = NaN, third = NaN] = numbers;
  const has = (count: number) =>
    numbers.length === count && numbers.every((value) => Number.isFinite(value));
  switch (kind) {
    case "binary":
      return { decay: { kind }, fits: has(0) };
    case "step": {
      const steps = rest.split(",").map(readStep);
      return { decay: { kind, steps }, fits: isRising(steps) };
    }
    case "linear":
      return { decay: { kind, limit: first }, fits: has(1) && first > 0 };
    case "gaussian":
      return { decay: { kind, sigma: first }, fits: has(1) && first > 0 };
    case "exponential":
      return { decay: { kind, lambda: first }, fits: has(1) && first >= 0 };
    case "power":
      return { decay: { kind, beta: first }, fits: has(1) && first >= 0 };
    case "logistic": {
      const fits = has(2) && first >= 0 && second > 0;
      return { decay: { kind, median: first, deviation: second }, fits };
    }
    case "gravity": {
      const decay = { kind, scale: first, alpha: second, leastCost: third } as const;
      return { decay, fits: has(3) && first > 0 && third >= 0 };
    }
    default:
      return null;
  }
}

/**
 * The decay that a text names, in one of `decayForms`.
 *
 * @throws DecayProblem that names what is allowed
 * @example parseDecay("gaussian:7.5") // { kind: "gaussian", sigma: 7.5 }
 */
export function parseDecay(text: string): Decay {
  const [kind = "", ...rest] = text.trim().split(":");
  const found = written(kind.toLowerCase(), rest.join(":"));
  if (!found?.fits) throw new DecayProblem(text);
  return found.decay;
}
