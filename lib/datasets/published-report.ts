import type { FileReading } from "./file-reading";
import { severityOf } from "./finding";
import type { ImportOutcome, ImportReport } from "./import-report";
import type { Publication } from "./publishing/publication";
import { keyParts } from "./record-key";

/**
 * What is told of a file that was read and perhaps published.
 *
 * @param publication null when nothing was stored
 */
export function reportOf(
  region: string,
  { request, table, reading, log }: FileReading,
  publication: Publication | null,
  outcome: ImportOutcome,
): ImportReport {
  const outside = (publication?.placement.outside ?? []).map((key) => ({
    line: reading.lines?.get(key) ?? null,
    about: keyParts(key).at(-1) ?? key,
  }));
  for (const place of outside.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)))
    log.add({ code: "outsideDistricts", ...place });
  const bySeverity = (severity: ReturnType<typeof severityOf>) =>
    log.kept.filter((finding) => severityOf(finding) === severity);
  const plan = publication?.plan;
  return {
    outcome,
    kind: request.kind,
    region,
    versionId: outcome === "planned" ? null : (publication?.versionId ?? null),
    file: table.file,
    format: table.format,
    encoding: table.encoding,
    delimiter: table.delimiter,
    layer: table.layer,
    crs: table.crs,
    columns: [...table.columns],
    mapping: request.map,
    level: reading.level,
    read: reading.read,
    taken: reading.taken,
    rejected: log.rejected,
    added: plan?.added ?? 0,
    changed: plan?.changed ?? 0,
    removed: plan?.removed ?? 0,
    unchanged: plan?.unchanged ?? 0,
    notInFile: plan?.notInFile ?? 0,
    changes: plan?.changes ?? [],
    errors: bySeverity("error"),
    warnings: bySeverity("warning"),
    notes: bySeverity("note"),
    totals: log.totals,
    // Of a file that gave nothing no district has anything.
    districtsWithoutData:
      reading.taken === 0
        ? []
        : [...reading.districtsWithoutData, ...(publication?.placement.empty ?? [])],
    outlines: null,
  };
}
