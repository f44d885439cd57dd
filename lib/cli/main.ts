import { CommanderError } from "commander";
import { ZodError } from "zod";
import { UnusableFileError } from "@/lib/datasets/finding";
import { UserError } from "@/lib/errors";
import { program } from "./program";
import { unusableText } from "./report-text";
import { closeSession } from "./session";

/** One line for the person at the terminal, whatever went wrong. */
function oneLine(error: unknown): string {
  if (error instanceof ZodError)
    return error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
  if (error instanceof UnusableFileError) return unusableText(error);
  if (error instanceof UserError) return error.message;
  if (error instanceof Error) return error.message.trim().split("\n").at(-1) ?? error.name;
  return String(error);
}

try {
  await program().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode;
  } else {
    console.error(`praxisnah: ${oneLine(error)}`);
    process.exitCode = 1;
  }
} finally {
  await closeSession();
}
