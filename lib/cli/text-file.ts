import { readFile, writeFile } from "node:fs/promises";
import { openSourceFile } from "@/lib/datasets/files/source-file";
import { DatasetProblem } from "@/lib/datasets/problem";
import { CommandProblem } from "./command-problem";

/** Settings are small; more is another file. */
const MOST_BYTES = 16 * 1024 ** 2;

/**
 * The text of a settings file.
 *
 * @throws DatasetProblem when there is no such file, it may not be read, or it is no text
 */
export async function readTextFile(path: string): Promise<string> {
  const { name, bytes } = await openSourceFile(path);
  const mebibytes = (size: number) => Math.round(size / 1024 ** 2);
  if (bytes > MOST_BYTES)
    throw new DatasetProblem("fileTooLarge", {
      file: name,
      size: mebibytes(bytes),
      limit: mebibytes(MOST_BYTES),
    });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch {
    throw new DatasetProblem("wrongEncoding", { file: name, encoding: "UTF-8", line: 1 });
  }
}

/** @throws CommandProblem when the file cannot be written */
export function fileUnwritable(file: string, error: unknown): CommandProblem {
  const reason = error instanceof Error && "code" in error ? String(error.code) : "?";
  return new CommandProblem("fileUnwritable", { file, reason });
}

/** @throws CommandProblem when the file cannot be written */
export async function writeTextFile(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: unknown) => {
    throw fileUnwritable(path, error);
  });
}
