/**
 * Audits pages of a running portal as a phone sees them:
 *
 *   node tests/bench/page-audit.mjs http://localhost:3000 /chemnitz /chemnitz/versorgung/hausaerzte
 */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import lighthouse from "lighthouse";
import { findBrowser } from "../support/browser.mjs";

const DEBUG_PORT = 9321;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const [base = "http://localhost:3000", ...paths] = process.argv.slice(2);

const profile = await mkdtemp(path.join(tmpdir(), "praxisnah-audit-"));
const browser = spawn(findBrowser() ?? "chromium", [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  `--remote-debugging-port=${DEBUG_PORT}`,
  `--user-data-dir=${profile}`,
]);
try {
  await wait(2000);
  for (const place of paths) {
    const result = await lighthouse(base + place, { port: DEBUG_PORT, onlyCategories: CATEGORIES });
    const { categories, audits } = result.lhr;
    const scores = CATEGORIES.map((name) => `${name} ${Math.round(categories[name].score * 100)}`);
    const scripts = audits["network-requests"].details.items
      .filter(({ resourceType }) => resourceType === "Script")
      .reduce((sum, { transferSize }) => sum + transferSize, 0);
    console.log(`${place}: ${scores.join(", ")}; ${(scripts / 1000).toFixed(0)} kB of scripts`);
    for (const { id, score, title, displayValue } of Object.values(audits))
      if (score !== null && score < 0.9) console.log(`  ${id}: ${title} ${displayValue ?? ""}`);
  }
} finally {
  browser.kill();
  await wait(500);
  await rm(profile, { recursive: true, force: true });
}
