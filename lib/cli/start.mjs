import path from "node:path";
import { fileURLToPath } from "node:url";
import { install, isInstalled, requireNode } from "./install.mjs";
import { step } from "./progress.mjs";

requireNode();
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
process.chdir(root);
if (!isInstalled(root)) await step("Installing packages", () => install(root));

const { register } = await import("tsx/esm/api");
register();
const { start } = await import("./start.ts");
await start(process.argv[2] === "dev" ? "dev" : "production");
