import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decayLimit, weightOf, type Decay } from "@/lib/coverage/reach/decay";
import { decayForms, parseDecay } from "@/lib/coverage/reach/decay-text";

describe("a decay in words", () => {
  it.each<[string, Decay]>([
    ["binary", { kind: "binary" }],
    [
      "step:10=1,20=0.68,30=0.22",
      {
        kind: "step",
        steps: [
          { upTo: 10, weight: 1 },
          { upTo: 20, weight: 0.68 },
          { upTo: 30, weight: 0.22 },
        ],
      },
    ],
    ["gaussian:7.5", { kind: "gaussian", sigma: 7.5 }],
    [" Exponential:1e-1 ", { kind: "exponential", lambda: 0.1 }],
    ["power:0.5", { kind: "power", beta: 0.5 }],
    ["logistic:30,10", { kind: "logistic", median: 30, deviation: 10 }],
    ["linear:20", { kind: "linear", limit: 20 }],
    ["gravity:20,-2,1", { kind: "gravity", scale: 20, alpha: -2, leastCost: 1 }],
  ])("is understood: %s", (text, decay) => {
    expect(parseDecay(text)).toEqual(decay);
  });

  it.each([
    "",
    "gauss:5",
    "binary:5",
    "gaussian",
    "gaussian:",
    "gaussian:0",
    "gaussian:-5",
    "gaussian:5,6",
    "gaussian:fünf",
    "gaussian:Infinity",
    "gaussian:0x10",
    "gaussian:1e999",
    "exponential:-0.1",
    "power:-1",
    "logistic:30",
    "logistic:30,0",
    "logistic:-1,5",
    "linear:0",
    "gravity:20,-2",
    "gravity:0,-2,1",
    "gravity:20,-2,-1",
    "step:",
    "step:10",
    "step:10=1=2",
    "step:20=1,10=0.5",
    "step:10=1,10=0.5",
    "step:-1=1",
    "step:10=-1",
    "step:10:1",
    "step:10=1,",
  ])("is refused with all that is allowed: %j", (text) => {
    for (const form of decayForms) expect(() => parseDecay(text)).toThrow(form);
    expect(() => parseDecay(text)).toThrow(`“${text}” is no decay.`);
  });
});

describe("the weight of a cost", () => {
  it("belongs to a step up to its very bound", () => {
    const weigh = weightOf(parseDecay("step:10=1,20=0.5"));
    expect([0, 10, 10.000001, 20, 20.000001].map(weigh)).toEqual([1, 1, 0.5, 0.5, 0]);
  });

  it("counts less than one unit of cost as one for the power decay", () => {
    expect([0, 0.5, 1, 16].map(weightOf(parseDecay("power:0.5")))).toEqual([1, 1, 1, 0.25]);
  });

  it("is about a half at the median of the logistic decay and exactly 1 at no cost", () => {
    const weigh = weightOf(parseDecay("logistic:20,2"));
    expect(weigh(0)).toBe(1);
    expect(weigh(20)).toBeCloseTo(0.5, 6);
  });

  it("ends where the decay says it does", () => {
    expect(decayLimit(parseDecay("step:10=1,20=0.68,30=0"))).toBe(20);
    expect(decayLimit(parseDecay("step:10=0"))).toBe(0);
    expect(decayLimit(parseDecay("linear:20"))).toBe(20);
    expect(decayLimit(parseDecay("gaussian:20"))).toBe(Infinity);
  });

  it("never rises with the cost and stays between 0 and 1 for what texts can name", () => {
    const size = fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true });
    const decays = fc.oneof(
      ...["gaussian", "exponential", "power", "linear"].map((kind) =>
        size.map((value) => parseDecay(`${kind}:${value}`)),
      ),
      fc.tuple(size, size).map(([median, sd]) => parseDecay(`logistic:${median},${sd}`)),
    );
    const cost = fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true });
    fc.assert(
      fc.property(decays, cost, cost, (decay, one, other) => {
        const weigh = weightOf(decay);
        const [near, far] = [weigh(Math.min(one, other)), weigh(Math.max(one, other))];
        expect(near).toBeGreaterThanOrEqual(far);
        expect(far).toBeGreaterThanOrEqual(0);
        expect(near).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });
});
