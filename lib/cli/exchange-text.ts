import { createTranslator } from "use-intl/core";
import type { ExchangeFinding } from "@/lib/exchange/exchange-log";
import type { ExchangeDataset, ExchangeReport } from "@/lib/exchange/exchange-report";
import { changeLine } from "@/lib/datasets/wording/change-line";
import { CommandProblem } from "./command-problem";
import { terminal } from "./language";
import { terminalText, terminalWords } from "./report-text";

const t = createTranslator({ ...terminal, namespace: "exchange" });

const LISTED = 20;

/** A finding in the reader's words, e.g. "services.csv, line 2: …". */
export function exchangeFindingText({ code, place, values }: ExchangeFinding): string {
  const reason = t(`finding.${code}`, values as never);
  if (!place) return reason;
  const { file, number, sort, id } = place;
  if (number === null) return `${file}: ${reason}`;
  const at = { file, number: String(number), reason };
  if (sort === "line") return t("atLine", at);
  return id === undefined ? t("atEntry", at) : t("atNamed", { ...at, id });
}

function listed(lines: readonly string[], all = lines.length): string[] {
  const rest = all - Math.min(LISTED, lines.length);
  return [
    ...lines.slice(0, LISTED).map((line) => `    ${line}`),
    ...(rest > 0 ? [`    ${terminalText("more", { count: rest })}`] : []),
  ];
}

function findings(title: "errors" | "warnings" | "notes", report: ExchangeReport): string[] {
  const own = report[title];
  const codes = new Set(own.map(({ code }) => code));
  const count = [...codes].reduce((sum, code) => sum + (report.totals[code] ?? 0), 0);
  if (count === 0) return [];
  return [`  ${terminalText(title, { count })}`, ...listed(own.map(exchangeFindingText), count)];
}

function outcomeText({ outcome, versionId }: ExchangeDataset): string {
  const id = String(versionId ?? "");
  if (outcome === "published") return t("version", { id });
  return outcome === "scheduled" ? t("scheduled", { id }) : t(outcome);
}

function datasetLines(dataset: ExchangeDataset): string[] {
  const { kind, records, added, changed, removed, unchanged, notInFile, outside } = dataset;
  const named = terminalText(`kind.${kind}`);
  const list = outside.slice(0, LISTED).join(", ");
  return [
    `  ${t("dataset", { kind: named, records, added, changed, removed, unchanged })}`,
    ...(dataset.outcome === "planned"
      ? listed(
          dataset.changes.map((change) => changeLine(kind, change, terminalWords)),
          added + changed + removed,
        )
      : []),
    ...(notInFile > 0 ? [`    ${t("notInFile", { count: notInFile })}`] : []),
    ...(outside.length > 0 ? [`    ${t("outside", { count: outside.length, list })}`] : []),
    `    ${outcomeText(dataset)}`,
  ];
}

/** A report of an import of another standard as lines for the terminal. */
export function exchangeText(report: ExchangeReport): string {
  const { standard, region, file, read, outcome } = report;
  const list = Object.entries(read)
    .map(([table, count]) => `${table} ${count}`)
    .join(", ");
  return [
    t("title", { standard: standard.toUpperCase(), region, file: file.name }),
    `  ${t("read", { list })}`,
    ...findings("errors", report),
    ...findings("warnings", report),
    ...findings("notes", report),
    ...report.datasets.flatMap(datasetLines),
    ...(outcome === "refused" ? [`  ${t("refused")}`] : []),
  ].join("\n");
}

/** Why a file was not taken; null when it was. */
export function exchangeRefusal(report: ExchangeReport): CommandProblem | null {
  const { outcome, errors, warnings, file, datasets } = report;
  const [first] = [...errors, ...warnings];
  const values = { file: file.name, first: first ? exchangeFindingText(first) : "" };
  if (outcome === "refused" && (errors.length === 0 || datasets.length > 0))
    return new CommandProblem("exchangeNothing", { ...values, count: first ? 1 : 0 });
  if (outcome !== "refused") return null;
  return new CommandProblem("exchangeRefused", { ...values, count: errors.length });
}
