import { statedKind, type AreaKind } from "./kind-words";
import { codeInName, comparableName } from "./place-name";
import { compact, spelled, withoutMarks } from "./spelling";

/** The ways in which a name is read, from strict to coarse. */
export const READINGS = ["spelling", "unmarked", "comparable", "unmarkedComparable"] as const;
export type Reading = (typeof READINGS)[number];

/** A name in all its readings, and what coarse readings drop and must not contradict. */
export interface NameReading extends Readonly<Record<Reading, string>> {
  /** The number of "StB 3 Nordufer". */
  number: number | null;
  kind: AreaKind | null;
}

function numberIn(name: string): number | null {
  const code = codeInName(name)?.code;
  return code === undefined ? null : Number(/\d+$/.exec(code)?.[0] ?? 0);
}

/** @param regionName dropped before and behind the name; "" to keep it */
export function readName(name: string, regionName: string): NameReading {
  const spelling = spelled(name);
  const comparable = compact(comparableName(name, regionName));
  const unmarked = withoutMarks(name);
  const hasMarks = unmarked !== name;
  return {
    spelling: compact(spelling),
    unmarked: compact(hasMarks ? spelled(unmarked) : spelling),
    comparable,
    unmarkedComparable: hasMarks ? compact(comparableName(unmarked, regionName)) : comparable,
    number: numberIn(name),
    kind: statedKind(spelling),
  };
}

/** `readName` for one region, which several levels in turn ask for the same name. */
export function createNameReader(regionName: string): (name: string) => NameReading {
  let last = { name: "", reading: readName("", regionName) };
  return (name) => {
    if (last.name !== name) last = { name, reading: readName(name, regionName) };
    return last.reading;
  };
}

/** "Ost 1" of "Ost 1 - Gründerstraße"; bare numbers are keys and name nothing. */
export function designation(name: string): string {
  const code = codeInName(name)?.code ?? "";
  return /\p{L}/u.test(code) ? compact(spelled(code)) : "";
}
