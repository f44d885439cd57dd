import { spawn } from "node:child_process";
import { praxisnahCommand } from "@/lib/cli/child-process";

/** A worker in a process of its own, as `praxisnah worker` starts it. */
export interface TestWorker {
  /** All that it wrote. */
  output(): string;
  /** Ends it and waits until it is gone. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
}

/** Starts a worker with this process's environment. */
export function startWorker(): TestWorker {
  const child = spawn(process.execPath, [...praxisnahCommand, "worker"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const written: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => written.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => written.push(chunk));
  return {
    output: () => Buffer.concat(written).toString(),
    end: async (signal) => {
      child.kill(signal);
      await gone;
    },
  };
}
