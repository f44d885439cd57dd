import "server-only";
import type { z } from "zod";
import type { User } from "@/lib/accounts/user";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/forms/refusal";
import { findDraft, findLive, type Item } from "../draft-store";
import type { Draft } from "../item-of-staff";
import { discardDraft, saveDraft } from "../mutations";
import { binEntry, publishDraft } from "../publication/mutations";
import type { bulkSchema } from "../schema";

interface Writer {
  user: User;
  now: Date;
}

/** What became of several items: how many changed, and the names of those that did not. */
export interface BulkChange {
  changed: number;
  left: string[];
}

/** Does the same with several items, one after the other; what cannot be done leaves its item as it is. */
export async function changeDrafts(
  { region, kind, step, keys }: z.output<typeof bulkSchema>,
  writer: Writer,
): Promise<BulkChange> {
  const found = await db().region.findUnique({ where: { slug: region }, select: { id: true } });
  if (!found) throw new Refusal("outdated");
  const change: BulkChange = { changed: 0, left: [] };
  for (const key of new Set(keys)) {
    const item = { regionId: found.id, kind, key };
    const { draft, name } = await db().$transaction(async (tx) => {
      const [own, live] = [await findDraft(tx, item), await findLive(tx, item)];
      const cells = own?.cells ?? live?.cells ?? {};
      return { draft: own, name: cells.title ?? cells.title_en ?? key };
    });
    const isDone = await changeOne(region, item, draft, step, writer);
    if (isDone) change.changed += 1;
    else change.left.push(name);
  }
  return change;
}

async function changeOne(
  region: string,
  item: Item,
  draft: Draft | null,
  step: z.output<typeof bulkSchema>["step"],
  writer: Writer,
): Promise<boolean> {
  if (step === "bin") {
    await binEntry(region, item, writer);
    await discardDraft(item, writer);
    return true;
  }
  if (!draft) return false;
  const { cells, revision } = draft;
  if (step === "review") {
    const typing = { cells, revision, version: 0, seen: 0, state: "review" as const };
    return draft.state !== "review" && (await saveDraft(item, typing, writer)).status === "saved";
  }
  const answer = await publishDraft(region, item, { revision, publishAt: null }, writer);
  return answer.status === "published";
}
