import type { DatasetKind } from "@/lib/datasets/dataset-kind";
import type { Source } from "./schema";

export interface DistinctSource {
  source: Source;
  /** Versions that name this very source, e.g. the four levels of one publication. */
  versionIds: number[];
  /** What these versions hold. */
  kinds: DatasetKind[];
}

/**
 * Sources that say the same joined to one, in the order of their first.
 *
 * @example distinctSources([lorBoroughs, lorUnits, register]) // two: LOR with two versions, register
 */
export function distinctSources(sources: readonly Source[]): DistinctSource[] {
  const distinct = new Map<string, DistinctSource>();
  for (const source of sources) {
    const { id: _id, versionId, kind, ...said } = source;
    const key = JSON.stringify(said);
    const known = distinct.get(key) ?? { source, versionIds: [], kinds: [] };
    if (versionId !== null && !known.versionIds.includes(versionId))
      known.versionIds.push(versionId);
    if (kind !== null && !known.kinds.includes(kind)) known.kinds.push(kind);
    distinct.set(key, known);
  }
  return [...distinct.values()];
}

/**
 * Sources of figures, each once however much it brought, in the order of their first.
 *
 * @example shownSources([{ ...register, role: "practices" }, { ...register, role: "counts" }]) // [register]
 */
export function shownSources(sources: readonly (Source & { role?: string })[]): Source[] {
  const byId = new Map(sources.map(({ role: _role, ...source }) => [source.id, source]));
  return [...byId.values()];
}
