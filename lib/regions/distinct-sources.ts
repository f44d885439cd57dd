import type { Source } from "./schema";

export interface DistinctSource {
  source: Source;
  /** Versions that name this very source, e.g. the four levels of one publication. */
  versionIds: number[];
}

/**
 * Sources that say the same joined to one, in the order of their first.
 *
 * @example distinctSources([lorBoroughs, lorUnits, register]) // two: LOR with two versions, register
 */
export function distinctSources(sources: readonly Source[]): DistinctSource[] {
  const distinct = new Map<string, DistinctSource>();
  for (const source of sources) {
    const { id: _id, versionId, ...said } = source;
    const key = JSON.stringify(said);
    const known = distinct.get(key) ?? { source, versionIds: [] };
    if (versionId !== null) known.versionIds.push(versionId);
    distinct.set(key, known);
  }
  return [...distinct.values()];
}
