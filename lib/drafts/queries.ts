import "server-only";
import type { EntryPayload } from "@/lib/datasets/record-payload";
import type { NamedThing } from "@/lib/datasets/kinds/entry-links";
import { listNamedThings } from "@/lib/datasets/publishing/named-things";
import { db } from "@/lib/db";
import { DATASET_OF_ENTRY } from "@/lib/entries/entry-kind";
import { cellsOfPayload, changedColumns, type Cells } from "./cells";
import type { ItemOfStaff } from "./item-of-staff";
import type { ItemVersion } from "./item-version";
import { cellsOfVersion, findDraft, findLive, type Item } from "./draft-store";
import { ownedOf } from "./own/queries";
import type { Owned } from "./policy";
import type { ItemInput } from "./schema";

/** What is published of an item and what is written over it; null where there is neither. */
export async function getItem(item: Item): Promise<ItemOfStaff | null> {
  const { regionId, kind, key } = item;
  return db().$transaction(async (tx) => {
    const [draft, live] = [await findDraft(tx, item), await findLive(tx, item)];
    const scheduled = await tx.datasetVersion.findMany({
      where: {
        ...{ regionId, kind: DATASET_OF_ENTRY[kind], status: "scheduled" },
        ...{ records: { some: { key } }, request: { path: ["edit"], equals: key } },
      },
      select: { id: true, publishAt: true },
      orderBy: { publishAt: "asc" },
    });
    if (!draft && !live && scheduled.length === 0) return null;
    const planned: ItemOfStaff["planned"] = [];
    for (const { id, publishAt } of scheduled)
      planned.push({ at: publishAt, cells: (await cellsOfVersion(tx, item, id)) ?? {} });
    const { fourEyes } = await tx.region.findUniqueOrThrow({
      where: { id: regionId },
      select: { fourEyes: true },
    });
    return { live, draft, planned, fourEyes };
  });
}

/** Whose an item is; null where there is no such region. Something new is nobody's yet. */
export async function findOwned({ region, kind, key }: ItemInput): Promise<Owned | null> {
  const found = await db().region.findUnique({ where: { slug: region }, select: { id: true } });
  if (!found) return null;
  return db().$transaction((tx) => ownedOf(tx, { regionId: found.id, kind, key }));
}

/** The region of content by its address, for what nobody owns yet; null where there is none. */
export async function findOwnedRegion(slug: string): Promise<Owned | null> {
  const found = await db().region.findUnique({ where: { slug }, select: { id: true } });
  return found && { regionId: found.id, partners: [], isToBegin: false };
}

/** Everything that was published of an item, the youngest first. */
export async function listItemVersions({ regionId, kind, key }: Item): Promise<ItemVersion[]> {
  const versions = await db().datasetVersion.findMany({
    where: { regionId, kind: DATASET_OF_ENTRY[kind], records: { some: { key } } },
    select: {
      ...{ id: true, status: true, publishAt: true, publishedAt: true },
      ...{ submittedBy: true, request: true },
      records: { where: { key }, select: { payload: true } },
    },
    orderBy: [{ publishedAt: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  });
  const names = await namesOf(versions.map(({ submittedBy }) => submittedBy));
  let before: Cells | null = null;
  const told: ItemVersion[] = [];
  for (const version of versions) {
    const payload = version.records[0]?.payload ?? null;
    const cells =
      // Only importing and editing write records of entries, both checked.
      payload === null ? null : cellsOfPayload(kind, key, payload as unknown as EntryPayload);
    const changed = changedColumns(before ?? {}, cells ?? {});
    const { id, status, publishedAt, publishAt, request } = version;
    const isEdit = typeof request === "object" && request !== null && "edit" in request;
    const writer = names.get(version.submittedBy) ?? null;
    const at = publishedAt ?? publishAt;
    told.push({ id, status, at, writer, isEdit, cells, before, changed });
    if (status === "published") before = cells;
  }
  return told.reverse();
}

/** The names of accounts by how versions name who submitted them. */
async function namesOf(actors: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = actors.flatMap((actor) => {
    const [, id] = /^account:(\d{1,9})$/.exec(actor) ?? [];
    return id === undefined ? [] : [Number(id)];
  });
  const accounts = await db().account.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return new Map(accounts.map(({ id, name }) => [`account:${id}`, name]));
}

/** Everything of a region that an entry can be tied to. */
export async function listTieTargets(regionId: number): Promise<NamedThing[]> {
  return db().$transaction(async (tx) => {
    const { mapLevel } = await tx.region.findUniqueOrThrow({
      where: { id: regionId },
      select: { mapLevel: true },
    });
    const things = await listNamedThings(tx, { id: regionId, mapLevel });
    return things.filter(({ names }) => names.length > 0);
  });
}
