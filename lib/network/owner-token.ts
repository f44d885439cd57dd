import { createHash, randomBytes } from "node:crypto";

/** The secret of a link that only the reader of a mail knows. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a secret. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
