import { Command } from "commander";
import { createMigration, applyMigrations, schemaDrift } from "@/lib/database/migrations";
import { CommandProblem, FAILED } from "../command-problem";
import { explain } from "../help";
import { print } from "../output";
import { openSession } from "../session";
import { words } from "../words";

async function migrate(_options: object, command: Command): Promise<void> {
  const url = await openSession({ migrate: false });
  const applied = await applyMigrations(url);
  print(
    command,
    { applied },
    applied.length === 0
      ? words("done.upToDate")
      : words("done.migrated", { names: applied.join(", ") }),
  );
}

async function checkDrift(_options: object, command: Command): Promise<void> {
  const drift = await schemaDrift(await openSession());
  print(command, { drift }, drift === "" ? words("done.schemaAgrees") : drift);
  if (drift !== "") throw new CommandProblem("schemaDrift", {}, FAILED);
}

async function writeMigration(name: string, _options: object, command: Command): Promise<void> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new CommandProblem("migrationName", { name });
  const folder = await createMigration(await openSession(), name);
  const file = `prisma/migrations/${folder ?? ""}`;
  print(command, { folder }, words(folder ? "done.fileWritten" : "done.noMigration", { file }));
}

/** `praxisnah database …` */
export function databaseCommand(): Command {
  const root = explain(new Command("database"), "database");
  explain(root.command("migrate"), "databaseMigrate", "praxisnah database migrate").action(migrate);
  explain(root.command("drift"), "databaseDrift", "praxisnah database drift").action(checkDrift);
  explain(
    root.command("new-migration").argument("<name>", words("argument.migration")),
    "databaseNewMigration",
    "praxisnah database new-migration add_opening_hours",
  ).action(writeMigration);
  return root;
}
