import "server-only";
import { db, type Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import type { LinkPurpose } from "./link-purpose";
import { linkToken, tokenHash } from "./link-token";

export type FoundLink =
  | { state: "valid"; subjectId: number; expiresAt: Date }
  | { state: "expired" }
  | { state: "unknown" };

/** What a link is about, if it is for this purpose. */
export async function findLink(
  purpose: LinkPurpose,
  token: string,
  now: Date,
  on: Transaction = db(),
): Promise<FoundLink> {
  const link = await on.mailLink.findUnique({
    where: { sha256: tokenHash(token), purpose },
    select: { subjectId: true, expiresAt: true },
  });
  if (!link) return { state: "unknown" };
  return link.expiresAt > now ? { state: "valid", ...link } : { state: "expired" };
}

/** The secrets of the links for a purpose that are valid, by the id of what they are about. */
export async function listTokens(
  on: Transaction,
  purpose: LinkPurpose,
  subjectIds: readonly number[],
  now: Date,
): Promise<Map<number, string>> {
  const links = await on.mailLink.findMany({
    where: { purpose, subjectId: { in: [...subjectIds] }, expiresAt: { gt: now } },
    select: { id: true, subjectId: true },
  });
  const { PORTAL_SECRET } = env();
  return new Map(links.map(({ id, subjectId }) => [subjectId, linkToken(id, PORTAL_SECRET)]));
}
