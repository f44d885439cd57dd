import { pendingMigrations, applyMigrations } from "@/lib/database/migrations";
import { connectDatabase } from "./database-connection";
import { praxisnahCommand, runNode } from "./child-process";
import { dueDemo } from "./demo-check";
import { buildPortal, generateClient } from "./preparation";
import { step } from "./progress.mjs";
import { serve, type Mode } from "./web-server";

/** `npm start` and `npm run dev`: everything from the installed packages to the served portal. */
export async function start(mode: Mode): Promise<void> {
  try {
    await step("Generating the database client", generateClient);
    const database = await step("Starting the database", connectDatabase);
    process.env.DATABASE_URL = database.url;
    try {
      await step("Migrating the database", async () => {
        const pending = await pendingMigrations(database.url);
        if (pending.length === 0) return "nothing to do,";
        return `${(await applyMigrations(database.url)).length} applied,`;
      });
      const due = await dueDemo(database.url);
      if (due.length > 0)
        await step("Loading the demo regions", () =>
          runNode(praxisnahCommand, ["demo", "load", ...(due === "all" ? [] : due)]),
        );
      if (mode === "production") await step("Building the portal", buildPortal);
      await serve(mode);
    } finally {
      if (!(await database.stop())) console.log("The database keeps running for another process.");
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
