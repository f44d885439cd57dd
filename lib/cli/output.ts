import type { Command } from "commander";

/** Whether the result is wanted as JSON. */
export function isForPrograms(command: Command): boolean {
  return command.optsWithGlobals<{ json?: boolean }>().json ?? false;
}

/** Prints a result: as JSON where `--json` was given, else in words. */
export function print(command: Command, result: unknown, text: string): void {
  console.log(isForPrograms(command) ? JSON.stringify(result, null, 2) : text);
}

/** Prints something more for people; programs have the result alone. */
export function remark(command: Command, text: string): void {
  if (!isForPrograms(command)) console.log(text);
}

/** Says something beside the result, on the error channel, where no program reads it as a part. */
export function tellAside(text: string): void {
  console.error(`praxisnah: ${text}`);
}
