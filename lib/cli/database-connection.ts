import { startEmbeddedServer } from "@/lib/database/embedded-server";
import { ensurePortalSecret } from "./portal-secret";

export interface DatabaseConnection {
  url: string;
  /** Stops a server that is ours; false when somebody else still uses it. */
  stop(): Promise<boolean>;
}

/**
 * The database that DATABASE_URL names, else the embedded one with its data in DATA_DIR; with it
 * the secret by which links are made.
 */
export async function connectDatabase(): Promise<DatabaseConnection> {
  ensurePortalSecret();
  const url = process.env.DATABASE_URL;
  if (url) return { url, stop: () => Promise.resolve(true) };
  return startEmbeddedServer(process.env.DATA_DIR || undefined);
}
