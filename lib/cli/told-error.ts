import { ZodError } from "zod";
import { DatasetProblem } from "@/lib/datasets/problem";
import { CommandProblem, FAILED, UNUSABLE } from "./command-problem";
import { databaseProblem } from "./database-problem";
import { issuesText, optionOf } from "./issue-text";
import { problemText } from "./report-text";
import { ServerProblem } from "@/lib/database/server-problem";

/** An error as the person at the terminal is told it. */
export interface ToldError {
  code: string;
  /** One line in the language of the terminal. */
  message: string;
  exitCode: number;
}

/** A failed writing of a file; reading is told by the one who reads. */
function fileProblem(error: unknown): CommandProblem | null {
  if (!(error instanceof Error) || !("code" in error && "path" in error)) return null;
  const [file, reason] = [String(error.path), String(error.code)];
  return new CommandProblem("fileUnwritable", { file, reason }, FAILED);
}

function serverProblem(error: unknown): CommandProblem | null {
  if (!(error instanceof ServerProblem)) return null;
  return new CommandProblem(error.code, error.values, FAILED);
}

function unexpected(error: unknown): CommandProblem {
  const name = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && "code" in error ? ` ${String(error.code)}` : "";
  return new CommandProblem("unexpected", { name: `${name}${code}` }, FAILED);
}

/** Whatever went wrong, in words without any library's own. */
export function toldError(error: unknown): ToldError {
  if (error instanceof DatasetProblem)
    return { code: error.code, message: oneLine(problemText(error)), exitCode: UNUSABLE };
  if (error instanceof ZodError) {
    const issues = issuesText(error, optionOf);
    return toldError(new CommandProblem("badRequest", { issues }));
  }
  const problem =
    error instanceof CommandProblem
      ? error
      : (serverProblem(error) ?? fileProblem(error) ?? databaseProblem(error) ?? unexpected(error));
  const { code, message, exitCode } = problem;
  return { code, message: oneLine(message), exitCode };
}

/** Names and cells of a file may hold line breaks. */
function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, " ");
}
