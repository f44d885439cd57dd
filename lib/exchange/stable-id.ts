import { createHash } from "node:crypto";

/** What makes identifiers of this portal its own; drawn once. */
const NAMESPACE = Buffer.from("6f0c8a5e3d9b4b0c9a4f1e7d2c5b8a91", "hex");

/**
 * Whether a text is a UUID.
 *
 * @example isUuid("d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610") // true
 */
export function isUuid(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}

/**
 * A UUID (version 5, RFC 9562) that is always the same for the same parts, in every export.
 *
 * @example stableId("chemnitz", "partner", "cwe") === stableId("chemnitz", "partner", "cwe") // true
 */
export function stableId(...parts: readonly (string | number)[]): string {
  const hash = createHash("sha1").update(NAMESPACE).update(parts.join("\u001f")).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
