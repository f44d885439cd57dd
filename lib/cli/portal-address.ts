import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env, siteUrl } from "@/lib/env";

/** In the data folder: the port of the portal that is served from it. */
function portFile(): string {
  return path.resolve(process.env.DATA_DIR || ".data", "portal-port");
}

function readPort(): number | null {
  try {
    const port = Number(readFileSync(portFile(), "utf8"));
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
  } catch {
    return null;
  }
}

/** Writes down for commands on which port the portal is served; the answer takes it back. */
export function tellPort(port: number): () => void {
  mkdirSync(path.dirname(portFile()), { recursive: true });
  writeFileSync(portFile(), String(port));
  return () => {
    if (readPort() === port) rmSync(portFile(), { force: true });
  };
}

/** Whether a portal answers on a port of this machine. */
export async function answersOn(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/health/live`, {
    signal: AbortSignal.timeout(2000),
  }).then(
    (response) => response.ok,
    () => false,
  );
}

/**
 * The address under which people reach the portal, for commands, which run beside it: SITE_URL, else
 * the port on which the portal of this data folder answers, else that of PORT.
 *
 * @example await portalAddress() // "http://localhost:3005"
 */
export async function portalAddress(): Promise<string> {
  const port = env().SITE_URL === undefined ? readPort() : null;
  return port !== null && (await answersOn(port)) ? `http://localhost:${port}` : siteUrl();
}
