import type { FileFormat } from "@/lib/datasets/files/source-table";
import type { Finding } from "@/lib/datasets/finding";
import type { ImportReport } from "@/lib/datasets/import-report";
import type { DatasetProblem } from "@/lib/datasets/problem";
import { changeLine } from "@/lib/datasets/wording/change-line";
import { datasetWords } from "@/lib/datasets/wording/dataset-words";
import { findingCount, findingText as findingTextIn } from "@/lib/datasets/wording/finding-text";
import { terminal } from "./language";

const LISTED = 20;

/** What imports say, in the language of the terminal. */
export const terminalWords = datasetWords(terminal.locale);
export const terminalText = terminalWords.t;
const t = terminalText;

function listed(title: string, lines: readonly string[], all = lines.length): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, LISTED).map((line) => `    ${line}`);
  const rest = Math.max(all, lines.length) - Math.min(LISTED, lines.length);
  return [`  ${title}`, ...shown, ...(rest > 0 ? [`    ${t("more", { count: rest })}`] : [])];
}

/** A finding in the language of the terminal, e.g. "line 12: no district fits (04030417)". */
export function findingText(finding: Finding, format: FileFormat): string {
  return findingTextIn(finding, format, terminalWords);
}

/** Why a file cannot be taken at all, in the reader's words. */
export function problemText({ code, values }: DatasetProblem): string {
  return t(`problem.${code}`, values as never);
}

function findings(title: "errors" | "warnings" | "notes", report: ImportReport): string[] {
  const own = report[title];
  const count = findingCount(own, report);
  const texts = own.map((finding) => findingText(finding, report.format));
  return listed(t(title, { count }), texts, count);
}

/** An import report as lines for the terminal. */
export function reportText(report: ImportReport): string {
  const { kind, region, file, format, encoding, delimiter, layer, outcome } = report;
  const sign = delimiter === "\t" ? "TAB" : delimiter;
  const facts = [format.toUpperCase(), encoding, sign, layer].filter(Boolean).join(", ");
  const plan = report.changes.map((change) => changeLine(kind, change, terminalWords));
  return [
    t("title", { kind: t(`kind.${kind}`), region, file: file.name, facts }),
    `  ${t("rows", { read: report.read, taken: report.taken, rejected: report.rejected })}`,
    ...(report.level === null ? [] : [`  ${t("level", { level: report.level })}`]),
    ...findings("errors", report),
    ...findings("warnings", report),
    ...findings("notes", report),
    ...listed(
      t("districtsWithoutData", { count: report.districtsWithoutData.length }),
      report.districtsWithoutData,
    ),
    ...(outcome === "refused" ? [] : [`  ${t("plan", planCounts(report))}`]),
    ...(outcome === "planned" ? listed(t("changes"), plan, planTotal(report)) : []),
    ...(report.notInFile > 0 ? [`  ${t("notInFile", { count: report.notInFile })}`] : []),
    `  ${t(`outcome.${outcome}`, { id: report.versionId ?? 0, read: report.read })}`,
  ].join("\n");
}

function planCounts({ added, changed, removed, unchanged }: ImportReport) {
  return { added, changed, removed, unchanged };
}

function planTotal({ added, changed, removed }: ImportReport): number {
  return added + changed + removed;
}
