import "server-only";
import { actorNamed } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import { announceChange } from "@/lib/content/announcement";
import { REGIONS_TAG, regionTag } from "@/lib/content/tags";
import { db, type Transaction } from "@/lib/db";
import { changeRegion, type LockedRegion } from "@/lib/regions/region-transaction";
import { newRegionSchema, type NewRegion } from "@/lib/regions/schema";
import type { ImportReport } from "../import-report";
import {
  importRequestSchema,
  type ImportOptions,
  type ImportRequestInput,
} from "../import-request";
import type { RejectedRow } from "../kinds/finding-log";
import { forgetEarlierDemo } from "../publishing/earlier-demo";
import { publishFile } from "../publishing/file-publication";
import { publish, type Publication } from "../publishing/publication";
import type { Submission } from "../publishing/submission";
import { changeOrTry } from "../publishing/trial";
import { withdrawDemo } from "../publishing/withdrawal";

/**
 * Reads a file and publishes it as a version of a region's data: all of it or nothing, together
 * with the answers that are kept. A file with errors is refused with its report, unless rows with
 * errors may be left out.
 */
export async function importFile(
  regionSlug: string,
  input: ImportRequestInput,
  options: ImportOptions,
  onReject?: (row: RejectedRow) => void,
): Promise<ImportReport> {
  const request = importRequestSchema.parse(input);
  return changeOrTry(db(), regionSlug, options, (tx, region) =>
    publishFile(tx, region, request, options, onReject),
  );
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
  return fillRegion(input, options, async (tx, region) => {
    const reports: ImportReport[] = [];
    for (const request of requests) {
      const file = importRequestSchema.parse(request);
      const report = await publishFile(tx, region, file, { ...options, replaceDemo: false });
      if (report.outcome === "refused") throw new RefusedImport(report);
      reports.push(report);
    }
    return reports;
  });
}

/** The same for content that no file holds, such as the demo regions. */
export async function loadRegion(
  input: NewRegion,
  submissions: readonly Submission[],
  options: { replaceDemo?: boolean; submittedBy: string },
): Promise<Publication[]> {
  return fillRegion(input, options, async (tx, region) => {
    const publications: Publication[] = [];
    for (const submission of submissions) {
      const publication = await publish(tx, region, submission, {});
      await forgetEarlierDemo(tx, region, submission.kind, publication.versionId);
      publications.push(publication);
    }
    return publications;
  });
}

async function fillRegion<Result>(
  input: NewRegion,
  { replaceDemo = false, submittedBy }: { replaceDemo?: boolean; submittedBy: string },
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
      await recordChange(
        tx,
        {
          ...{ actor: actorNamed(submittedBy), regionId: region.id },
          ...{ action: "region.load", subject: `region:${region.slug}` },
        },
        new Date(),
      );
      await announceChange(tx, [REGIONS_TAG, regionTag(region.slug)]);
      return result;
    },
    (tx) => tx.region.createMany({ data: [facts], skipDuplicates: true }),
  );
}
