import { z } from "zod";
import type { ImportReport } from "../import-report";

/** A place that a file brings, changes or removes; degrees of longitude and latitude. */
export interface ChangedPlace {
  key: string;
  sort: "added" | "changed" | "removed";
  at: readonly [longitude: number, latitude: number];
  /** Where it was, if that is somewhere else. */
  from: readonly [longitude: number, latitude: number] | null;
}

const placeSchema = z.object({ longitude: z.number(), latitude: z.number() });

function positionOf(payload: unknown): readonly [number, number] | null {
  const place = placeSchema.safeParse(payload).data;
  return place ? [place.longitude, place.latitude] : null;
}

/**
 * Where the things of a report lie that have a place: practices, places of care, streets; of very
 * many the first. Districts are areas and none of these.
 *
 * @example changedPlaces({ kind: "practices", changes: [{ key: "a", before: null, after }] })
 *   // [{ key: "a", sort: "added", at: [12.9, 50.8], from: null }]
 */
export function changedPlaces({
  kind,
  changes,
}: Pick<ImportReport, "kind" | "changes">): ChangedPlace[] {
  if (kind === "boundaries") return [];
  return changes.flatMap(({ key, before, after }) => {
    const [was, is] = [positionOf(before), positionOf(after)];
    const at = is ?? was;
    if (!at) return [];
    const sort = !was ? "added" : !is ? "removed" : "changed";
    const isMoved = was && is && (was[0] !== is[0] || was[1] !== is[1]);
    return [{ key, sort, at, from: isMoved ? was : null } as const];
  });
}
