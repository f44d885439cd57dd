import { CommanderError } from "commander";
import { program } from "./program";
import { toldError } from "./told-error";

/**
 * Prints one line about what went wrong, as JSON where that was asked for.
 *
 * @returns how the process should end
 */
export function tell(error: unknown, parameters: readonly string[]): number {
  const { code, message, exitCode } = toldError(error);
  if (process.env.PRAXISNAH_TRACE) console.error(error);
  const asJson = parameters.includes("--json");
  console.error(asJson ? JSON.stringify({ error: { code, message } }) : `praxisnah: ${message}`);
  return exitCode;
}

/**
 * Carries out a command as it was typed, without `praxisnah` itself.
 *
 * @returns how the process should end: 0 when all went well, 2 when the request or its file cannot
 *   be used, 1 when anything else went wrong
 * @example await runCommandLine(["region", "list", "--json"]) // 0
 */
export async function runCommandLine(parameters: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(parameters, { from: "user" });
    return 0;
  } catch (error) {
    // The parser throws to end a command that only showed its help.
    return error instanceof CommanderError ? 0 : tell(error, parameters);
  }
}
