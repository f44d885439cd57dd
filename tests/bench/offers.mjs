/**
 * Filters 20,000 invented offers of one region at random and shows the time of a whole page of the
 * list (all its queries) beside an empty query of the same run:
 *
 *   node tests/bench/offers.mjs [offers] [filters]
 *
 * Works on a database of its own in a temporary folder and removes it at the end.
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const root = path.resolve(import.meta.dirname, "../..");
const [offers = "20000", filters = "400"] = process.argv.slice(2);
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
      path.join(root, "tests/bench/offer-filters.ts"),
      ...[folder, offers, filters],
    ],
    {
      cwd: root,
      stdio: "inherit",
      env: { PORTAL_SECRET: randomBytes(24).toString("hex"), ...process.env },
    },
  );
  process.exitCode = await new Promise((resolve) => child.on("exit", resolve));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
