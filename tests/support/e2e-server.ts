import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { praxisnahCommand, runNode, startWebProcess } from "@/lib/cli/child-process";
import { ensurePortalSecret } from "@/lib/cli/portal-secret";
import { keepWorkerRunning } from "@/lib/cli/worker-process";
import { startEmbeddedServer } from "@/lib/database/embedded-server";
import { applyMigrations } from "@/lib/database/migrations";
import { plantOfficeMails } from "./office-mails";
import { SERVICE_CLIENT, SERVICE_NAME } from "./sign-in-client";
import { startSignInService } from "./sign-in-service";

const port = process.env.E2E_PORT ?? "3987";
const folder = await mkdtemp(path.join(tmpdir(), "praxisnah-e2e-"));
await chmod(folder, 0o755);
const server = await startEmbeddedServer(folder, ["fsync=off"]);
process.env.DATABASE_URL = server.url;
// Tests read there the mails that are sent.
process.env.DATA_DIR = path.resolve(".data/e2e");
await rm(process.env.DATA_DIR, { recursive: true, force: true });
ensurePortalSecret();
// Tests read there what is stored.
await mkdir(".data", { recursive: true });
await writeFile(".data/e2e-database", server.url);
await applyMigrations(server.url);
await runNode(praxisnahCommand, ["demo", "load"]);
await plantOfficeMails(server.url);

const address = `http://localhost:${port}`;
const service = await startSignInService(Number(port) + 1, address);
const site = {
  ...{ SITE_URL: address, SMTP_URL: "", OIDC_ISSUER: service.issuer, OIDC_NAME: SERVICE_NAME },
  ...{ OIDC_CLIENT_ID: SERVICE_CLIENT.id, OIDC_CLIENT_SECRET: SERVICE_CLIENT.secret },
};
const web = startWebProcess(Number(port), site);
const worker = keepWorkerRunning(site);

let stopping: Promise<void> | undefined;

/** The end of the web process is one more reason to stop, also while it is stopped. */
function stop(): Promise<void> {
  stopping ??= stopAll();
  return stopping;
}

async function stopAll(): Promise<void> {
  await worker.stop();
  const ended = new Promise((resolve) => web.once("exit", resolve));
  if (web.exitCode === null) {
    web.kill("SIGTERM");
    await ended;
  }
  await service.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
  process.exit(0);
}

process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());
web.once("exit", () => void stop());
