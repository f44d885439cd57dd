import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { z } from "zod";
import type { ReachParameters } from "@/lib/coverage/reach/accessibility";
import type { Decay } from "@/lib/coverage/reach/decay";
import type { ReachMethod } from "@/lib/coverage/reach/reach-method";
import { hasPublicData, vectorFile } from "@/tests/support/public-data";

const pairSchema = z.tuple([z.number(), z.number()]);
const decaySchema = z.object({
  type: z.string().optional(),
  steps: z.array(pairSchema).default([]),
  boundary: z.string().optional(),
  cutoff: z.number().default(NaN),
  sigma: z.number().default(NaN),
  lambda: z.number().default(NaN),
  beta: z.number().default(NaN),
  sd: z.number().default(NaN),
  scale: z.number().default(NaN),
  alpha: z.number().default(NaN),
  min_dist: z.number().default(NaN),
});
const tableSchema = decaySchema.extend({ xy: z.array(pairSchema) });
const amountsSchema = z.record(z.string(), z.number());
const toleranceSchema = z.object({ rel: z.number().max(1e-9), abs: z.number().default(0) });
const caseSchema = z.object({
  id: z.string(),
  method: z.string(),
  demand: amountsSchema,
  supply: amountsSchema,
  cost: z.array(z.tuple([z.string(), z.string(), z.number()])),
  params: z.object({
    max_cost: z.number().nullable().default(null),
    weight: decaySchema,
    G_denominator: z.string().optional(),
  }),
  expected: z.record(z.string(), z.number().nullable()),
  tolerance: toleranceSchema,
});
const matrixSchema = z.object({
  id: z.string(),
  method: z.string(),
  p: z.array(z.number()),
  s: z.array(z.number()),
  W: z.array(z.array(z.number())),
  expected: z.object({ access: z.array(z.number()) }),
  tolerance: toleranceSchema,
});

function read<T>(file: string, schema: z.ZodType<T>): T {
  if (!hasPublicData) return schema.parse({ cases: [] });
  const json: unknown = JSON.parse(readFileSync(vectorFile(file), "utf8"));
  return schema.parse(json);
}

/** The greatest number below another: "c < t" is "c ≤ the number before t". */
function justBelow(value: number): number {
  const bits = new BigInt64Array(new Float64Array([value]).buffer);
  bits[0] = (bits[0] ?? 0n) - 1n;
  return new Float64Array(bits.buffer)[0] ?? NaN;
}

/** A decay as the collected results write it. */
export function decayOf(type: string, written: z.infer<typeof decaySchema>): Decay {
  const { cutoff, scale, alpha } = written;
  switch (type) {
    case "none":
    case "binary":
      return { kind: "binary" };
    case "step": {
      const isBelow = written.boundary === "exclusive-upper";
      const bound = (upTo: number) => (isBelow ? justBelow(upTo) : upTo);
      return {
        kind: "step",
        steps: written.steps.map(([t, w]) => ({ upTo: bound(t), weight: w })),
      };
    }
    case "linear":
      return { kind: "linear", limit: cutoff };
    case "gaussian":
      return { kind: "gaussian", sigma: written.sigma };
    case "exponential":
      return { kind: "exponential", lambda: written.lambda };
    case "power":
      return { kind: "power", beta: written.beta };
    case "logistic":
      return { kind: "logistic", median: cutoff, deviation: written.sd };
    case "gravity":
      return { kind: "gravity", scale, alpha, leastCost: written.min_dist };
    default:
      throw new Error(`No such decay: ${type}`);
  }
}

const METHODS: Readonly<Record<string, ReachMethod>> = {
  "2sfca": "2sfca",
  e2sfca: "e2sfca",
  "3sfca": "3sfca",
  bfca: "bfca",
  gravity: "hansen",
  "weighted-catchment": "hansen",
  "fca-ratio": "fca-ratio",
  "spatial-availability": "spatial-availability",
  "2sfca-weights-matrix": "2sfca",
  "3sfca-weights-matrix": "3sfca",
  "mh3sfca-weights-matrix": "mh3sfca",
};

export function methodOf(name: string): ReachMethod {
  const method = METHODS[name];
  if (!method) throw new Error(`No such method: ${name}`);
  return method;
}

/** Compares as the collected results ask for. */
export function expectClose(
  value: number | null | undefined,
  wanted: number,
  rel: number,
  abs = 0,
): void {
  const distance = Math.abs((value ?? NaN) - wanted);
  expect(distance, `${value} for ${wanted}`).toBeLessThanOrEqual(rel * Math.abs(wanted) + abs);
}

/** A result of another program with all that it was computed from. */
export type PublishedCase = z.infer<typeof caseSchema>;

export function parametersOf({ method, params }: PublishedCase): ReachParameters {
  const { weight, max_cost: threshold, G_denominator: denominator } = params;
  return {
    method: methodOf(method),
    threshold: weight.type === "binary" ? weight.cutoff : threshold,
    decay: decayOf(weight.type ?? "", weight),
    selection: denominator === undefined ? "catchment" : "all-pairs",
  };
}

export const pysal = read(
  "pysal-access.json",
  z.object({
    weights: z.record(z.string(), z.array(tableSchema)).default({}),
    cases: z.array(caseSchema),
  }),
);
export const ipea = read(
  "ipea-accessibility.json",
  z.object({ decay: z.array(tableSchema).default([]), cases: z.array(caseSchema) }),
);
export const fca = read("fca-r.json", z.object({ cases: z.array(matrixSchema) }));
export const tables = [
  ...Object.entries(pysal.weights).flatMap(([type, own]) =>
    own.map((table) => ({ ...table, type })),
  ),
  ...ipea.decay.map((table) => ({ ...table, type: table.type ?? "" })),
];
export const cases = [...pysal.cases, ...ipea.cases];

/** Compares the values of a case by id: null, or 0 of 0 people, is no value here. */
export function expectValues(
  { demand, expected, tolerance }: PublishedCase,
  values: Readonly<Record<string, number | null>>,
): void {
  for (const [id, wanted] of Object.entries(expected)) {
    // 0 / 0 is dropped there; here nothing in reach is no value.
    const isNothing = wanted === null || (demand[id] === 0 && wanted === 0);
    if (isNothing) expect(values[id], id).toBeNull();
    else expectClose(values[id], wanted, tolerance.rel, tolerance.abs);
  }
}
