import { Command } from "commander";
import { accessibilityCommand } from "./commands/accessibility";
import { auditCommand } from "./commands/audit";
import { coverageCommand } from "./commands/coverage";
import { databaseCommand } from "./commands/database";
import { datasetsCommand } from "./commands/datasets";
import { demoCommand } from "./commands/demo";
import { enquiriesCommand } from "./commands/enquiries";
import { eventsCommand } from "./commands/events";
import { entriesCommand } from "./commands/entries";
import { groupsCommand } from "./commands/groups";
import { importCommand } from "./commands/import";
import { mailCommand } from "./commands/mail";
import { outlookCommand } from "./commands/outlook";
import { practicesCommand } from "./commands/practices";
import { problemsCommand } from "./commands/problems";
import { profilesCommand } from "./commands/profiles";
import { regionCommand } from "./commands/region";
import { resultsCommand } from "./commands/results";
import { retentionCommand } from "./commands/retention";
import { userCommand } from "./commands/user";
import { workerCommand } from "./commands/worker";
import { explain, helpWords } from "./help";
import { parserProblem } from "./parser-problem";
import { words } from "./words";

const silent = () => undefined;

/** Gives every command of the tree its help, machine-readable output, and errors of our own. */
function finish(command: Command): void {
  command
    .exitOverride((error) => {
      throw parserProblem(command, error) ?? error;
    })
    .configureOutput({ writeErr: silent, outputError: silent })
    .configureHelp(helpWords)
    .helpOption("-h, --help", words("help.help"));
  if (command.commands.length === 0) command.option("--json", words("help.json"));
  else command.helpCommand("help [command]", words("help.helpCommand"));
  command.commands.forEach(finish);
}

/** The whole `praxisnah` command line. */
export function program(): Command {
  const root = explain(new Command("praxisnah"), "praxisnah")
    .addCommand(regionCommand())
    .addCommand(importCommand())
    .addCommand(datasetsCommand())
    .addCommand(profilesCommand())
    .addCommand(entriesCommand())
    .addCommand(practicesCommand())
    .addCommand(problemsCommand())
    .addCommand(eventsCommand())
    .addCommand(enquiriesCommand())
    .addCommand(groupsCommand())
    .addCommand(resultsCommand())
    .addCommand(demoCommand())
    .addCommand(databaseCommand())
    .addCommand(userCommand())
    .addCommand(auditCommand())
    .addCommand(mailCommand())
    .addCommand(retentionCommand())
    .addCommand(workerCommand())
    .addCommand(accessibilityCommand())
    .addCommand(coverageCommand())
    .addCommand(outlookCommand());
  finish(root);
  return root;
}
