import { userInfo } from "node:os";

/** The account that runs a command, for the record of who published what. */
export function actor(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? "?"}`;
  }
}
