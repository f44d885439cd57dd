import { createInterface } from "node:readline/promises";
import type { Command } from "commander";
import { CommandProblem } from "./command-problem";
import { isForPrograms } from "./output";
import { words } from "./words";

/** Whether somebody sits there to be asked. */
function isAtTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/**
 * Asks whether something that cannot be undone is meant.
 *
 * @param loss what would be lost
 * @throws CommandProblem unconfirmed where nobody can be asked
 */
export async function isConfirmed(command: Command, loss: string): Promise<boolean> {
  if (command.opts<{ yes?: boolean }>().yes) return true;
  if (isForPrograms(command) || !isAtTerminal()) throw new CommandProblem("unconfirmed", { loss });
  const dialogue = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await dialogue.question(`${loss}\n${words("confirm.question")}`);
    return words("confirm.answers").split(",").includes(answer.trim().toLowerCase());
  } finally {
    dialogue.close();
  }
}
