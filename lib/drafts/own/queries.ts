import "server-only";
import { db, type Transaction } from "@/lib/db";
import type { EntryKind } from "@/lib/entries/entry-kind";
import type { ListedItem } from "../list/content-filter";
import { listItemsOfKeys } from "../list/queries";
import { findDraft, type Item } from "../draft-store";
import { isNewItemKey } from "../item-key";
import { OWNER_ROLES, type Owned } from "../policy";
import { ownerColumn, ownersIn } from "./owner-column";

/** Whose an item is: by what is published, else by what is written of it. */
export async function ownedOf(tx: Transaction, item: Item): Promise<Owned> {
  const { regionId, kind, key } = item;
  const entry = await tx.entry.findUnique({
    where: { regionId_kind_externalKey: { regionId, kind, externalKey: key } },
    select: {
      slug: true,
      links: {
        where: { targetKind: "partner", role: OWNER_ROLES[kind] ?? "" },
        select: { targetSlug: true },
      },
    },
  });
  if (entry) {
    const own = kind === "partner" ? [entry.slug] : [];
    const tied = entry.links.map(({ targetSlug }) => targetSlug);
    return { regionId, partners: [...own, ...tied], isToBegin: false };
  }
  const draft = await findDraft(tx, item);
  const isToBegin = !draft && OWNER_ROLES[kind] !== undefined && isNewItemKey(key);
  return { regionId, partners: draft ? ownersIn(kind, draft.cells) : [], isToBegin };
}

/** What can be a partner's own, in the order in which it is shown. */
export const OWN_KINDS = ["partner", "offer", "job", "event"] as const satisfies EntryKind[];

/** Everything of a region that is of one of some partners, published or not, by its kind. */
export async function listOwnItems(
  regionId: number,
  partners: readonly string[],
  now: Date,
): Promise<{ kind: (typeof OWN_KINDS)[number]; items: ListedItem[] }[]> {
  return Promise.all(
    OWN_KINDS.map(async (kind) => {
      const keys = await listOwnKeys(regionId, kind, partners);
      return { kind, items: await listItemsOfKeys(regionId, kind, keys, now) };
    }),
  );
}

async function listOwnKeys(
  regionId: number,
  kind: EntryKind,
  partners: readonly string[],
): Promise<string[]> {
  const whose = [...partners];
  const rows = await db().$queryRaw<{ key: string }[]>`
    SELECT entry.external_key AS key FROM entry
    WHERE entry.region_id = ${regionId} AND entry.kind = ${kind}::entry_kind
      AND ((entry.kind = 'partner' AND entry.slug = ANY(${whose})) OR EXISTS (
        SELECT FROM entry_link AS link WHERE link.entry_id = entry.id
          AND link.target_kind = 'partner' AND link.role = ${OWNER_ROLES[kind] ?? ""}
          AND link.target_slug = ANY(${whose})))
    UNION SELECT draft.key FROM content_draft AS draft
    WHERE draft.region_id = ${regionId} AND draft.kind = ${kind}::entry_kind
      AND draft.binned_at IS NULL AND NOT EXISTS (
        SELECT FROM entry WHERE entry.region_id = draft.region_id AND entry.kind = draft.kind
          AND entry.external_key = draft.key)
      AND regexp_split_to_array(draft.cells->>${ownerColumn(kind) ?? ""}, ' *; *') && ${whose}::text[]`;
  return rows.map(({ key }) => key);
}
