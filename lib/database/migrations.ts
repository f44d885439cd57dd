import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { Client } from "pg";
import { withSchemaEngine } from "./schema-engine";
import { lacksWorkerTables, makeWorkerTables, WORKER_MIGRATION } from "./worker-schema";

const MIGRATIONS = path.resolve("prisma/migrations");
const SCHEMA = path.resolve("prisma/schema");
/** How long a database may take to answer at all, in milliseconds. */
const PATIENCE = 15_000;
const NOTHING_EXTERNAL = { externalTables: [], externalEnums: [] };

async function migrationNames(): Promise<string[]> {
  const entries = await readdir(MIGRATIONS, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function readMigrations() {
  const names = await migrationNames();
  return {
    baseDir: MIGRATIONS,
    lockfile: {
      path: "migration_lock.toml",
      content: await readFile(path.join(MIGRATIONS, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: {
            tag: "ok" as const,
            value: await readFile(path.join(MIGRATIONS, name, "migration.sql"), "utf8"),
          },
        },
      })),
    ),
  };
}

async function readSchema() {
  const names = (await readdir(SCHEMA)).filter((name) => name.endsWith(".prisma")).sort();
  const files = await Promise.all(
    names.map(async (name) => ({
      path: path.join(SCHEMA, name),
      content: await readFile(path.join(SCHEMA, name), "utf8"),
    })),
  );
  return { files };
}

/** Names of the migrations that the database at `url` has not finished yet, oldest first. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE });
  await client.connect();
  try {
    const table = await client.query<{ present: boolean }>(
      "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present",
    );
    const ofWorker = (await lacksWorkerTables(client)) ? [WORKER_MIGRATION] : [];
    if (!table.rows[0]?.present) return [...(await migrationNames()), ...ofWorker];
    const applied = await client.query<{ migration_name: string }>(
      "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    );
    const done = new Set(applied.rows.map((row) => row.migration_name));
    return [...(await migrationNames()).filter((name) => !done.has(name)), ...ofWorker];
  } finally {
    await client.end();
  }
}

/** Applies what is pending and records it as `prisma migrate deploy` does; returns the names applied. */
export async function applyMigrations(url: string): Promise<string[]> {
  const pending = await pendingMigrations(url);
  const own = pending.filter((name) => name !== WORKER_MIGRATION);
  const applied = own.length === 0 ? [] : await applyOwn(url);
  if (own.length === pending.length) return applied;
  await makeWorkerTables(url);
  return [...applied, WORKER_MIGRATION];
}

async function applyOwn(url: string): Promise<string[]> {
  const migrationsList = await readMigrations();
  return withSchemaEngine(url, async (engine) => {
    const result = await engine.applyMigrations({ migrationsList, filters: NOTHING_EXTERNAL });
    return result.appliedMigrationNames;
  });
}

/**
 * The SQL that would lead from the database at `url` to `prisma/schema`; empty when they agree.
 * The database must be fully migrated, so the answer is the drift of schema and migrations.
 */
export async function schemaDrift(url: string): Promise<string> {
  const schema = await readSchema();
  return withSchemaEngine(url, async (engine) => {
    const result = await engine.diff({
      from: { tag: "schemaDatasource", ...schema, configDir: SCHEMA },
      to: { tag: "schemaDatamodel", ...schema },
      script: true,
      exitCode: true,
      filters: NOTHING_EXTERNAL,
    });
    return result.exitCode === 0 ? "" : (result.stdout ?? "").trim();
  });
}

/** Writes the next migration folder from the drift; returns its name, or null when there is none. */
export async function createMigration(url: string, name: string): Promise<string | null> {
  const script = await schemaDrift(url);
  if (script === "") return null;
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = `${stamp}_${name}`;
  await mkdir(path.join(MIGRATIONS, folder), { recursive: true });
  await writeFile(path.join(MIGRATIONS, folder, "migration.sql"), `${script}\n`);
  return folder;
}
