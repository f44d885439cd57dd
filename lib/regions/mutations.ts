import "server-only";
import { announceChange } from "@/lib/content/announcement";
import { REGIONS_TAG, regionTag } from "@/lib/content/tags";
import { db } from "@/lib/db";
import { DatasetProblem } from "@/lib/datasets/problem";
import { changeRegion } from "./region-transaction";
import { newRegionSchema, type NewRegion } from "./schema";

/** Creates a region without content. */
export async function createRegion(input: NewRegion): Promise<void> {
  const { contact, ...region } = newRegionSchema.parse(input);
  await db().$transaction(async (tx) => {
    const created = await tx.region.createMany({ data: [region], skipDuplicates: true });
    if (created.count === 0) throw new DatasetProblem("regionExists", { region: region.slug });
    if (contact)
      await tx.region.update({
        where: { slug: region.slug },
        data: { contact: { create: contact } },
        select: { id: true },
      });
    await announceChange(tx, [REGIONS_TAG, regionTag(region.slug)]);
  });
}

/** Changes a region's own facts; what is left out stays. */
export async function updateRegion(
  slug: string,
  change: Partial<Pick<NewRegion, "name" | "mapLevel" | "districtType" | "state" | "accent">>,
): Promise<void> {
  await changeRegion(db(), slug, async (tx, region) => {
    await tx.region.update({ where: { id: region.id }, data: change, select: { id: true } });
    await announceChange(tx, [REGIONS_TAG, regionTag(slug)]);
  });
}

/** Removes a region with everything that belongs to it. */
export async function deleteRegion(slug: string): Promise<void> {
  await changeRegion(db(), slug, async (tx, region) => {
    await tx.practice.deleteMany({ where: { regionId: region.id } });
    await tx.district.deleteMany({ where: { regionId: region.id } });
    await tx.planningArea.deleteMany({ where: { regionId: region.id } });
    await tx.entry.deleteMany({ where: { regionId: region.id } });
    await tx.carePlace.deleteMany({ where: { regionId: region.id } });
    await tx.districtAlias.deleteMany({ where: { regionId: region.id } });
    await tx.crosswalkShare.deleteMany({ where: { regionId: region.id } });
    await tx.region.delete({ where: { id: region.id }, select: { id: true } });
    await announceChange(tx, [REGIONS_TAG, regionTag(slug)]);
  });
}
