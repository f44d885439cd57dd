import type { Finding } from "../finding";
import type { RepairCode } from "./boundary-repair";

/** Repairs that leave what a shape covers as it was; how often they were made is enough. */
const COUNTED: ReadonlySet<RepairCode> = new Set<RepairCode>([
  "collectionJoined",
  "heightsDropped",
  "repeatedPoints",
  "ringsClosed",
  "ringsRewound",
  "spikesRemoved",
]);

/**
 * What there is to say about repaired shapes: harmless repairs once for the whole file with the
 * number of shapes, the others by name.
 *
 * @example repairFindings([{ line: 1, name: "Mitte", repairs: ["ringsRewound"] }])[0]?.about // "1"
 */
export function repairFindings(
  repaired: readonly { line: number; name: string; repairs: readonly RepairCode[] }[],
): Finding[] {
  const counts = new Map<RepairCode, number>();
  const named: Finding[] = [];
  for (const { line, name, repairs } of repaired) {
    for (const code of repairs) {
      if (COUNTED.has(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
      else named.push({ code, line, about: name });
    }
  }
  const counted = [...counts].map(([code, count]) => ({ code, line: null, about: String(count) }));
  return [...counted, ...named];
}
