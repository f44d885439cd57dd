import "server-only";
import { z } from "zod";
import type { EntryPayload } from "@/lib/datasets/record-payload";
import type { Transaction } from "@/lib/db";
import { DATASET_OF_ENTRY, type EntryKind } from "@/lib/entries/entry-kind";
import type { Draft, LiveEntry } from "./item-of-staff";
import { cellsOf, cellsOfPayload, type Cells } from "./cells";

/** Which entry of a region somebody edits. */
export interface Item {
  regionId: number;
  kind: EntryKind;
  /** The external key of the entry, also while there is only a draft. */
  key: string;
}

const storedCells = z.record(z.string(), z.string());

/** Lets one change of an item after the other happen, also while it has no row yet. */
export async function lockItem(tx: Transaction, { regionId, kind, key }: Item): Promise<void> {
  const name = `draft ${regionId} ${kind} ${key}`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
}

/** The draft of an item; null where there is none. */
export async function findDraft(tx: Transaction, item: Item): Promise<Draft | null> {
  const draft = await tx.contentDraft.findUnique({
    where: { regionId_kind_key: item },
    include: { updatedBy: { select: { name: true } } },
  });
  if (!draft) return null;
  const { cells, updatedBy, ...rest } = draft;
  return {
    ...rest,
    cells: cellsOf(item.kind, storedCells.parse(cells)),
    updatedBy: updatedBy?.name ?? null,
  };
}

/** What the region shows, or will from its day on; null for what is not published. */
export async function findLive(tx: Transaction, item: Item): Promise<LiveEntry | null> {
  const { regionId, kind, key } = item;
  const entry = await tx.entry.findUnique({
    where: { regionId_kind_externalKey: { regionId, kind, externalKey: key } },
    select: {
      slug: true,
      source: {
        select: { publisher: true, licence: true, demo: true, version: { select: { id: true } } },
      },
    },
  });
  const { version, ...said } = entry?.source ?? {};
  if (!entry || !version) return null;
  const cells = await cellsOfVersion(tx, item, version.id);
  return {
    ...{ versionId: version.id, slug: entry.slug, cells: cells ?? {} },
    ...{ publisher: "", licence: "", demo: false, ...said },
  };
}

/** What a version says of an item; null where it says nothing, or that it is gone. */
export async function cellsOfVersion(
  tx: Transaction,
  { regionId, kind, key }: Item,
  versionId: number,
): Promise<Cells | null> {
  const record = await tx.datasetRecord.findFirst({
    where: { key, versionId, version: { regionId, kind: DATASET_OF_ENTRY[kind] } },
    select: { payload: true },
  });
  if (!record?.payload) return null;
  // Only importing and editing write records of entries, both checked.
  return cellsOfPayload(kind, key, record.payload as unknown as EntryPayload);
}

/** What a draft said when it was saved for the n-th time; null where that is no longer known. */
export async function cellsOfRevision(
  tx: Transaction,
  { kind }: Item,
  draftId: number,
  revision: number,
): Promise<Cells | null> {
  const kept = await tx.contentDraftRevision.findUnique({
    where: { draftId_revision: { draftId, revision } },
    select: { cells: true },
  });
  return kept && cellsOf(kind, storedCells.parse(kept.cells));
}

/** How many earlier savings of a draft are kept. */
const KEPT_REVISIONS = 50;

interface Saving {
  cells: Cells;
  baseVersionId: number | null;
  state: Draft["state"];
  updatedById: number | null;
  now: Date;
}

/** Stores what a draft says now; returns the number of this saving. */
export async function storeDraft(
  tx: Transaction,
  item: Item,
  { now, ...saving }: Saving,
): Promise<{ id: number; revision: number }> {
  const data = { ...saving, updatedAt: now, binnedAt: null };
  const stored = await tx.contentDraft.upsert({
    where: { regionId_kind_key: item },
    create: { ...item, ...data },
    update: { ...data, revision: { increment: 1 } },
    select: { id: true, revision: true },
  });
  const { id: draftId, revision } = stored;
  await tx.contentDraftRevision.create({ data: { draftId, revision, cells: saving.cells } });
  await tx.contentDraftRevision.deleteMany({
    where: { draftId, revision: { lte: revision - KEPT_REVISIONS } },
  });
  return stored;
}
