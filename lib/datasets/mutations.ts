import "server-only";
import { actorNamed, type Actor } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import { db, type Transaction } from "@/lib/db";
import { changeRegion, type LockedRegion } from "@/lib/regions/region-transaction";
import type { MappingProfile } from "./columns/mapping-profile";
import { DatasetProblem } from "./problem";
import { keepProfile } from "./publishing/kept-answers";
import { makeEffective, publish, type Publication } from "./publishing/publication";
import { hiddenContent, shownContent, type ShownContent } from "./publishing/shown-content";
import type { PublishOptions, Submission } from "./publishing/submission";
import { changeOrTry } from "./publishing/trial";
import { withdraw, withdrawDemo } from "./publishing/withdrawal";

/** Makes a submission a version of the region: all of it or nothing. */
export async function publishDataset(
  regionSlug: string,
  submission: Submission,
  options: PublishOptions = {},
): Promise<Publication> {
  return changeOrTry(db(), regionSlug, options, (tx, region) =>
    publish(tx, region, submission, options),
  );
}

async function findVersion(tx: Transaction, region: LockedRegion, id: number) {
  const version = await tx.datasetVersion.findFirst({
    where: { id, regionId: region.id },
    select: { status: true, publishAt: true },
  });
  if (!version) throw new DatasetProblem("unknownVersion", { region: region.slug, id });
  return version;
}

/**
 * Takes a version back; what it replaced stands again.
 *
 * @returns what is no longer shown, also what other versions hang on its districts
 */
export async function withdrawVersion(
  regionSlug: string,
  id: number,
  by: string,
  options: { dryRun?: boolean } = {},
): Promise<ShownContent> {
  return changeOrTry(db(), regionSlug, options, async (tx, region) => {
    const { status } = await findVersion(tx, region, id);
    if (status === "withdrawn") throw new DatasetProblem("alreadyWithdrawn", { id });
    const before = await shownContent(tx, region.id);
    await withdraw(tx, region, [id], by);
    return hiddenContent(before, await shownContent(tx, region.id));
  });
}

/** Puts a withdrawn version back to where it stood among the others. */
export async function restoreVersion(regionSlug: string, id: number, by: string): Promise<void> {
  await changeRegion(db(), regionSlug, async (tx, region) => {
    const { status, publishAt } = await findVersion(tx, region, id);
    if (status !== "withdrawn") throw new DatasetProblem("notWithdrawn", { id });
    const now = new Date();
    await tx.datasetVersion.update({
      where: { id },
      data: {
        ...{ status: "scheduled", withdrawnAt: null, withdrawnBy: null },
        ...{ restoredAt: now, restoredBy: by },
      },
      select: { id: true },
    });
    const restoring = { actor: actorNamed(by), regionId: region.id, action: "dataset.restore" };
    await recordChange(tx, { ...restoring, subject: `dataset_version:${id}` }, now);
    if (publishAt <= now) await makeEffective(tx, region, [id]);
  });
}

/** Removes a region's invented content and keeps the region. */
export async function clearDemo(regionSlug: string, by: string): Promise<void> {
  await changeRegion(db(), regionSlug, (tx, region) => withdrawDemo(tx, region, by));
}

/** Shows the versions whose time has come; returns how many there were. */
export async function publishDue(now: Date): Promise<number> {
  const due = { status: "scheduled", publishAt: { lte: now } } as const;
  const regions = await db().region.findMany({
    where: { versions: { some: due } },
    select: { slug: true },
  });
  let shown = 0;
  for (const { slug } of regions)
    shown += await changeRegion(db(), slug, async (tx, region) => {
      const versions = await tx.datasetVersion.findMany({
        where: { regionId: region.id, ...due },
        select: { id: true },
        orderBy: [{ publishAt: "asc" }, { id: "asc" }],
      });
      const showing = { actor: "worker", regionId: region.id, action: "dataset.publish" } as const;
      for (const { id } of versions)
        await recordChange(tx, { ...showing, subject: `dataset_version:${id}` }, now);
      if (versions.length > 0)
        await makeEffective(
          tx,
          region,
          versions.map(({ id }) => id),
        );
      return versions.length;
    });
  return shown;
}

/** Stores a profile; one of the same name is replaced. */
export async function storeProfile(
  regionSlug: string,
  profile: MappingProfile,
  actor: Actor,
): Promise<void> {
  await changeRegion(db(), regionSlug, (tx, region) => keepProfile(tx, region, profile, actor));
}

/** Removes a profile; nothing happens when there is none. */
export async function deleteProfile(regionSlug: string, name: string, actor: Actor): Promise<void> {
  await changeRegion(db(), regionSlug, async (tx, { id: regionId }) => {
    const { count } = await tx.mappingProfile.deleteMany({ where: { regionId, name } });
    if (count === 0) return;
    const change = {
      actor,
      regionId,
      action: "profile.delete",
      subject: `mapping_profile:${name}`,
    };
    await recordChange(tx, change, new Date());
  });
}
