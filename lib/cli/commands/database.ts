import { Command } from "commander";
import { createMigration, applyMigrations, schemaDrift } from "@/lib/database/migrations";
import { UserError } from "@/lib/errors";
import { print } from "../output";
import { openSession } from "../session";

async function migrate(_options: object, command: Command): Promise<void> {
  const url = await openSession({ migrate: false });
  const applied = await applyMigrations(url);
  print(
    command,
    { applied },
    applied.length === 0 ? "Up to date." : `Applied: ${applied.join(", ")}`,
  );
}

async function checkDrift(_options: object, command: Command): Promise<void> {
  const drift = await schemaDrift(await openSession());
  print(command, { drift }, drift === "" ? "Schema and migrations agree." : drift);
  if (drift !== "") throw new UserError("The schema has changes that no migration makes.");
}

async function writeMigration(name: string, _options: object, command: Command): Promise<void> {
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new UserError(`"${name}" is no name for a migration; use lower-case letters and _.`);
  const folder = await createMigration(await openSession(), name);
  print(
    command,
    { folder },
    folder ? `Wrote prisma/migrations/${folder}.` : "The schema has no change to migrate.",
  );
}

/** `praxisnah database …` */
export function databaseCommand(): Command {
  const database = new Command("database").description("look after the database");
  database.command("migrate").description("apply what is pending").action(migrate);
  database
    .command("drift")
    .description("compare the migrated database with prisma/schema")
    .action(checkDrift);
  database
    .command("new-migration")
    .argument("<name>", "what the migration does, e.g. add_opening_hours")
    .description("write the next migration from prisma/schema")
    .action(writeMigration);
  return database;
}
