import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbeddedServer } from "@/lib/database/embedded-server";
import { applyMigrations } from "@/lib/database/migrations";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of a migrated database that tests copy and never change. */
    templateUrl: string;
  }
}

/** Starts a real PostgreSQL of the tests' own and migrates the database that every test copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "praxisnah-tests-"));
  await chmod(folder, 0o755);
  const server = await startEmbeddedServer(folder, ["fsync=off", "max_connections=200"]);
  await applyMigrations(server.url);
  project.provide("templateUrl", server.url);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
