import { createHash } from "node:crypto";

/**
 * The strong entity tag of a body: equal exactly for equal bodies.
 *
 * @example entityTag("") // '"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"'
 */
export function entityTag(body: string): string {
  return `"${createHash("sha256").update(body).digest("base64url")}"`;
}

/**
 * Whether an If-None-Match header names a tag; compared weakly, as RFC 9110 (13.1.2) wants it.
 *
 * @example isKnownTag('W/"a", "b"', '"a"') // true
 */
export function isKnownTag(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === "*") return true;
  const tags = ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return tags.some((known) => known.replace(/^W\//, "") === tag);
}
