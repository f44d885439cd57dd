import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { praxisnahCommand, startNode } from "./child-process";

/** Most of what the worker holds is its own code, except while it reads a large file. */
const MEMORY = ["--max-old-space-size=768", "--max-semi-space-size=4"];

const STOP_SECONDS = 8;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;
/** A worker that lived for so long was well. */
const LONG_LIFE = 60_000;

/** A worker beside the web process. */
export interface KeptWorker {
  /** Ends it when what it began is done, or after some seconds. */
  stop(): Promise<void>;
}

/** Starts a worker process. */
export function startWorkerProcess(environment: Partial<NodeJS.ProcessEnv> = {}): ChildProcess {
  return startNode([...MEMORY, ...praxisnahCommand], ["worker"], {
    MALLOC_ARENA_MAX: "2",
    ...environment,
  });
}

/** Starts a worker, and another one whenever it dies. */
export function keepWorkerRunning(environment: Partial<NodeJS.ProcessEnv>): KeptWorker {
  const stopping = new AbortController();
  const { signal } = stopping;
  const isOver = (async () => {
    for (let pause = FIRST_PAUSE; !signal.aborted;) {
      const begin = performance.now();
      await untilItEnds(startWorkerProcess(environment), signal);
      if (performance.now() - begin > LONG_LIFE) pause = FIRST_PAUSE;
      await wait(pause, undefined, { signal }).catch(() => undefined);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  })();
  return {
    stop: () => {
      stopping.abort();
      return isOver;
    },
  };
}

async function untilItEnds(worker: ChildProcess, stopping: AbortSignal): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    worker.once("exit", () => resolve());
    worker.once("error", () => resolve());
  });
  let overdue: NodeJS.Timeout | undefined;
  const stop = () => {
    worker.kill("SIGTERM");
    overdue = setTimeout(() => worker.kill("SIGKILL"), STOP_SECONDS * 1000);
  };
  stopping.addEventListener("abort", stop);
  if (stopping.aborted) stop();
  await ended;
  clearTimeout(overdue);
  stopping.removeEventListener("abort", stop);
}
