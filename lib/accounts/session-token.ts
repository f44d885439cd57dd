import { createHash, randomBytes } from "node:crypto";

/** A secret that only one browser knows. */
export function newSessionToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of it, in hexadecimal. */
export function sessionHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
