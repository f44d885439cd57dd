import "server-only";
import { actorNamed } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import { announceChange } from "@/lib/content/announcement";
import { REGIONS_TAG, regionTag } from "@/lib/content/tags";
import type { Transaction } from "@/lib/db";
import { isEntryDataset } from "@/lib/entries/entry-kind";
import type { LockedRegion } from "@/lib/regions/region-transaction";
import { DatasetProblem } from "../problem";
import { assignSlugs } from "./district-slugs";
import { refuseDoubledDistricts } from "./doubled-districts";
import { keepOtherBands } from "./kept-bands";
import { materialise } from "./materialisation";
import { reportPlacement, type PlacementReport } from "./placement-report";
import { planPublication, removeMissing, type PublicationPlan } from "./publication-plan";
import { storeRecords } from "./record-store";
import type { PublishOptions, Submission } from "./submission";
import { createVersion, dropVersion, findRepeated, notePlan } from "./version-store";
import { withdrawDemo } from "./withdrawal";

export type Outcome = "published" | "scheduled" | "unchanged";

export interface Publication {
  outcome: Outcome;
  /** The new version, or the earlier one that the file repeats. */
  versionId: number;
  plan: PublicationPlan;
  placement: PlacementReport;
}

const NOT_PLACED: PlacementReport = { outside: [], empty: [] };

/** Stores a submission as a version of the region and shows it, now or at its time. */
export async function publish(
  tx: Transaction,
  region: LockedRegion,
  submission: Submission,
  options: PublishOptions,
): Promise<Publication> {
  const { replaceDemo = false, publishAt } = options;
  if (replaceDemo) await withdrawDemo(tx, region, submission.submittedBy);
  const isOfDistricts = submission.kind !== "figures" && !isEntryDataset(submission.kind);
  if (!submission.source.demo && isOfDistricts) await refuseOverDemo(tx, region);
  const now = new Date();
  const version = await createVersion(tx, region.id, submission, publishAt ?? now);
  const entries =
    submission.kind === "boundaries"
      ? await assignSlugs(tx, region.id, submission.entries)
      : submission.entries;
  await storeRecords(tx, version.id, entries);
  if (options.removeMissing) await removeMissing(tx, version);
  else if (version.kind === "population") await keepOtherBands(tx, version);
  if (submission.kind === "boundaries") await refuseDoubledDistricts(tx, version);
  const plan = await planPublication(tx, version);
  if (plan.added + plan.changed + plan.removed === 0) {
    const repeated = await findRepeated(tx, version);
    if (repeated !== null) {
      await dropVersion(tx, version);
      const placement = await reportPlacement(tx, region, { ...version, id: repeated });
      return { outcome: "unchanged", versionId: repeated, plan, placement };
    }
  }
  await notePlan(tx, version.id, plan);
  const isLater = publishAt !== undefined && publishAt > now;
  const { kind, rows } = submission;
  const { added, changed, removed } = plan;
  await recordChange(
    tx,
    {
      ...{ actor: actorNamed(submission.submittedBy), regionId: region.id },
      ...{ action: isLater ? "dataset.schedule" : "dataset.publish" },
      ...{ subject: `dataset_version:${version.id}` },
      after: { kind, rows: rows.taken, added, changed, removed },
    },
    now,
  );
  if (isLater) return { outcome: "scheduled", versionId: version.id, plan, placement: NOT_PLACED };
  await makeEffective(tx, region, [version.id]);
  const placement = await reportPlacement(tx, region, version);
  return { outcome: "published", versionId: version.id, plan, placement };
}

/** Makes versions effective and tells every instance. */
export async function makeEffective(
  tx: Transaction,
  region: LockedRegion,
  versionIds: readonly number[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE dataset_version SET status = 'published', withdrawn_at = NULL, withdrawn_by = NULL,
      published_at = coalesce(published_at, greatest(publish_at, submitted_at))
    WHERE id = ANY(${[...versionIds]})`;
  await materialise(tx, region, versionIds);
  await announceChange(tx, [regionTag(region.slug), REGIONS_TAG]);
}

/** Refuses real data on invented districts: the two together would make a false map. */
async function refuseOverDemo(tx: Transaction, { id, slug }: LockedRegion): Promise<void> {
  const invented = await tx.district.count({ where: { regionId: id, source: { demo: true } } });
  if (invented > 0) throw new DatasetProblem("inventedDistricts", { region: slug });
}
