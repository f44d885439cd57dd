import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install, isInstalled, requireNode } from "../lib/cli/install.mjs";
import { step } from "../lib/cli/progress.mjs";
import { installBrowser } from "./support/browser.mjs";

requireNode();
process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."));
if (!isInstalled(".")) await step("Installing packages", () => install("."));
await step("Finding a browser", installBrowser);
mkdirSync(".data", { recursive: true });

const bin = (name) => `node_modules/${name}`;
const vitest = (project) => [
  bin("vitest/vitest.mjs"),
  "run",
  "--config=tests/support/vitest.config.ts",
  `--project=${project}`,
  "--reporter=default",
  "--reporter=json",
  `--outputFile=.data/${project}.json`,
];

/** Every check with the Node program that runs it. */
const checks = {
  client: ["--import", "tsx", "tests/support/prepare.ts", "client"],
  types: [bin("typescript/bin/tsc"), "--noEmit"],
  lint: [
    bin("eslint/bin/eslint.js"),
    "-c",
    "tests/support/eslint.config.mjs",
    "--max-warnings=0",
    ".",
  ],
  format: [bin("prettier/bin/prettier.cjs"), "--check", "--log-level=warn", "."],
  "unused code": [bin("knip/bin/knip.js"), "--config=tests/support/knip.json"],
  "unit tests": vitest("unit"),
  "database tests": vitest("database"),
  build: ["--import", "tsx", "tests/support/prepare.ts", "build"],
  "browser tests": [
    bin("@playwright/test/cli.js"),
    "test",
    "--config=tests/support/playwright.config.ts",
  ],
};

/** Runs one check and prints its output once it has ended, so that two at a time stay readable. */
function check(name) {
  const begin = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, checks[name], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" },
    });
    const output = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    child.on("close", (code) => {
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      console.log(`\n── ${name}: ${code === 0 ? "passed" : "FAILED"} (${seconds} s)`);
      const text = Buffer.concat(output).toString().trim();
      if (text !== "") console.log(text);
      resolve(code === 0);
    });
  });
}

async function inTurn(names) {
  const results = [];
  for (const name of names) results.push(await check(name));
  return results;
}

/** Tests that passed, failed and were skipped, as the runners wrote them down. */
function countTests() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const read = (file) => {
    try {
      return JSON.parse(readFileSync(file, "utf8"));
    } catch {
      return null;
    }
  };
  for (const project of ["unit", "database"]) {
    const report = read(`.data/${project}.json`);
    count.passed += report?.numPassedTests ?? 0;
    count.failed += report?.numFailedTests ?? 0;
    count.skipped += report?.numPendingTests ?? 0;
  }
  const stats = read(".data/e2e.json")?.stats;
  count.passed += stats?.expected ?? 0;
  count.failed += (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
  count.skipped += stats?.skipped ?? 0;
  return count;
}

for (const file of ["unit", "database", "e2e"]) rmSync(`.data/${file}.json`, { force: true });
const begin = performance.now();
const results = [await check("client")];
const halves = [
  ["types", "build", "format", "lint", "unused code"],
  ["database tests", "unit tests"],
];
results.push(...(await Promise.all(halves.map(inTurn))).flat());
results.push(await check("browser tests"));

const failedChecks = results.filter((passed) => !passed).length;
const { passed, failed, skipped } = countTests();
const minutes = ((performance.now() - begin) / 60_000).toFixed(1);
console.log(
  `\n${results.length - failedChecks} of ${results.length} checks passed in ${minutes} min`,
);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failedChecks === 0 && passed > 0 ? 0 : 1;
