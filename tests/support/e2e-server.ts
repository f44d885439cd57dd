import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { praxisnahCommand, runNode, startWebProcess } from "@/lib/cli/child-process";
import { startEmbeddedServer } from "@/lib/database/embedded-server";
import { applyMigrations } from "@/lib/database/migrations";

const port = process.env.E2E_PORT ?? "3987";
const folder = await mkdtemp(path.join(tmpdir(), "praxisnah-e2e-"));
await chmod(folder, 0o755);
const server = await startEmbeddedServer(folder, ["fsync=off"]);
process.env.DATABASE_URL = server.url;
// Tests read there what would be sent by mail.
await mkdir(".data", { recursive: true });
await writeFile(".data/e2e-database", server.url);
await applyMigrations(server.url);
await runNode(praxisnahCommand, ["demo", "load"]);

const web = startWebProcess(Number(port), { SITE_URL: `http://localhost:${port}` });

async function stop(): Promise<void> {
  const ended = new Promise((resolve) => web.once("exit", resolve));
  if (web.exitCode === null) {
    web.kill("SIGTERM");
    await ended;
  }
  await server.stop();
  await rm(folder, { recursive: true, force: true });
  process.exit(0);
}

process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());
web.once("exit", () => void stop());
