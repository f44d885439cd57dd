import "server-only";
import { db } from "@/lib/db";
import type { AddressedKind } from "../entry";
import type { EntryKind } from "../entry-kind";
import { isShown } from "../entry-sql";
import { localisedTextSchema } from "../localised-text";
import { GONE_REASONS, type EntryAnswer } from "../published-entry";

/** What became of an address that something once had; null where nothing ever was. */
export async function getFormerAddress(
  regionId: number,
  kind: AddressedKind,
  slug: string,
): Promise<Exclude<EntryAnswer<never>, { state: "published" }>> {
  const former = await db().formerAddress.findUnique({
    where: { regionId_kind_slug: { regionId, kind, slug } },
    select: { targetSlug: true, name: true, reason: true, told: true, since: true },
  });
  if (!former) return null;
  if (former.targetSlug !== null) return { state: "moved", slug: former.targetSlug };
  const reason = GONE_REASONS.find((one) => one === former.reason) ?? "removed";
  const { data: told } = localisedTextSchema.safeParse(former.told);
  const { name, since } = former;
  return { state: "gone", name, reason, since: since.toISOString(), ...(told && { told }) };
}

/** The addresses of everything that is shown, e.g. for search engines. */
export async function listAddresses(
  regionId: number,
  now: Date,
): Promise<{ kind: EntryKind; slug: string }[]> {
  return db().$queryRaw<{ kind: EntryKind; slug: string }[]>`
    SELECT entry.kind::text AS kind, slug FROM entry
    WHERE region_id = ${regionId} AND ${isShown("entry", now)} ORDER BY entry.kind, slug`;
}

/** Where slugs lead to whose things have another one by now; the others are not in it. */
export async function listNewSlugs(
  regionId: number,
  kind: AddressedKind,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const former = await db().formerAddress.findMany({
    where: { regionId, kind, slug: { in: [...new Set(slugs)] }, targetSlug: { not: null } },
    select: { slug: true, targetSlug: true },
  });
  return new Map(former.map(({ slug, targetSlug }) => [slug, targetSlug ?? slug]));
}
