import type { ImportReport } from "../import-report";
import { keyParts } from "../record-key";

const OF_DISTRICTS: ReadonlySet<ImportReport["kind"]> = new Set<ImportReport["kind"]>([
  ...(["boundaries", "population", "counts", "living_conditions"] as const),
]);

/**
 * Official keys of the districts of a level about which a report says something new; of very many
 * the first.
 *
 * @example changedDistricts(report, "stadtteil") // Set { "01", "02" }
 */
export function changedDistricts(
  { kind, changes }: Pick<ImportReport, "kind" | "changes">,
  level: string,
): ReadonlySet<string> {
  if (!OF_DISTRICTS.has(kind)) return new Set();
  const parts = changes.map(({ key }) => keyParts(key));
  return new Set(parts.filter(([own]) => own === level).flatMap(([, key]) => key ?? []));
}
