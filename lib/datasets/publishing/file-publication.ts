import "server-only";
import { actorNamed } from "@/lib/audit/actor";
import type { Transaction } from "@/lib/db";
import { isEntryDataset } from "@/lib/entries/entry-kind";
import type { LockedRegion } from "@/lib/regions/region-transaction";
import { profileOf } from "../columns/accepted-mapping";
import { readFile, type FileReading } from "../file-reading";
import type { ImportReport } from "../import-report";
import type { ImportOptions, ImportRequest } from "../import-request";
import type { RejectedRow } from "../kinds/finding-log";
import { reportOf } from "../published-report";
import { listNamedThings } from "./named-things";
import { readImportContext, readMappingProfile } from "./import-context-store";
import { readOutlines } from "./district-topology-store";
import { keepAliases, keepProfile } from "./kept-answers";
import { publish } from "./publication";
import type { Submission } from "./submission";

/**
 * Reads a file, publishes it as a version of the region and keeps what was answered for the next
 * files, all in the transaction that holds the region.
 */
export async function publishFile(
  tx: Transaction,
  region: LockedRegion,
  request: ImportRequest,
  options: ImportOptions,
  onReject?: (row: RejectedRow) => void,
): Promise<ImportReport> {
  const file = await readForRegion(tx, region, request, onReject, options.onRow);
  const { saveProfile: name } = options;
  const isTaken = !isRefused(file, options);
  if (name !== undefined && (options.dryRun || !isTaken))
    file.log.add({ code: "profileNotSaved", line: null, about: name });
  if (!isTaken) return reportOf(region.slug, file, null, "refused");
  const publication = await publish(tx, region, submissionOf(file, options), options);
  await keepAliases(tx, region, request);
  if (name !== undefined)
    await keepProfile(
      ...([tx, region, profileOf(name, file.request, file.table.columns)] as const),
      actorNamed(options.submittedBy),
    );
  const outcome = options.dryRun ? "planned" : publication.outcome;
  const report = reportOf(region.slug, file, publication, outcome);
  if (!options.dryRun || request.kind !== "boundaries") return report;
  return { ...report, outlines: await readOutlines(tx, region) };
}

async function readForRegion(
  tx: Transaction,
  { slug }: LockedRegion,
  request: ImportRequest,
  onReject?: (row: RejectedRow) => void,
  onRow?: () => void,
): Promise<FileReading> {
  const crosswalk = "crosswalk" in request ? (request.crosswalk ?? null) : null;
  const context = await readImportContext(tx, slug, crosswalk);
  const { profile, kind } = request;
  if (isEntryDataset(kind)) context.named = await listNamedThings(tx, context.region);
  const saved = profile ? await readMappingProfile(tx, context.region, profile, kind) : null;
  return readFile(request, context, saved, onReject, onRow);
}

/** A file of which nothing can be used is refused in any case. */
function isRefused({ log, reading }: FileReading, options: ImportOptions): boolean {
  const hasErrors = log.count("error") > 0 && !options.skipInvalid && !options.dryRun;
  return hasErrors || reading.taken === 0;
}

function submissionOf(
  { request, table, reading, log }: FileReading,
  { submittedBy }: ImportOptions,
): Submission {
  const { file: _file, source, ...how } = request;
  const { name, sha256, bytes } = table.file;
  return {
    kind: request.kind,
    source,
    request: how,
    file: { name, sha256, bytes },
    entries: reading.entries,
    rows: { read: reading.read, taken: reading.taken, rejected: log.rejected },
    submittedBy,
  };
}
