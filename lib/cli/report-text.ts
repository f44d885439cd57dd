import { createTranslator } from "use-intl/core";
import type { Finding, UnusableFileError } from "@/lib/datasets/finding";
import type { ImportReport } from "@/lib/datasets/import-report";
import de from "@/lib/i18n/messages/de.json";
import en from "@/lib/i18n/messages/en.json";

const LISTED = 20;

const isGerman = (process.env.LC_ALL ?? process.env.LANG ?? "").startsWith("de");
const t = createTranslator({
  locale: isGerman ? "de" : "en",
  messages: isGerman ? de : en,
  namespace: "import",
});

function listed(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, LISTED).map((line) => `    ${line}`);
  const rest = lines.length - LISTED;
  return [`  ${title}:`, ...shown, ...(rest > 0 ? [`    ${t("more", { count: rest })}`] : [])];
}

/** A finding in the reader's words, e.g. "line 12: unknown district (04030417)". */
function findingText({ code, line, about }: Finding): string {
  return t("atLine", { line, reason: t(`finding.${code}`, { about }) });
}

/** Why nothing of a file was taken, in the reader's words. */
export function unusableText({ read, first }: UnusableFileError): string {
  return t("nothingUsable", { read, first: findingText(first) });
}

/** An import report as lines for the terminal. */
export function reportText(report: ImportReport): string {
  const { kind, region, encoding, delimiter, read, taken, added, changed } = report;
  const format = [encoding, delimiter === "\t" ? "TAB" : delimiter].filter(Boolean).join(", ");
  return [
    t("title", { kind: t(`kind.${kind}`), region, format }),
    `  ${t("counts", { read, taken, skipped: report.skipped.length, added, changed })}`,
    ...listed(t("skipped"), report.skipped.map(findingText)),
    ...listed(t("districtsWithoutData"), report.districtsWithoutData),
    ...listed(
      t("dataWithoutDistrict", { count: report.dataWithoutDistrict.length }),
      report.dataWithoutDistrict.map(findingText),
    ),
    ...(report.notInFile > 0 ? [`  ${t("notInFile", { count: report.notInFile })}`] : []),
  ].join("\n");
}
