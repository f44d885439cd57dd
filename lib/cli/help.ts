import type { Argument, Command, HelpConfiguration, Option } from "commander";
import type en from "@/lib/i18n/messages/en.json";
import { words } from "./words";

export type CommandName = keyof (typeof en)["cli"]["command"];

const HEADINGS: Readonly<Record<string, "usage" | "arguments" | "options" | "commands">> = {
  "Usage:": "usage",
  "Arguments:": "arguments",
  "Options:": "options",
  "Commands:": "commands",
};

function withChoices({ description, argChoices }: Option | Argument): string {
  if (!argChoices) return description;
  return words("help.choices", { description, choices: argChoices.join(", ") });
}

function usage(command: Command): string {
  const names: string[] = [];
  for (let one: Command | null = command; one; one = one.parent) names.unshift(one.name());
  const rest = command
    .usage()
    .replace("[options]", words("help.optionsMark"))
    .replace("[command]", words("help.commandMark"));
  return `${names.join(" ")} ${rest}`;
}

/** The help in the language of the terminal. */
export const helpWords: HelpConfiguration = {
  styleTitle: (title) => {
    const heading = HEADINGS[title];
    return heading ? words(`help.${heading}`) : title;
  },
  optionDescription: withChoices,
  argumentDescription: withChoices,
  commandUsage: usage,
  subcommandTerm: (command) => {
    const names = command.registeredArguments.map((argument) =>
      argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
    );
    return [command.name(), ...names].join(" ");
  },
};

/** Says what a command does, and shows one use of it. */
export function explain(command: Command, name: CommandName, example?: string): Command {
  command.description(words(`command.${name}`));
  if (example === undefined) return command;
  return command.addHelpText("after", `\n${words("help.example")}\n  ${example}`);
}
