import { z } from "zod";
import type { Finding } from "../finding";
import { comparableKey } from "./district-key";

/** One line of a crosswalk: which share of an old area lies in a district. */
export const crosswalkRowSchema = z.object({
  line: z.number().int().positive(),
  from: z.string().transform(comparableKey).pipe(z.string().min(1)),
  to: z.string().transform(comparableKey).pipe(z.string().min(1)),
  /** 0 to 1; null where the file gives none. */
  share: z.number().nullable(),
});

export type CrosswalkRow = z.input<typeof crosswalkRowSchema>;

export interface CrosswalkPart {
  key: string;
  share: number;
}

/**
 * Where each area of another system lies now, by its key. Chains are not followed: a district that
 * is itself an area of the other system counts as the district.
 */
export type Crosswalk = ReadonlyMap<string, readonly CrosswalkPart[]>;

const EXACT = 1e-6;
/** Shares with fewer decimals are no rounded thirds but a mistake when they miss 1. */
const LEAST_DECIMALS = 3;

function decimalsOf(share: number): number {
  return /\.(\d+)$/.exec(String(share))?.[1]?.length ?? 0;
}

/** How far shares may miss 1 because each is rounded to the file's decimals. */
function roundingOf(shares: readonly number[]): number {
  const decimals = Math.max(...shares.map(decimalsOf));
  return decimals < LEAST_DECIMALS ? EXACT : (shares.length * 0.5) / 10 ** decimals + EXACT;
}

type Group = Pick<Finding, "code" | "about"> | { parts: CrosswalkPart[]; rounded: string | null };

function difference(sum: number): string {
  const rounded = Number((sum - 1).toFixed(9));
  return `${Number(sum.toFixed(9))} (${rounded > 0 ? "+" : "−"}${Math.abs(rounded)})`;
}

function partsOf(from: string, rows: readonly z.output<typeof crosswalkRowSchema>[]): Group {
  const keys = new Set(rows.map(({ to }) => to));
  if (keys.size < rows.length) return { code: "crosswalkRepeated", about: from };
  const [only] = rows;
  if (only && rows.length === 1 && only.share === null)
    return { parts: [{ key: only.to, share: 1 }], rounded: null };
  const shares = rows.flatMap(({ share }) => (share === null ? [] : [share]));
  if (shares.length < rows.length) return { code: "crosswalkShareMissing", about: from };
  if (!shares.every((share) => share >= 0 && share <= 1))
    return { code: "crosswalkShareRange", about: from };
  const sum = shares.reduce((total, share) => total + share, 0);
  const miss = Math.abs(sum - 1);
  if (miss > roundingOf(shares))
    return { code: "crosswalkShareSum", about: `${from}: ${difference(sum)}` };
  const parts = rows
    .map(({ to, share }) => ({ key: to, share: (share ?? 0) / sum }))
    .filter(({ share }) => share > 0);
  return { parts, rounded: miss > EXACT ? `${from}: ${difference(sum)}` : null };
}

/**
 * Reads the lines of a crosswalk. An area that becomes one district, alone or with others, needs no
 * share; one that is split needs a share for every part, because nothing else says how many people
 * live where, and its shares have to add up to 1. Shares that miss 1 only by rounding (three decimals
 * or more) are scaled, which a finding says; every other miss keeps the area out with the difference.
 *
 * @returns the areas that can be used, and what is wrong with the others
 * @example readCrosswalk([{ line: 2, from: "01067", to: "01", share: 0.4 }, { line: 3, from: "01067", to: "02", share: 0.6 }])
 *   // { crosswalk: Map { "01067" => [{ key: "01", share: 0.4 }, { key: "02", share: 0.6 }] }, findings: [] }
 */
export function readCrosswalk(rows: readonly CrosswalkRow[]): {
  crosswalk: Crosswalk;
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const byFrom = new Map<string, z.output<typeof crosswalkRowSchema>[]>();
  for (const row of rows) {
    const parsed = crosswalkRowSchema.safeParse(row);
    if (parsed.success)
      byFrom.set(parsed.data.from, [...(byFrom.get(parsed.data.from) ?? []), parsed.data]);
    else findings.push({ code: "emptyKey", line: row.line, about: `${row.from} → ${row.to}` });
  }
  const crosswalk = new Map<string, readonly CrosswalkPart[]>();
  for (const [from, group] of byFrom) {
    const line = group[0]?.line ?? null;
    const result = partsOf(from, group);
    if ("code" in result) {
      findings.push({ ...result, line });
      continue;
    }
    crosswalk.set(from, result.parts);
    if (result.rounded !== null)
      findings.push({ code: "crosswalkShareRounded", line, about: result.rounded });
  }
  return { crosswalk, findings };
}

/**
 * The areas that lie in districts which the region does not have, as "area → district".
 *
 * @param keys keys of the region's districts at the level that the crosswalk leads to
 */
export function missingTargets(crosswalk: Crosswalk, keys: ReadonlySet<string>): string[] {
  return [...crosswalk].flatMap(([from, parts]) =>
    parts.filter(({ key }) => !keys.has(key)).map(({ key }) => `${from} → ${key}`),
  );
}
