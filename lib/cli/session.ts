import { applyMigrations } from "@/lib/database/migrations";
import { CommandProblem, FAILED } from "./command-problem";
import { connectDatabase, type DatabaseConnection } from "./database-connection";

let connection: DatabaseConnection | undefined;
const closers: (() => Promise<unknown>)[] = [];

/** Connects a command to the database, migrated; the embedded one is started if it does not run. */
export async function openSession({ migrate = true } = {}): Promise<string> {
  connection ??= await connectDatabase();
  const { url } = connection;
  if (!isPostgres(url)) throw new CommandProblem("databaseAddress", {}, FAILED);
  process.env.DATABASE_URL = url;
  if (migrate) {
    await applyMigrations(url);
    const { db } = await import("@/lib/db");
    closers.push(() => db().$disconnect());
  }
  return url;
}

function isPostgres(url: string): boolean {
  return URL.canParse(url) && /^postgres(?:ql)?:$/.test(new URL(url).protocol);
}

/** Lets go of the database; a server that nobody else uses is stopped. */
export async function closeSession(): Promise<void> {
  try {
    for (const close of closers) await close();
  } finally {
    await connection?.stop();
  }
}
