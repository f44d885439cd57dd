import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const STAMP = "node_modules/.praxisnah-installed";
const [OLDEST_MAJOR, OLDEST_MINOR] = [20, 19];

/** Stops with one clear line when Node is too old to run the portal. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_MAJOR || (major === OLDEST_MAJOR && minor >= OLDEST_MINOR)) return;
  console.error(
    `Praxisnah needs Node ${OLDEST_MAJOR}.${OLDEST_MINOR} or newer, this is ${process.versions.node}.`,
  );
  process.exit(1);
}

/** Whether the installed packages are those of the lock file. */
export function isInstalled(root) {
  const stamp = path.join(root, STAMP);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === lockHash(root);
}

function lockHash(root) {
  const lock = readFileSync(path.join(root, "package-lock.json"));
  return createHash("sha256").update(lock).update(process.platform).digest("hex");
}

/** Installs exactly what the lock file names, without running any package's own scripts. */
export function install(root) {
  if (isInstalled(root)) return;
  const result = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
    env: { ...process.env, NODE_ENV: "development" },
  });
  if (result.status !== 0) {
    console.error("The packages could not be installed; npm says why above.");
    process.exit(1);
  }
  writeFileSync(path.join(root, STAMP), lockHash(root));
}
