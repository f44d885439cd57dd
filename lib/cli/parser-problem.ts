import type { Command, CommanderError } from "commander";
import { CommandProblem } from "./command-problem";

function commandName(command: Command): string {
  return command.parent ? `${commandName(command.parent)} ${command.name()}` : command.name();
}

/** What the parser puts in quotation marks first. */
function quoted(message: string): string {
  return /'(.*?)'/s.exec(message)?.[1] ?? "";
}

function similarTo(message: string) {
  const nearest = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
  return { similar: nearest === undefined ? 0 : 1, nearest: nearest ?? "" };
}

function names(commands: readonly Command[]): string {
  return commands.map((command) => command.name()).join(", ");
}

const INVALID = [
  /^error: option '(?<name>[^']*)' argument '(?<value>.*)' is invalid\. (?<rest>.*)$/s,
  /^error: command-argument value '(?<value>.*)' is invalid for argument '(?<name>[^']*)'\. (?<rest>.*)$/s,
];

function invalidValue(message: string): CommandProblem {
  const found = INVALID.map((pattern) => pattern.exec(message)?.groups).find(Boolean);
  const { name = "", value = "", rest = "" } = found ?? {};
  const option = name.startsWith("-") ? name.replace(/ .*/, "") : `<${name}>`;
  const choices = /^Allowed choices are (.*)\.$/s.exec(rest)?.[1];
  if (choices !== undefined) return new CommandProblem("badChoice", { option, value, choices });
  return new CommandProblem("badArgument", { option, value, reason: rest });
}

/**
 * What is wrong with a command line, from the parser's English message; null when nothing is, as
 * when help was asked for.
 */
export function parserProblem(command: Command, error: CommanderError): CommandProblem | null {
  const { code, message, exitCode } = error;
  const name = commandName(command);
  const first = quoted(message);
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
