import "server-only";
import { announceChange } from "@/lib/content/announcement";
import { REGIONS_TAG, regionTag } from "@/lib/content/tags";
import { db, type Transaction } from "@/lib/db";
import { changeRegion, type LockedRegion } from "@/lib/regions/region-transaction";
import { newRegionSchema, type NewRegion } from "@/lib/regions/schema";
import { readFile, type FileReading } from "../file-reading";
import { severityOf } from "../finding";
import type { ImportOutcome, ImportReport } from "../import-report";
import {
  importRequestSchema,
  type ImportOptions,
  type ImportRequest,
  type ImportRequestInput,
} from "../import-request";
import type { RejectedRow } from "../kinds/finding-log";
import { publishDataset, saveProfile } from "../mutations";
import { getImportContext, getMappingProfile } from "../queries";
import { publish, type Publication } from "./publication";
import { keyParts } from "../record-key";
import type { Submission } from "./submission";
import { withdrawDemo } from "./withdrawal";

/**
 * Reads a file and publishes it as a version of a region's data: all of it or nothing. A file with
 * errors is refused with its report, unless rows with errors may be left out.
 */
export async function importFile(
  regionSlug: string,
  input: ImportRequestInput,
  options: ImportOptions,
  onReject?: (row: RejectedRow) => void,
): Promise<ImportReport> {
  const request = importRequestSchema.parse(input);
  const file = await readForRegion(db(), regionSlug, request, onReject);
  if (isRefused(file, options)) return reportOf(regionSlug, file, null, "refused");
  const publication = await publishDataset(regionSlug, submissionOf(file, options), options);
  if (!options.dryRun) {
    await keepAliases(regionSlug, request);
    const { saveProfile: name } = options;
    if (name !== undefined) await saveProfile(regionSlug, name, file.request, file.table.columns);
  }
  const outcome = options.dryRun ? "planned" : publication.outcome;
  return reportOf(regionSlug, file, publication, outcome);
}

async function readForRegion(
  tx: Transaction,
  regionSlug: string,
  request: ImportRequest,
  onReject?: (row: RejectedRow) => void,
): Promise<FileReading> {
  const crosswalk = "crosswalk" in request ? (request.crosswalk ?? null) : null;
  const context = await getImportContext(tx, regionSlug, crosswalk);
  const { profile, kind } = request;
  const saved = profile ? await getMappingProfile(tx, context.region, profile, kind) : null;
  return readFile(request, context, saved, onReject);
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

/** Aliases that were accepted for this file hold for the region's next files as well. */
async function keepAliases(regionSlug: string, request: ImportRequest): Promise<void> {
  const accepted = "alias" in request ? Object.entries(request.alias) : [];
  if (accepted.length === 0) return;
  const level = ("level" in request ? request.level : undefined) ?? "";
  await changeRegion(db(), regionSlug, async (tx, region) => {
    for (const [alias, key] of accepted) {
      const districtKey = key === "ignore" ? null : key;
      await tx.districtAlias.upsert({
        where: { regionId_alias_level: { regionId: region.id, alias, level } },
        create: { regionId: region.id, alias, level, districtKey },
        update: { districtKey },
        select: { id: true },
      });
    }
  });
}

function reportOf(
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
  };
}

/** A file of a manifest was refused; nothing of the manifest was taken. */
export class RefusedImport extends Error {
  constructor(readonly report: ImportReport) {
    super(report.file.name);
  }
}

/**
 * Creates a region with its files, or brings an existing one up to date, in one transaction. An
 * existing region keeps its own facts; its invented content can be replaced on the way.
 *
 * @throws RefusedImport when one of the files has errors
 */
export async function loadRegionFiles(
  input: NewRegion,
  requests: readonly ImportRequestInput[],
  options: ImportOptions,
): Promise<ImportReport[]> {
  return loadRegionWith(input, options, async (tx, region) => {
    const reports: ImportReport[] = [];
    for (const request of requests) {
      const file = await readForRegion(tx, region.slug, importRequestSchema.parse(request));
      if (isRefused(file, options))
        throw new RefusedImport(reportOf(region.slug, file, null, "refused"));
      const publication = await publish(tx, region, submissionOf(file, options), {});
      reports.push(reportOf(region.slug, file, publication, publication.outcome));
    }
    return reports;
  });
}

async function loadRegionWith<Result>(
  input: NewRegion,
  { replaceDemo = false, submittedBy }: ImportOptions,
  fill: (tx: Transaction, region: LockedRegion) => Promise<Result>,
): Promise<Result> {
  const { contact, ...facts } = newRegionSchema.parse(input);
  return changeRegion(
    db(),
    facts.slug,
    async (tx, region) => {
      if (contact)
        await tx.contactOffice.upsert({
          where: { regionId: region.id },
          create: { ...contact, regionId: region.id },
          update: contact,
        });
      if (replaceDemo) await withdrawDemo(tx, region, submittedBy);
      const result = await fill(tx, region);
      await announceChange(tx, [REGIONS_TAG, regionTag(region.slug)]);
      return result;
    },
    (tx) => tx.region.createMany({ data: [facts], skipDuplicates: true }),
  );
}
