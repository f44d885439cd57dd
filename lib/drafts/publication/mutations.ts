import "server-only";
import { actorOf } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import type { User } from "@/lib/accounts/user";
import { listNamedThings } from "@/lib/datasets/publishing/named-things";
import { readImportContext } from "@/lib/datasets/publishing/import-context-store";
import { publishEdit, sourceOfEdit } from "@/lib/datasets/publishing/single-edit";
import { withdraw } from "@/lib/datasets/publishing/withdrawal";
import type { Finding } from "@/lib/datasets/finding";
import { db, type Transaction } from "@/lib/db";
import { DATASET_OF_ENTRY } from "@/lib/entries/entry-kind";
import { changeRegion, type LockedRegion } from "@/lib/regions/region-transaction";
import { readCells } from "../cell-table";
import { brokenPhones } from "../broken-phones";
import type { Cells } from "../cells";
import {
  cellsOfVersion,
  findDraft,
  findLive,
  lockItem,
  storeDraft,
  type Item,
} from "../draft-store";
import type { Draft, LiveEntry } from "../item-of-staff";
import { mergeCells, type Clash } from "../merge";
import { needsOtherEyes } from "../policy";

export type Published =
  | { status: "published" | "scheduled"; slug: string }
  | { status: "unreadable"; errors: Finding[] }
  /** What is published was changed since the draft was begun; the draft says both now. */
  | { status: "clash"; revision: number; cells: Cells; clashes: Clash[] }
  /** Somebody saved the draft meanwhile, or it is published or gone. */
  | { status: "outdated" }
  /** Somebody else has to publish it. */
  | { status: "otherEyes" };

interface Publishing {
  /** The saving of the draft that is to be published. */
  revision: number;
  /** Null for now. */
  publishAt: Date | null;
}

interface Publisher {
  user: User;
  now: Date;
}

/** Publishes a draft as a version of its region, now or at its time; or says why not. */
export async function publishDraft(
  regionSlug: string,
  item: Item,
  { revision, publishAt }: Publishing,
  { user, now }: Publisher,
): Promise<Published> {
  return changeRegion(db(), regionSlug, async (tx, region) => {
    await lockItem(tx, item);
    const draft = await findDraft(tx, item);
    if (!draft || draft.binnedAt || draft.revision !== revision) return { status: "outdated" };
    const { fourEyes } = await tx.region.findUniqueOrThrow({
      where: { id: region.id },
      select: { fourEyes: true },
    });
    if (needsOtherEyes(user, fourEyes, draft.updatedById)) return { status: "otherEyes" };
    const live = await findLive(tx, item);
    const merge = await onTopOf(tx, item, draft, live);
    if (merge.clashes.length > 0) return tellClashes(tx, item, draft, live, merge, now);
    const context = await readImportContext(tx, region.slug, null);
    context.named = await listNamedThings(tx, context.region);
    const source = await sourceOfEdit(tx, item.regionId, live, now);
    const { entry, errors, warnings } = await readCells(
      ...([item.kind, item.key, merge.cells] as const),
      ...([{ ...source, url: "", demo: source.demo ?? false, note: null }, context] as const),
    );
    const all = [
      ...errors,
      ...warnings.filter((one) => isNewlyUnknown(one, live)),
      ...brokenPhones(merge.cells, live?.cells ?? {}),
    ];
    if (!entry || all.length > 0) return { status: "unreadable", errors: all };
    // What was planned before was in the form that is published now.
    await cancelScheduled(tx, region, item, actorOf(user));
    const how = { edit: item.key, source, by: actorOf(user), publishAt };
    await publishEdit(tx, region, DATASET_OF_ENTRY[item.kind], entry, how);
    await tx.contentDraft.delete({ where: { id: draft.id }, select: { id: true } });
    const isLater = publishAt !== null && publishAt > now;
    await recordStep(tx, item, { user, now }, isLater ? "entry.schedule" : "entry.publish");
    const slug = entry.payload && "slug" in entry.payload ? entry.payload.slug : item.key;
    return { status: isLater ? "scheduled" : "published", slug };
  });
}

/** Whether somebody tied an item to what is not there; ties of files to what may come stay. */
function isNewlyUnknown({ code, column = "", about }: Finding, live: LiveEntry | null): boolean {
  const known = (live?.cells[column] ?? "").split(";").map((part) => part.trim());
  return code === "unknownLink" && !known.includes(about);
}

/** What a draft says on top of what is published now. */
async function onTopOf(tx: Transaction, item: Item, draft: Draft, live: LiveEntry | null) {
  if (!live || live.versionId === draft.baseVersionId) return { cells: draft.cells, clashes: [] };
  const began = draft.baseVersionId;
  const base = began === null ? {} : ((await cellsOfVersion(tx, item, began)) ?? {});
  return mergeCells(base, draft.cells, live.cells);
}

/** Keeps the draft as one on top of what is published now, so that its writer can decide. */
async function tellClashes(
  tx: Transaction,
  item: Item,
  { state, updatedById }: Draft,
  live: LiveEntry | null,
  { cells, clashes }: { cells: Cells; clashes: Clash[] },
  now: Date,
): Promise<Published> {
  const saving = { cells, baseVersionId: live?.versionId ?? null, state, updatedById, now };
  const { revision } = await storeDraft(tx, item, saving);
  return { status: "clash", revision, cells, clashes };
}

async function recordStep(
  tx: Transaction,
  { regionId, kind, key }: Item,
  { user, now }: Publisher,
  action: string,
): Promise<void> {
  const subject = `${kind}:${key}`;
  await recordChange(tx, { actor: actorOf(user), regionId, action, subject }, now);
}

/** Puts what is published into the bin, with what was written over it; nothing happens twice. */
export async function binEntry(
  regionSlug: string,
  item: Item,
  { user, now }: Publisher,
): Promise<void> {
  await changeRegion(db(), regionSlug, async (tx, region) => {
    await lockItem(tx, item);
    const live = await findLive(tx, item);
    await cancelScheduled(tx, region, item, actorOf(user));
    if (!live) return;
    const source = await sourceOfEdit(tx, item.regionId, live, now);
    const gone = { key: item.key, payload: null };
    const how = { edit: item.key, source, by: actorOf(user), publishAt: null };
    await publishEdit(tx, region, DATASET_OF_ENTRY[item.kind], gone, how);
    await tx.contentDraft.deleteMany({ where: item });
    await recordStep(tx, item, { user, now }, "entry.bin");
  });
}

/** Takes an item out of the bin: what was published is published again, a draft is one again. */
export async function restoreFromBin(
  regionSlug: string,
  item: Item,
  { user, now }: Publisher,
): Promise<void> {
  await changeRegion(db(), regionSlug, async (tx, region) => {
    await lockItem(tx, item);
    const { count } = await tx.contentDraft.updateMany({
      where: { ...item, binnedAt: { not: null } },
      data: { binnedAt: null },
    });
    const removal = await findRemoval(tx, item);
    if (removal !== null) await withdraw(tx, region, [removal], actorOf(user));
    if (removal !== null || count > 0) await recordStep(tx, item, { user, now }, "entry.restore");
  });
}

/** The edit that removed an item; null where it is published, or something else removed it. */
async function findRemoval(tx: Transaction, item: Item): Promise<number | null> {
  const { regionId, kind, key } = item;
  const [youngest] = await tx.$queryRaw<{ id: number; isRemoval: boolean }[]>`
    SELECT version.id, record.payload IS NULL AND version.request ? 'edit' AS "isRemoval"
    FROM dataset_version AS version JOIN dataset_record AS record ON record.version_id = version.id
    WHERE version.region_id = ${regionId} AND version.kind = ${DATASET_OF_ENTRY[kind]}::dataset_kind
      AND version.status = 'published' AND record.key = ${key}
    ORDER BY version.published_at DESC, version.id DESC LIMIT 1`;
  return youngest?.isRemoval ? youngest.id : null;
}

/** Takes back what was to be published later. */
async function cancelScheduled(
  tx: Transaction,
  region: LockedRegion,
  { kind, key }: Item,
  by: string,
): Promise<number[]> {
  const versions = await tx.datasetVersion.findMany({
    where: {
      ...{ regionId: region.id, kind: DATASET_OF_ENTRY[kind], status: "scheduled" },
      ...{ records: { some: { key } }, request: { path: ["edit"], equals: key } },
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const ids = versions.map(({ id }) => id);
  await withdraw(tx, region, ids, by);
  return ids;
}

/** Takes back what was to be published later; it is a draft again, unless there is one. */
export async function unscheduleEntry(
  regionSlug: string,
  item: Item,
  { user, now }: Publisher,
): Promise<void> {
  await changeRegion(db(), regionSlug, async (tx, region) => {
    await lockItem(tx, item);
    const youngest = (await cancelScheduled(tx, region, item, actorOf(user))).at(-1);
    if (youngest === undefined) return;
    const [draft, live] = [await findDraft(tx, item), await findLive(tx, item)];
    const cells = await cellsOfVersion(tx, item, youngest);
    if (!draft && cells) {
      const baseVersionId = live?.versionId ?? null;
      const saving = { cells, baseVersionId, state: "writing" as const, updatedById: user.id, now };
      await storeDraft(tx, item, saving);
    }
    await recordStep(tx, item, { user, now }, "entry.unschedule");
  });
}
