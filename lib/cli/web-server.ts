import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { nextCommand, praxisnahCommand, startNode, startWebProcess } from "./child-process";
import { answersOn, tellPort } from "./portal-address";
import { keepWorkerRunning } from "./worker-process";

export type Mode = "production" | "dev";

const PORTS_TO_TRY = 50;
const STOP_SECONDS = 10;
const SIGNAL_DELAY = 200;

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

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once("exit", () => resolve()));
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
  const isDevelopment = mode === "dev";
  const child = isDevelopment
    ? startNode(nextCommand, ["dev", "--port", String(port)], {
        PORT: String(port),
        NODE_ENV: "development",
      })
    : startWebProcess(port);
  const exit = exitOf(child).then(() => "ended" as const);
  const stop = () => child.kill("SIGTERM");
  stopping.addEventListener("abort", stop);
  if (stopping.aborted) stop();
  const begun = untilItAnswers(port, stopping).then(() => "answers" as const);
  if ((await Promise.race([exit, begun])) === "ended" && !stopping.aborted) {
    if (await isFree(port)) throw new Error("The web server ended before it answered.");
    return false;
  }
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  if (!stopping.aborted) tellAddresses(port, seconds);
  const takeBack = stopping.aborted ? undefined : tellPort(port);
  const worker = stopping.aborted ? null : keepWorkerRunning({ PORT: String(port) });
  if (!stopping.aborted) startNode(praxisnahCommand, ["demo", "sign-in"], { PORT: String(port) });
  await Promise.race([exit, aborted(stopping)]);
  takeBack?.();
  const workerEnded = worker?.stop();
  // A signal from the terminal reaches the server and this process in any order.
  await wait(SIGNAL_DELAY);
  if (!stopping.aborted) throw new Error("The web server ended unexpectedly.");
  const overdue = setTimeout(() => child.kill("SIGKILL"), STOP_SECONDS * 1000);
  await exit;
  await workerEnded;
  clearTimeout(overdue);
  return true;
}

function tellAddresses(port: number, seconds: string): void {
  const address = `http://localhost:${port}`;
  console.log(`Praxisnah is served at ${address} (${seconds} s)`);
  if (!process.env.SMTP_URL)
    console.log(`No mail server is set (SMTP_URL), so mails are kept: ${address}/postfach`);
}

async function untilItAnswers(port: number, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted && !(await answersOn(port))) await wait(50);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve());
  });
}
