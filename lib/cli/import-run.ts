import type { Command } from "commander";
import type { ImportReport } from "@/lib/datasets/import-report";
import type { ImportOptions, ImportRequest } from "@/lib/datasets/import-request";
import type { DatasetKind } from "@/lib/datasets/dataset-kind";
import { RejectedRows } from "@/lib/datasets/wording/rejected-rows";
import { feedbackCommand } from "./feedback-command";
import { importOptions, importRequest, type ImportFlags } from "./import-options";
import { print, remark } from "./output";
import { refusal } from "./refusal";
import { ReportFiles } from "./report-files";
import { reportText, terminalWords } from "./report-text";
import { openSession } from "./session";
import { toldError } from "./told-error";
import { userPath } from "./user-path";
import { words } from "./words";

/** Runs `praxisnah import …`: reads the file, publishes it, and says what happened. */
export async function runImport(
  kind: DatasetKind,
  flags: ImportFlags,
  command: Command,
): Promise<void> {
  const request = importRequest(kind, flags);
  const options = importOptions(flags, new Date());
  const files = flags.report
    ? await ReportFiles.prepare(userPath(flags.report), request.file)
    : null;
  const rejected = new RejectedRows(terminalWords);
  const report = await imported(flags.region, request, options, rejected).catch(
    async (error: unknown) => {
      await files?.writeError(toldError(error)).catch(() => undefined);
      throw error;
    },
  );
  const feedback = files && rejected.count > 0 ? feedbackOf(kind, flags, report, files) : null;
  const told = { ...report, feedback };
  print(command, told, [reportText(report), ...keptText(report, request, options)].join("\n"));
  const rejectedPlace = await files?.write(told, rejected);
  if (rejectedPlace) remark(command, rejectedPlace);
  if (feedback) remark(command, words("done.feedBack", { command: feedback.command }));
  const refused = refusal(report, options.skipInvalid);
  if (refused) throw refused;
}

/** Where the rows that were left out are, and what imports them once they are mended. */
function feedbackOf(
  kind: DatasetKind,
  flags: ImportFlags,
  report: ImportReport,
  files: ReportFiles,
): { file: string; command: string } {
  const file = files.rejectedPlace(report);
  return { file, command: feedbackCommand(kind, flags, report, file) };
}

async function imported(
  region: string,
  request: ImportRequest,
  options: ImportOptions,
  rejected: RejectedRows,
): Promise<ImportReport> {
  await openSession();
  const { importFile } = await import("@/lib/datasets/imports/mutations");
  return importFile(region, request, options, rejected.add);
}

/** What is kept for the next files. */
function keptText(
  { outcome }: ImportReport,
  request: ImportRequest,
  { saveProfile }: ImportOptions,
): string[] {
  if (outcome === "refused" || outcome === "planned") return [];
  const aliases = "alias" in request ? Object.entries(request.alias) : [];
  const list = aliases.map(([label, key]) => `${label} → ${key}`).join(", ");
  return [
    ...(aliases.length > 0 ? [words("done.aliasesKept", { aliases: list })] : []),
    ...(saveProfile === undefined ? [] : [words("done.profileSaved", { name: saveProfile })]),
  ];
}
