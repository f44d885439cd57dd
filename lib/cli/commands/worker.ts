import { Command } from "commander";
import { CommandProblem, FAILED } from "../command-problem";
import { explain } from "../help";
import { openSession } from "../session";

/** What is not set is told now and not with the first mail. */
async function checkEnvironment(): Promise<void> {
  const { env } = await import("@/lib/env");
  try {
    env();
  } catch (error) {
    const text = error instanceof Error ? error.message : "";
    throw new CommandProblem("environment", { text }, FAILED);
  }
}

async function run(): Promise<void> {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => stopping.abort());
  const url = await openSession();
  await checkEnvironment();
  const { work } = await import("@/lib/worker/worker");
  await work(url, stopping.signal);
}

/** `praxisnah worker` */
export function workerCommand(): Command {
  return explain(new Command("worker"), "worker", "praxisnah worker").action(run);
}
