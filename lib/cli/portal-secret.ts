import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Sees that PORTAL_SECRET is set: without it, a secret made once is read from the data folder.
 * Several machines on one database must be given the same one.
 */
export function ensurePortalSecret(): void {
  if (process.env.PORTAL_SECRET) return;
  const folder = path.resolve(process.env.DATA_DIR || ".data");
  const file = path.join(folder, "portal-secret");
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  process.env.PORTAL_SECRET = readFileSync(file, "utf8").trim();
}
