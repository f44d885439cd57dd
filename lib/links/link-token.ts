import { createHash, createHmac } from "node:crypto";

/**
 * The secret part of a link. It is derived and never stored, so that a mail can be written again
 * after a failure while the database holds nothing by which a link could be used.
 *
 * @param id of the link
 * @param secret what only the portal knows
 * @returns 43 characters of base64url
 */
export function linkToken(id: string, secret: string): string {
  return createHmac("sha256", secret).update(`link:${id}`).digest("base64url");
}

/** What the database keeps of a secret, in hexadecimal. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
