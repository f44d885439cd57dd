import type { Command, CommanderError } from "commander";
import { CommandProblem } from "./command-problem";

function commandName(command: Command): string {
  return command.parent ? `${commandName(command.parent)} ${command.name()}` : command.name();
}

/** What the parser puts in quotation marks; only its last part may hold one itself. */
function quoted(message: string): string[] {
  const [, first = "", second = ""] =
    /'(.*?)'(?: argument '(.*)' is invalid)?/s.exec(message) ?? [];
  return [first, second];
}

function similarTo(message: string) {
  const nearest = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
  return { similar: nearest === undefined ? 0 : 1, nearest: nearest ?? "" };
}

function names(commands: readonly Command[]): string {
  return commands.map((command) => command.name()).join(", ");
}

/** "--level <level>" and "<kind>" as people type and read them. */
function optionName(flags: string): string {
  return flags.replace(/ .*/, "");
}

function invalidValue(message: string): CommandProblem {
  const argument = /^error: command-argument value '(.*)' is invalid for argument '(.+?)'\./s.exec(
    message,
  );
  const [option = "", value = ""] = argument
    ? [`<${argument[2] ?? ""}>`, argument[1]]
    : quoted(message);
  const choices = /Allowed choices are (.*)\.$/s.exec(message)?.[1];
  if (choices !== undefined)
    return new CommandProblem("badChoice", { option: optionName(option), value, choices });
  const reason = /is invalid(?: for argument '.*?')?\. (.*)$/s.exec(message)?.[1] ?? "";
  return new CommandProblem("badArgument", { option: optionName(option), value, reason });
}

/**
 * What is wrong with a command line, from the parser's English message; null when nothing is, as
 * when help was asked for.
 */
export function parserProblem(command: Command, error: CommanderError): CommandProblem | null {
  const { code, message, exitCode } = error;
  const name = commandName(command);
  const [first = ""] = quoted(message);
  switch (code) {
    case "commander.unknownOption": {
      const values = { command: name, option: first, ...similarTo(message) };
      return new CommandProblem("unknownOption", values);
    }
    case "commander.unknownCommand": {
      const commands = names(command.commands);
      const values = { command: name, name: first, commands, ...similarTo(message) };
      return new CommandProblem("unknownCommand", values);
    }
    case "commander.missingMandatoryOptionValue":
      return new CommandProblem("optionNeeded", { command: name, option: first });
    case "commander.optionMissingArgument":
      return new CommandProblem("optionWithoutValue", { option: first });
    case "commander.missingArgument":
      return new CommandProblem("argumentNeeded", { command: name, argument: `<${first}>` });
    case "commander.excessArguments":
      return new CommandProblem("tooManyArguments", { command: name });
    case "commander.invalidArgument":
      return invalidValue(message);
    default:
      if (exitCode === 0) return null;
      return new CommandProblem("commandNeeded", {
        command: name,
        commands: names(command.commands),
      });
  }
}
