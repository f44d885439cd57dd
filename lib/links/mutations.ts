import "server-only";
import { randomUUID } from "node:crypto";
import type { Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import type { LinkPurpose } from "./link-purpose";
import { linkToken, tokenHash } from "./link-token";

export interface NewLink {
  purpose: LinkPurpose;
  /** Id of the row that it is about, in the table of its purpose. */
  subjectId: number;
  expiresAt: Date;
}

/** A link as it is stored, with a secret that exists nowhere. */
export function newLinkRow<Link extends Omit<NewLink, "subjectId">>(link: Link) {
  const id = randomUUID();
  return { ...link, id, sha256: tokenHash(linkToken(id, env().PORTAL_SECRET)) };
}

/**
 * Makes links for a mail, in the transaction that causes it. The mail holds their ids, from which
 * the sender of mails derives what stands in the address.
 *
 * @returns their ids, in the order given
 */
export async function createLinks(tx: Transaction, links: readonly NewLink[]): Promise<string[]> {
  const rows = links.map(newLinkRow);
  await tx.mailLink.createMany({ data: rows });
  return rows.map(({ id }) => id);
}

/** Lets the links about something hold until a later moment. */
export async function extendLinks(
  tx: Transaction,
  purpose: LinkPurpose,
  subjectId: number,
  expiresAt: Date,
): Promise<void> {
  await tx.mailLink.updateMany({ where: { purpose, subjectId }, data: { expiresAt } });
}
