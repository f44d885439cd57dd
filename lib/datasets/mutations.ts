import "server-only";
import { announceChange } from "@/lib/content/announcement";
import { REGIONS_TAG, regionTag } from "@/lib/content/tags";
import { db, type Transaction } from "@/lib/db";
import { changeRegion, type LockedRegion } from "@/lib/regions/region-transaction";
import { newRegionSchema, type NewRegion } from "@/lib/regions/schema";
import { profileOf } from "./columns/accepted-mapping";
import type { MappingProfile } from "./columns/mapping-profile";
import type { ImportRequest } from "./import-request";
import { DatasetProblem } from "./problem";
import { publish, show, type Publication } from "./publishing/publication";
import type { PublishOptions, Submission } from "./publishing/submission";
import { withdraw, withdrawDemo } from "./publishing/withdrawal";

/** Carries the result of a trial out of the transaction that it undoes. */
class TrialEnd extends Error {
  constructor(readonly publication: Publication) {
    super("A trial takes everything back.");
  }
}

/** Makes a submission a version of the region: all of it or nothing. */
export async function publishDataset(
  regionSlug: string,
  submission: Submission,
  options: PublishOptions = {},
): Promise<Publication> {
  try {
    return await changeRegion(db(), regionSlug, async (tx, region) => {
      const publication = await publish(tx, region, submission, options);
      if (options.dryRun) throw new TrialEnd(publication);
      return publication;
    });
  } catch (error) {
    if (error instanceof TrialEnd) return error.publication;
    throw error;
  }
}

/**
 * Creates a region with its data sets, or brings an existing one up to date, in one transaction.
 * An existing region keeps its own facts; its invented content can be replaced on the way.
 */
export async function loadRegion(
  input: NewRegion,
  submissions: readonly Submission[],
  { replaceDemo = false }: { replaceDemo?: boolean } = {},
): Promise<Publication[]> {
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
      if (replaceDemo) await withdrawDemo(tx, region, "");
      const publications: Publication[] = [];
      for (const submission of submissions)
        publications.push(await publish(tx, region, submission, {}));
      await announceChange(tx, [REGIONS_TAG, regionTag(region.slug)]);
      return publications;
    },
    (tx) => tx.region.createMany({ data: [facts], skipDuplicates: true }),
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

/** Takes a version back; what it replaced stands again. */
export async function withdrawVersion(regionSlug: string, id: number, by: string): Promise<void> {
  await changeRegion(db(), regionSlug, async (tx, region) => {
    const { status } = await findVersion(tx, region, id);
    if (status === "withdrawn") throw new DatasetProblem("alreadyWithdrawn", { id });
    await withdraw(tx, region, [id], by);
  });
}

/** Puts a withdrawn version back to where it stood among the others. */
export async function restoreVersion(regionSlug: string, id: number): Promise<void> {
  await changeRegion(db(), regionSlug, async (tx, region) => {
    const { status, publishAt } = await findVersion(tx, region, id);
    if (status !== "withdrawn") throw new DatasetProblem("notWithdrawn", { id });
    if (publishAt <= new Date()) return show(tx, region, [id]);
    await tx.datasetVersion.update({
      where: { id },
      data: { status: "scheduled", withdrawnAt: null, withdrawnBy: null },
      select: { id: true },
    });
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
      if (versions.length > 0)
        await show(
          tx,
          region,
          versions.map(({ id }) => id),
        );
      return versions.length;
    });
  return shown;
}

/** Saves how a file was read under a name; a profile of that name is replaced. */
export async function saveProfile(
  regionSlug: string,
  name: string,
  request: ImportRequest,
  columns: readonly string[],
): Promise<void> {
  await storeProfile(regionSlug, profileOf(name, request, columns));
}

/** Stores a profile; one of the same name is replaced. */
export async function storeProfile(regionSlug: string, profile: MappingProfile): Promise<void> {
  const { name } = profile;
  await changeRegion(db(), regionSlug, async (tx, region) => {
    await tx.mappingProfile.upsert({
      where: { regionId_name: { regionId: region.id, name } },
      create: { regionId: region.id, name, profile },
      update: { profile, updatedAt: new Date() },
      select: { id: true },
    });
  });
}

/** Removes a profile; nothing happens when there is none. */
export async function deleteProfile(regionSlug: string, name: string): Promise<void> {
  await changeRegion(db(), regionSlug, async (tx, region) => {
    await tx.mappingProfile.deleteMany({ where: { regionId: region.id, name } });
  });
}
