import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";

/** The shell draws pages without a window of its own, in half the time of the whole browser. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const PACKAGES = ["chromium-headless-shell", "chromium"];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser of this system: the one CHROMIUM_PATH names, else Chromium or Chrome; null for none. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (canRun(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run.`);
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...MAC].find(canRun) ?? null;
}

function run(command, parameters) {
  return spawnSync(command, parameters, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}

/** Makes sure there is a browser: Debian's package for root, else Playwright's own download. */
export function installBrowser() {
  if (findBrowser() !== null) return;
  const isRoot = process.getuid?.() === 0;
  const hasApt = isRoot && spawnSync("apt-get", ["--version"]).status === 0;
  if (hasApt && run("apt-get", ["update", "-qq"])) {
    for (const name of PACKAGES)
      if (run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name])) return;
  }
  if (run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]))
    return;
  throw new Error("No browser was found or installed. Set CHROMIUM_PATH to a Chromium or Chrome.");
}
