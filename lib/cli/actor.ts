import { userInfo } from "node:os";

import type { Actor } from "@/lib/audit/actor";

/** The account that runs a command, for the record of who published what. */
export function actor(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? "?"}`;
  }
}

/** The same for the record of changes. */
export function terminalActor(): Actor {
  return `terminal:${actor()}`;
}
