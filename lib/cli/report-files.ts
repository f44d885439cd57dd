import { createWriteStream } from "node:fs";
import { access, constants, realpath, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type { ImportReport } from "@/lib/datasets/import-report";
import { CommandProblem } from "./command-problem";
import { rejectedFile, type RejectedRows } from "@/lib/datasets/wording/rejected-rows";
import { fileUnwritable } from "./text-file";
import type { ToldError } from "./told-error";
import { words } from "./words";

/** The place of a file, whether or not it is there yet. */
async function placeOf(file: string): Promise<string> {
  const real = await realpath(file).catch(() => null);
  if (real !== null) return real;
  const folder = await realpath(path.dirname(file)).catch(() => path.dirname(file));
  return path.join(folder, path.basename(file));
}

/** The report of an import as JSON, and beside it what was left out, to be mended. */
export class ReportFiles {
  private constructor(private readonly file: string) {}

  /**
   * Makes sure that the report can be written before anything is changed.
   *
   * @throws CommandProblem when it cannot, or when it would overwrite the file that is imported
   */
  static async prepare(file: string, imported: string): Promise<ReportFiles> {
    const files = new ReportFiles(file);
    const source = await placeOf(imported);
    const targets = [file, ...["csv", "geojson"].map((format) => rejectedFile(files.stem, format))];
    for (const target of targets)
      if ((await placeOf(target)) === source)
        throw new CommandProblem("reportOverInput", { file: imported });
    for (const target of targets) await assertWritable(target);
    return files;
  }

  private get stem(): string {
    return this.file.replace(/\.json$/i, "");
  }

  /** Where the rows that were left out are written. */
  rejectedPlace({ format }: ImportReport): string {
    return rejectedFile(this.stem, format);
  }

  /** Writes both files; says where the rows that were left out are. */
  async write(report: ImportReport, rejected: RejectedRows): Promise<string | null> {
    await writeFile(this.file, `${JSON.stringify(report, null, 2)}\n`);
    const file = this.rejectedPlace(report);
    await pipeline(rejected.content(report), createWriteStream(file));
    const { count, written } = rejected;
    if (count === 0) return null;
    if (written < count)
      return words("done.rejectedCut", { kept: String(written), count: String(count), file });
    return words("done.rejectedWritten", { count, file });
  }

  /** Notes why there is nothing to report. */
  async writeError({ code, message }: ToldError): Promise<void> {
    await writeFile(this.file, `${JSON.stringify({ error: { code, message } }, null, 2)}\n`);
  }
}

async function assertWritable(file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  const target = isThere ? file : path.dirname(file);
  await access(target, constants.W_OK).catch((error: unknown) => {
    throw fileUnwritable(file, error);
  });
}
