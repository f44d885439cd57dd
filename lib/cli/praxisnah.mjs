#!/usr/bin/env node
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { install, requireNode } from "./install.mjs";

requireNode();
const folder = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(folder, "../..");
install(root);
const child = spawn(
  process.execPath,
  [
    "--conditions=react-server",
    "--import",
    pathToFileURL(path.join(root, "node_modules/tsx/dist/loader.mjs")).href,
    path.join(folder, "main.ts"),
    ...process.argv.slice(2),
  ],
  {
    // The channel tells the command when this process is gone, even by kill -9.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, PRAXISNAH_CALLED_FROM: process.cwd() },
    cwd: root,
  },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));
