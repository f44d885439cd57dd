import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Locale } from "@/lib/i18n/routing";

const root = path.resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

/** What the command line prints, which works on what the portal under test shows. */
export async function portalCommand(
  words: readonly string[],
  locale: Locale = "en",
): Promise<string> {
  const url = await readFile(path.join(root, ".data/e2e-database"), "utf8");
  const { stdout } = await run(process.execPath, ["lib/cli/praxisnah.mjs", ...words], {
    cwd: root,
    env: {
      ...process.env,
      ...{ DATABASE_URL: url, DATA_DIR: path.join(root, ".data/e2e") },
      ...{ SITE_URL: "http://portal.example", LC_ALL: locale === "de" ? "de_DE.UTF-8" : "C" },
    },
  });
  return stdout;
}
