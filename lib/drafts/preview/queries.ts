import "server-only";
import { timingSafeEqual } from "node:crypto";
import type { Finding } from "@/lib/datasets/finding";
import { listNamedThings } from "@/lib/datasets/publishing/named-things";
import { readImportContext } from "@/lib/datasets/publishing/import-context-store";
import type { NamedThing } from "@/lib/datasets/kinds/entry-links";
import type { EntryPayload } from "@/lib/datasets/record-payload";
import { db } from "@/lib/db";
import type { EntryLink } from "@/lib/entries/entry";
import type { EntryKind } from "@/lib/entries/entry-kind";
import type { LinkedThing, PublishedEntry } from "@/lib/entries/published-entry";
import { env } from "@/lib/env";
import { portalDay } from "@/lib/portal-day";
import { readCells } from "../cell-table";
import type { Cells } from "../cells";
import { findDraft } from "../draft-store";
import { draftOfToken, previewToken } from "./preview-token";

/** A draft as it would be published, or why it cannot be and what is written of it so far. */
export type Preview =
  { entry: PublishedEntry; kind: EntryKind } | { errors: Finding[]; cells: Cells };

/** The secret of the link to a draft's preview. */
export async function getPreviewToken(draftId: number): Promise<string> {
  const where = { id: draftId };
  const draft = await db().contentDraft.findUniqueOrThrow({
    where,
    select: { id: true, createdAt: true },
  });
  return previewToken(draft, env().PORTAL_SECRET);
}

/** What a link to a preview shows; null where it does not hold, or not any more. */
export async function getPreview(regionSlug: string, token: string): Promise<Preview | null> {
  const id = draftOfToken(token);
  if (id === null) return null;
  const found = await db().contentDraft.findFirst({
    where: { id, binnedAt: null, region: { slug: regionSlug } },
    select: { id: true, createdAt: true, regionId: true, kind: true, key: true },
  });
  if (!found) return null;
  const expected = Buffer.from(previewToken(found, env().PORTAL_SECRET));
  const given = Buffer.from(token);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  return db().$transaction(async (tx) => {
    const { kind } = found;
    const draft = await findDraft(tx, { regionId: found.regionId, kind, key: found.key });
    const context = await readImportContext(tx, regionSlug, null);
    context.named = await listNamedThings(tx, context.region);
    const source = {
      ...{ publisher: "–", title: "–", licence: "–", url: "", date: portalDay(new Date()) },
      ...{ demo: false, note: null },
    };
    const cells = draft?.cells ?? {};
    const reading = await readCells(kind, found.key, cells, source, context);
    if (!reading.entry) return { errors: reading.errors, cells };
    // An entry that was read has a payload of entries.
    const payload = reading.entry.payload as EntryPayload;
    const links = namedLinks(payload.links, context.named);
    const changedAt = (draft?.updatedAt ?? new Date()).toISOString();
    const { slug, fields, publishFrom, publishUntil } = payload;
    const entry = {
      ...{ kind, key: found.key, slug, fields, links, publishFrom, publishUntil },
      ...{ changedAt, sourceId: 0, demo: false },
    };
    return { entry, kind };
  });
}

/** Ties to what is there, with its name. */
function namedLinks(links: readonly EntryLink[], named: readonly NamedThing[]): LinkedThing[] {
  return links.flatMap(({ role, targetKind: kind, targetSlug: slug }) => {
    const thing = named.find((one) => one.kind === kind && one.slug === slug);
    const [name] = thing?.names ?? [];
    return name === undefined ? [] : [{ role, kind, slug, name: { de: name } }];
  });
}
