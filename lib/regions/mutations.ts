import "server-only";
import { announceChange } from "@/lib/content/announcement";
import { REGIONS_TAG, regionTag } from "@/lib/content/tags";
import { removeDemoContent } from "@/lib/datasets/demo-removal";
import { changeRegion } from "./region-transaction";
import { relocatePractices } from "@/lib/datasets/practice-store";
import { dropUnusedSources } from "@/lib/datasets/source-store";
import { db } from "@/lib/db";
import { UserError } from "@/lib/errors";
import { newRegionSchema, type NewRegion } from "./schema";

/** Creates a region without content. */
export async function createRegion(input: NewRegion): Promise<void> {
  const { contact, ...region } = newRegionSchema.parse(input);
  await db().$transaction(async (tx) => {
    const created = await tx.region.createMany({ data: [region], skipDuplicates: true });
    if (created.count === 0)
      throw new UserError(`There is already a region "${region.slug}". Nothing was changed.`);
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
  change: Partial<Pick<NewRegion, "name" | "mapLevel" | "districtType" | "accent">>,
): Promise<void> {
  await changeRegion(db(), slug, async (tx, region) => {
    await tx.region.update({ where: { id: region.id }, data: change, select: { id: true } });
    await announceChange(tx, [REGIONS_TAG, regionTag(slug)]);
  });
}

/** Removes a region's invented content and keeps the region. */
export async function clearDemo(slug: string): Promise<void> {
  await changeRegion(db(), slug, async (tx, region) => {
    await removeDemoContent(tx, region.id);
    await relocatePractices(tx, region.id);
    await dropUnusedSources(tx, region.id);
    await announceChange(tx, [REGIONS_TAG, regionTag(slug)]);
  });
}

/** Removes a region with everything that belongs to it. */
export async function deleteRegion(slug: string): Promise<void> {
  await changeRegion(db(), slug, async (tx, region) => {
    await tx.practice.deleteMany({ where: { regionId: region.id } });
    await tx.district.deleteMany({ where: { regionId: region.id } });
    await tx.planningArea.deleteMany({ where: { regionId: region.id } });
    await tx.region.delete({ where: { id: region.id }, select: { id: true } });
    await announceChange(tx, [REGIONS_TAG, regionTag(slug)]);
  });
}
