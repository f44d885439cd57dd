import { Command } from "commander";
import { databaseCommand } from "./commands/database";
import { demoCommand } from "./commands/demo";
import { importCommand } from "./commands/import";
import { regionCommand } from "./commands/region";

/** Gives every command of the tree the switch for machine-readable output and one-line errors. */
function finish(command: Command): void {
  command.exitOverride().configureOutput({
    outputError: (text, write) =>
      write(
        `praxisnah: ${text
          .replace(/^error: /, "")
          .trim()
          .replaceAll(/\s+/g, " ")}\n`,
      ),
  });
  if (command.commands.length === 0) command.option("--json", "print the result as JSON");
  command.commands.forEach(finish);
}

/** The whole `praxisnah` command line. */
export function program(): Command {
  const root = new Command("praxisnah")
    .description("The command line of Praxisnah for staff and operators.")
    .addCommand(regionCommand())
    .addCommand(importCommand())
    .addCommand(demoCommand())
    .addCommand(databaseCommand());
  finish(root);
  return root;
}
