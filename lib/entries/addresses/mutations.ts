import "server-only";
import type { Actor } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import { announceChange } from "@/lib/content/announcement";
import { regionTag } from "@/lib/content/tags";
import { db } from "@/lib/db";
import type { AddressedKind } from "../entry";
import type { LocalisedText } from "../localised-text";

/**
 * Says on the page of something that is gone why it is.
 *
 * @returns what was there, as it called itself; null where nothing is gone from the address
 */
export async function tellWhyGone(
  regionSlug: string,
  kind: AddressedKind,
  slug: string,
  told: LocalisedText,
  actor: Actor,
): Promise<string | null> {
  return db().$transaction(async (tx) => {
    const [gone] = await tx.formerAddress.updateManyAndReturn({
      where: { kind, slug, targetSlug: null, region: { slug: regionSlug } },
      data: { told },
      select: { name: true, regionId: true },
    });
    if (!gone) return null;
    const change = { actor, regionId: gone.regionId, action: "address.explain", after: told };
    await recordChange(tx, { ...change, subject: `${kind}:${slug}` }, new Date());
    await announceChange(tx, [regionTag(regionSlug)]);
    return gone.name;
  });
}
