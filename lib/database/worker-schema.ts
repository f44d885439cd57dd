import type { Client } from "pg";

/** The revision of its tables that the installed graphile-worker works with. */
export const WORKER_REVISION = 19;

/** The name under which the tables of graphile-worker stand among the migrations. */
export const WORKER_MIGRATION = `graphile_worker_${WORKER_REVISION}`;

/** Whether the database lacks tables of graphile-worker, or has those of an older one. */
export async function lacksWorkerTables(client: Client): Promise<boolean> {
  const table = await client.query<{ present: boolean }>(
    "SELECT to_regclass('graphile_worker.migrations') IS NOT NULL AS present",
  );
  if (!table.rows[0]?.present) return true;
  const last = await client.query<{ id: number | null }>(
    "SELECT max(id) AS id FROM graphile_worker.migrations",
  );
  return (last.rows[0]?.id ?? 0) < WORKER_REVISION;
}

/** Makes the tables of graphile-worker; several processes may do so at once. */
export async function makeWorkerTables(url: string): Promise<void> {
  const { Logger, runMigrations } = await import("graphile-worker");
  await runMigrations({ connectionString: url, logger: new Logger(() => () => undefined) });
}
