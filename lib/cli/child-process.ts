import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

const resolve = createRequire(import.meta.url).resolve;

/** Settings that keep the tools from calling home or fetching engines. */
const OFFLINE = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
};

export const nextCommand = [resolve("next/dist/bin/next")];
export const prismaCommand = [
  path.join(path.dirname(resolve("prisma/package.json")), "build/index.js"),
];
export const praxisnahCommand = [
  "--conditions=react-server",
  "--import",
  "tsx",
  path.resolve("lib/cli/main.ts"),
];

/** Starts a Node program with its output on ours. */
export function startNode(
  command: readonly string[],
  parameters: readonly string[],
  environment: Partial<NodeJS.ProcessEnv> = {},
): ChildProcess {
  return spawn(process.execPath, [...command, ...parameters], {
    // The channel tells the program when this process is gone, even by kill -9.
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, ...OFFLINE, ...environment },
  });
}

/** Runs a Node program to its end; shows its output only when it fails. */
export function runNode(
  command: readonly string[],
  parameters: readonly string[],
  environment: Partial<NodeJS.ProcessEnv> = {},
): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...command, ...parameters], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...OFFLINE, ...environment },
    });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) return done();
      process.stderr.write(`\n${Buffer.concat(output).toString()}`);
      fail(new Error(`${parameters.join(" ")} ended with ${code ?? "a signal"}.`));
    });
  });
}

/**
 * Bounds for the portal: what it holds at a time fits twice, and without them the heap grows to
 * whatever the machine has before it is tidied.
 */
const WEB_MEMORY = ["--max-old-space-size=320", "--max-semi-space-size=8"];

/** Starts the built portal on a port. */
export function startWebProcess(
  port: number,
  environment: Partial<NodeJS.ProcessEnv> = {},
): ChildProcess {
  return startNode([...WEB_MEMORY, path.resolve("lib/cli/web-process.mjs")], [], {
    MALLOC_ARENA_MAX: "2",
    ...environment,
    PORT: String(port),
    NODE_ENV: "production",
  });
}
