import type { Command } from "commander";

/** Prints a result: as JSON where `--json` was given, else in words. */
export function print(command: Command, result: unknown, words: string): void {
  const { json } = command.optsWithGlobals<{ json?: boolean }>();
  console.log(json ? JSON.stringify(result, null, 2) : words);
}
