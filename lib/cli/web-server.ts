import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { nextCommand, startNode } from "./child-process";

export type Mode = "production" | "dev";

const PORTS_TO_TRY = 50;
const STOP_SECONDS = 10;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

async function nextFreePort(from: number): Promise<number> {
  for (let port = from; port < from + PORTS_TO_TRY; port++) if (await isFree(port)) return port;
  throw new Error(`The ports ${from} to ${from + PORTS_TO_TRY - 1} are all taken. Set PORT.`);
}

function wantedPort(): number {
  const port = Number(process.env.PORT || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT must be a number from 1 to 65535, not "${process.env.PORT ?? ""}".`);
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 0)));
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/health/live`, {
    signal: AbortSignal.timeout(2000),
  }).then(
    (response) => response.ok,
    () => false,
  );
}

/**
 * Serves until SIGINT or SIGTERM. When two starts pick the same free port at the same moment, the
 * one that loses takes the next.
 */
export async function serve(mode: Mode): Promise<void> {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => stopping.abort());
  const wanted = wantedPort();
  for (let from = wanted; ;) {
    const port = await nextFreePort(from);
    if (port !== wanted) console.log(`Port ${wanted} is taken, so this is served on ${port}.`);
    if (await serveOn(port, mode, stopping.signal)) return;
    from = port + 1;
  }
}

/** Serves on one port; false when the port turned out to be taken. */
async function serveOn(port: number, mode: Mode, stopping: AbortSignal): Promise<boolean> {
  const begin = performance.now();
  const child = startNode(nextCommand, [mode === "dev" ? "dev" : "start", "--port", String(port)], {
    PORT: String(port),
    NODE_ENV: mode === "dev" ? "development" : "production",
  });
  const exit = exitOf(child);
  let ended: number | null = null;
  void exit.then((code) => (ended = code));
  const stop = () => child.kill("SIGTERM");
  stopping.addEventListener("abort", stop);
  if (stopping.aborted) stop();
  while (ended === null && !stopping.aborted && !(await answers(port))) await wait(50);
  if (ended !== null && !stopping.aborted) {
    if (await isFree(port)) throw new Error("The web server ended before it answered.");
    return false;
  }
  if (!stopping.aborted) {
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(`Praxisnah is served at http://localhost:${port} (${seconds} s)`);
    await Promise.race([exit, aborted(stopping)]);
    if (ended !== null && !stopping.aborted) throw new Error("The web server ended unexpectedly.");
  }
  await Promise.race([exit, wait(STOP_SECONDS * 1000).then(() => child.kill("SIGKILL"))]);
  await exit;
  return true;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve());
  });
}
