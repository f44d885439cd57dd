import "server-only";
import { db } from "@/lib/db";
import { findLink } from "@/lib/links/queries";
import type { OfferFilter } from "@/lib/offers/offer-filter";
import { rhythmSchema, type Rhythm } from "../schema";
import { readStoredFilter } from "../stored-filter";

/** A search as its reader sees it behind the link of a mail. */
export interface OwnSearch {
  regionSlug: string;
  filter: OfferFilter;
  rhythm: Rhythm;
  state: "unconfirmed" | "active" | "paused" | "expired";
  /** Null until it is confirmed. */
  expiresAt: Date | null;
}

/** The search that a link leads to; null when there is none any more. */
export async function findOwnSearch(token: string, now = new Date()): Promise<OwnSearch | null> {
  const link = await findLink("saved_search", token, now);
  if (link.state !== "valid") return null;
  const row = await db().savedSearch.findUnique({
    where: { id: link.subjectId },
    include: { region: { select: { slug: true } } },
  });
  if (!row) return null;
  const { confirmedAt, expiresAt, pausedAt } = row;
  const isOver = expiresAt !== null && expiresAt <= now;
  const standing = isOver ? "expired" : pausedAt ? "paused" : "active";
  return {
    regionSlug: row.region.slug,
    filter: readStoredFilter(row),
    rhythm: rhythmSchema.parse(row.rhythm),
    state: confirmedAt ? standing : "unconfirmed",
    expiresAt,
  };
}
