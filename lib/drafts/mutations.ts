import "server-only";
import { recordChange } from "@/lib/audit/mutations";
import { actorOf } from "@/lib/audit/actor";
import type { User } from "@/lib/accounts/user";
import { db, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/forms/refusal";
import { changedColumns, type Cells } from "./cells";
import {
  cellsOfRevision,
  cellsOfVersion,
  findDraft,
  findLive,
  lockItem,
  storeDraft,
  type Item,
} from "./draft-store";
import type { Draft, LiveEntry } from "./item-of-staff";
import { mergeCells, type Clash } from "./merge";
import { ownCells } from "./own/owner-column";
import { ownedOf } from "./own/queries";
import { canWriteDraft } from "./policy";

/** What somebody typed, and on top of what. */
export interface Typing {
  cells: Cells;
  /** Number of the saving that the form showed; 0 where there was no draft. */
  revision: number;
  /** The version that the form showed where there was no draft; 0 for something new. */
  version: number;
  /** Number of the saving by others that the person was told of; what was typed goes before it. */
  seen: number;
  state: Draft["state"];
}

export type Saved =
  | { status: "saved"; revision: number; cells: Cells }
  /** Somebody else changed the same meanwhile; nothing was stored. */
  | { status: "clash"; revision: number; cells: Cells; clashes: Clash[]; by: string | null };

interface Writer {
  user: User;
  now: Date;
}

/**
 * Saves what somebody typed as the draft of an item. What others changed meanwhile in other columns
 * stays; where both changed the same column, nothing is stored and both are told.
 *
 * @throws Refusal "outdated" where it is not theirs any more
 * @param isUnseen nobody looks at the answer: then a change by others is always told first
 */
export async function saveDraft(
  item: Item,
  typing: Typing,
  { user, now }: Writer,
  isUnseen = false,
): Promise<Saved> {
  return db().$transaction(async (tx) => {
    await lockItem(tx, item);
    if (!canWriteDraft(user, await ownedOf(tx, item))) throw new Refusal("outdated");
    const [draft, live] = [await findDraft(tx, item), await findLive(tx, item)];
    const theirs = draft?.cells ?? live?.cells ?? {};
    const typed = ownCells(user, item, typing.cells, theirs);
    const base = await cellsBefore(tx, item, typing, draft, theirs);
    const { cells, clashes } = mergeCells(base, typed, theirs);
    const revision = draft?.revision ?? 0;
    const isJoined = changedColumns(cells, typed).length > 0;
    const isTold = typing.seen > 0 && typing.seen >= revision;
    if ((clashes.length > 0 && !isTold) || (isUnseen && isJoined))
      return { status: "clash", revision, cells, clashes, by: draft?.updatedBy ?? null };
    const state = isUnseen ? (draft?.state ?? "writing") : typing.state;
    if (isRepeated(draft, live, cells, state)) return { status: "saved", revision, cells: theirs };
    const baseVersionId = draft ? draft.baseVersionId : (live?.versionId ?? null);
    const saving = { cells, baseVersionId, state, updatedById: user.id, now };
    const stored = await storeDraft(tx, item, saving);
    await recordSaving(tx, item, { user, now }, theirs, { cells, state });
    return { status: "saved", revision: stored.revision, cells };
  });
}

/** What the form showed before anybody typed; what is no longer known counts as what is there now. */
async function cellsBefore(
  tx: Transaction,
  item: Item,
  { revision, version }: Typing,
  draft: Draft | null,
  theirs: Cells,
): Promise<Cells> {
  if (revision > 0)
    return draft ? ((await cellsOfRevision(tx, item, draft.id, revision)) ?? theirs) : theirs;
  return version > 0 ? ((await cellsOfVersion(tx, item, version)) ?? theirs) : {};
}

/** Whether nothing would change: the same was sent again, or nothing was typed. */
function isRepeated(
  draft: Draft | null,
  live: LiveEntry | null,
  cells: Cells,
  state: Draft["state"],
): boolean {
  const stored = draft ?? live;
  if (!stored || draft?.binnedAt) return false;
  return changedColumns(stored.cells, cells).length === 0 && (draft?.state ?? "writing") === state;
}

async function recordSaving(
  tx: Transaction,
  { regionId, kind, key }: Item,
  { user, now }: Writer,
  before: Cells,
  after: { cells: Cells; state: Draft["state"] },
): Promise<void> {
  // Where enquiries go is protected; that it was changed is enough.
  const columns = changedColumns(before, after.cells).filter((name) => name !== "mail");
  const told = (cells: Cells) =>
    Object.fromEntries(columns.map((column) => [column, cells[column] ?? ""]));
  await recordChange(
    tx,
    {
      ...{ actor: actorOf(user), regionId, subject: `${kind}:${key}` },
      action: after.state === "review" ? "draft.review" : "draft.save",
      ...{ before: told(before), after: told(after.cells) },
    },
    now,
  );
}

/**
 * Takes back what was written over an item: what is published stays as it is, and what never was
 * goes to the bin.
 */
export async function discardDraft(item: Item, { user, now }: Writer): Promise<void> {
  await db().$transaction(async (tx) => {
    await lockItem(tx, item);
    if (!canWriteDraft(user, await ownedOf(tx, item))) throw new Refusal("outdated");
    const [draft, live] = [await findDraft(tx, item), await findLive(tx, item)];
    if (!draft || draft.binnedAt) return;
    const where = { id: draft.id };
    if (live) await tx.contentDraft.delete({ where, select: { id: true } });
    else await tx.contentDraft.update({ where, data: { binnedAt: now }, select: { id: true } });
    const { regionId, kind, key } = item;
    await recordChange(
      tx,
      {
        ...{ actor: actorOf(user), regionId, subject: `${kind}:${key}` },
        action: live ? "draft.discard" : "draft.bin",
      },
      now,
    );
  });
}

/**
 * Makes what a version said a draft again, over what is published now; what was written meanwhile
 * stays among the earlier savings of the draft.
 *
 * @throws Refusal "outdated" where the version says nothing of the item
 */
export async function draftVersion(item: Item, versionId: number, { user, now }: Writer) {
  await db().$transaction(async (tx) => {
    await lockItem(tx, item);
    const cells = await cellsOfVersion(tx, item, versionId);
    if (!cells) throw new Refusal("outdated");
    const [draft, live] = [await findDraft(tx, item), await findLive(tx, item)];
    const baseVersionId = live?.versionId ?? null;
    const saving = { cells, baseVersionId, state: "writing" as const, updatedById: user.id, now };
    await storeDraft(tx, item, saving);
    const theirs = draft?.cells ?? live?.cells ?? {};
    await recordSaving(tx, item, { user, now }, theirs, { cells, state: "writing" });
  });
}
