import "server-only";
import type { Actor } from "@/lib/audit/actor";
import { recordChange, type Change } from "@/lib/audit/mutations";
import { announceChange } from "@/lib/content/announcement";
import { REGIONS_TAG, regionTag } from "@/lib/content/tags";
import { db, type Transaction } from "@/lib/db";
import { DatasetProblem } from "@/lib/datasets/problem";
import { changeRegion } from "./region-transaction";
import {
  contactChangeSchema,
  contactOfficeSchema,
  newRegionSchema,
  type ContactChange,
  type ContactOffice,
  type NewRegion,
} from "./schema";

async function recordOf(
  tx: Transaction,
  { id: regionId, slug }: { id: number; slug: string },
  step: string,
  actor: Actor,
  how: Pick<Change, "before" | "after"> = {},
): Promise<void> {
  const change = { actor, regionId, action: `region.${step}`, subject: `region:${slug}`, ...how };
  await recordChange(tx, change, new Date());
}

/** Creates a region without content. */
export async function createRegion(input: NewRegion, actor: Actor): Promise<void> {
  const { contact, ...region } = newRegionSchema.parse(input);
  await db().$transaction(async (tx) => {
    const [created] = await tx.region.createManyAndReturn({
      ...{ data: [region], skipDuplicates: true, select: { id: true } },
    });
    if (!created) throw new DatasetProblem("regionExists", { region: region.slug });
    if (contact)
      await tx.region.update({
        where: { slug: region.slug },
        data: { contact: { create: contact } },
        select: { id: true },
      });
    await recordOf(tx, { id: created.id, slug: region.slug }, "create", actor, { after: region });
    await announceChange(tx, [REGIONS_TAG, regionTag(region.slug)]);
  });
}

const FACTS = {
  ...{ name: true, mapLevel: true, districtType: true, state: true, accent: true },
  ...{ asksPasskey: true, fourEyes: true },
} as const;

export type RegionChange = Partial<
  Pick<NewRegion, "name" | "mapLevel" | "districtType" | "state" | "accent"> &
    Record<"asksPasskey" | "fourEyes", boolean>
>;

/** Changes a region's own facts; what is left out stays, and what is so already is no change. */
export async function updateRegion(slug: string, asked: RegionChange, actor: Actor): Promise<void> {
  await changeRegion(db(), slug, async (tx, region) => {
    const where = { id: region.id };
    const known = await tx.region.findUniqueOrThrow({ where, select: FACTS });
    const isNew = ([fact, value]: [string, unknown]) => known[fact as keyof typeof FACTS] !== value;
    const change: RegionChange = Object.fromEntries(Object.entries(asked).filter(isNew));
    const facts = Object.keys(change) as (keyof typeof FACTS)[];
    if (facts.length === 0) return;
    const before = Object.fromEntries(facts.map((fact) => [fact, known[fact]]));
    await tx.region.update({ where, data: change, select: { id: true } });
    await recordOf(tx, region, "update", actor, { before, after: change });
    await announceChange(tx, [REGIONS_TAG, regionTag(slug)]);
  });
}

const noOffice = { office: "", department: "", phone: null, website: null };

/**
 * Names the office of a region, or changes what is known of it.
 *
 * @throws ZodError while office or department is missing
 */
export async function changeContactOffice(
  slug: string,
  input: ContactChange,
  actor: Actor,
): Promise<ContactOffice> {
  const change = contactChangeSchema.parse(input);
  return changeRegion(db(), slug, async (tx, region) => {
    const where = { regionId: region.id };
    const known = await tx.contactOffice.findUnique({ where });
    const contact = contactOfficeSchema.parse({ ...noOffice, ...known, ...change });
    const data = { ...contact, ...(change.mail !== undefined && { mail: change.mail }) };
    await tx.contactOffice.upsert({
      where,
      create: { ...data, ...where },
      update: data,
      select: { regionId: true },
    });
    const { office, department } = contact;
    await recordOf(tx, region, "contact", actor, { after: { office, department } });
    await announceChange(tx, [REGIONS_TAG, regionTag(slug)]);
    return contact;
  });
}

/** Removes a region with everything that belongs to it. */
export async function deleteRegion(slug: string, actor: Actor): Promise<void> {
  await changeRegion(db(), slug, async (tx, region) => {
    await tx.practice.deleteMany({ where: { regionId: region.id } });
    await tx.district.deleteMany({ where: { regionId: region.id } });
    await tx.planningArea.deleteMany({ where: { regionId: region.id } });
    await tx.entry.deleteMany({ where: { regionId: region.id } });
    await tx.carePlace.deleteMany({ where: { regionId: region.id } });
    await tx.districtAlias.deleteMany({ where: { regionId: region.id } });
    await tx.crosswalkShare.deleteMany({ where: { regionId: region.id } });
    await tx.region.delete({ where: { id: region.id }, select: { id: true } });
    await recordOf(tx, region, "delete", actor);
    await announceChange(tx, [REGIONS_TAG, regionTag(slug)]);
  });
}
