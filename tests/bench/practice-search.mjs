/**
 * Searches 200,000 invented practices and shows the time of the queries in the database beside an
 * empty query of the same run, asked by 20 connections at once:
 *
 *   node tests/bench/practice-search.mjs [practices] [searches]
 *
 * With `--pages` it serves the built portal and asks for whole pages instead, beside a kept page.
 * Works on a database of its own in a temporary folder and removes it at the end.
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const root = path.resolve(import.meta.dirname, "../..");
const { values, positionals } = parseArgs({
  options: { pages: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [practices = "200000", searches = "1000"] = positionals;
const measure = values.pages ? "practice-search-pages.ts" : "practice-searches.ts";
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
      path.join(root, "tests/bench", measure),
      ...[folder, practices, searches],
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
