import { readFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { loadavg } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startWebProcess } from "@/lib/cli/child-process";
import { startEmbeddedServer } from "@/lib/database/embedded-server";
import { applyMigrations } from "@/lib/database/migrations";
import { db } from "@/lib/db";
import { practiceSearchParameters } from "@/lib/practices/search/search-address";
import { loadInventedPractices } from "./invented-practices";
import { anySearch } from "./invented-searches";
import { measure, quantile } from "./measured-runs";
import { processorTime } from "./processor-time";

const [folder = "", count = "200000", searches = "1000"] = process.argv.slice(2);

const CONNECTIONS = 20;
const REPEATED = 50;
const PORT = Number(process.env.PORT ?? 3990);
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

function ask(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { agent, headers: { "accept-encoding": "gzip" } };
    get(`http://127.0.0.1:${PORT}${address}`, options, (response) => {
      response.resume();
      response.once("end", () => {
        if (response.statusCode === 200) return resolve();
        reject(new Error(`${address} answered ${response.statusCode}.`));
      });
    }).once("error", reject);
  });
}

async function untilReady(): Promise<void> {
  for (;;) {
    try {
      return await ask("/api/health/ready");
    } catch {
      await wait(200);
    }
  }
}

const server = await startEmbeddedServer(path.join(folder, "data"), ["max_connections=60"]);
process.env.DATABASE_URL = server.url;
await applyMigrations(server.url);
await loadInventedPractices(Number(count));
const web = startWebProcess(PORT, { SITE_URL: `http://localhost:${PORT}` });
try {
  await untilReady();
  const asked = Array.from(
    { length: Number(searches) },
    () => `/bench/praxen?${practiceSearchParameters(anySearch(), [], "de").toString()}`,
  );
  const postgres = Number(
    readFileSync(path.join(folder, "data/postgresql/postmaster.pid"), "utf8").split("\n", 1)[0],
  );
  const processes = { web: web.pid ?? 0, database: postgres };
  const runsOf = (addresses: readonly string[]) =>
    addresses.map((address) => ({ what: address, run: () => ask(address) }));
  let baseline = NaN;
  const print = async (name: string, addresses: readonly string[]) => {
    const before = processorTime(processes);
    const times = await measure(runsOf(addresses), CONNECTIONS);
    const after = processorTime(processes);
    const [half, most] = [quantile(times, 0.5), quantile(times, 0.95)];
    if (Number.isNaN(baseline)) baseline = most;
    const each = (part: keyof typeof processes) =>
      ((after[part] - before[part]) / times.length).toFixed(1);
    console.log(
      `${name}: 50 % within ${half.toFixed(0)} ms, 95 % within ${most.toFixed(0)} ms ` +
        `(${(most / baseline).toFixed(1)} times a kept page), processor per page: ` +
        `web ${each("web")} ms, database ${each("database")} ms, load ${loadavg()[0]?.toFixed(1)}`,
    );
  };
  // What is computed once after a start, and what is compiled, is none of a search.
  await measure(runsOf(asked.slice(0, 200)), 4);
  await print(
    "a kept page",
    asked.map(() => "/bench"),
  );
  await print(
    `${REPEATED} searches that many ask`,
    asked.map((_, index) => asked[index % REPEATED] ?? ""),
  );
  await print(
    "searches that nobody asked before",
    asked.map((address, index) => `${address}&nummer=${index}`),
  );
} finally {
  agent.destroy();
  const ended = new Promise((resolve) => web.once("exit", resolve));
  web.kill("SIGTERM");
  await ended;
  await db().$disconnect();
  await server.stop();
}
