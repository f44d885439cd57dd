import { UserError } from "@/lib/errors";
import type en from "@/lib/i18n/messages/en.json";
import { words } from "./words";

/** Why a command cannot be carried out; worded by the messages `cli.problem.*`. */
export type CommandProblemCode = keyof (typeof en)["cli"]["problem"];

/** How a command ends whose request or file cannot be used or was refused. */
export const UNUSABLE = 2;
/** How a command ends when something else went wrong. */
export const FAILED = 1;

/**
 * A command that cannot be carried out, in the language of the terminal.
 *
 * @example throw new CommandProblem("optionWithoutValue", { option: "--file" })
 */
export class CommandProblem extends UserError {
  override name = "CommandProblem";

  constructor(
    readonly code: CommandProblemCode,
    values: Readonly<Record<string, string | number>> = {},
    readonly exitCode = UNUSABLE,
  ) {
    super(words(`problem.${code}`, values as never));
  }
}
