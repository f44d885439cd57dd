/**
 * Lets many people sign up for one event at once and shows how many sign-ups a second a server
 * process takes, beside transactions of the same run that only hold the date and change one row:
 *
 *   node tests/bench/sign-ups.mjs [people]
 *
 * Works on a database of its own in a temporary folder, which writes to disk as a real one does,
 * and removes it at the end.
 */
import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const root = path.resolve(import.meta.dirname, "../..");
const [people = "1000"] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), "praxisnah-bench-"));
// The database may run as another account.
chmodSync(folder, 0o755);

try {
  const child = spawn(
    process.execPath,
    [
      "--conditions=react-server",
      "--import",
      pathToFileURL(path.join(root, "node_modules/tsx/dist/loader.mjs")).href,
      path.join(root, "tests/bench/sign-up-rush.ts"),
      ...[folder, people],
    ],
    { cwd: root, stdio: "inherit" },
  );
  process.exitCode = await new Promise((resolve) => child.on("exit", resolve));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
