import { wholeNumber } from "@/lib/i18n/number-format";
import type { FileFormat } from "../files/source-table";
import type { Finding } from "../finding";
import type { ImportReport } from "../import-report";
import type { DatasetWords } from "./dataset-words";
import { hasFeatures } from "./feature-formats";

/** Findings whose `about` lists amounts, as "2025: 3913644". */
const WITH_AMOUNTS: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "peopleRead",
  "bedsRead",
  "doctorsRead",
  "peopleLost",
  "doctorsLost",
]);

/** What a finding says, without its place. */
export function findingReason({ code, about, column = "", values }: Finding, words: DatasetWords) {
  const told = WITH_AMOUNTS.has(code)
    ? about.replaceAll(/(?<=: )\d+/g, (digits) => wholeNumber(Number(digits), words.locale))
    : about;
  return words.t(`finding.${code}`, { about: told, column, ...values });
}

/**
 * A finding in the reader's words.
 *
 * @example findingText(finding, "csv", datasetWords("en")) // "line 12: no district fits (04030417)"
 */
export function findingText(finding: Finding, format: FileFormat, words: DatasetWords): string {
  const { line } = finding;
  const reason = findingReason(finding, words);
  if (line === null) return reason;
  if (hasFeatures(format)) return words.t("atFeature", { line: String(line), reason });
  return words.t(format === "json" ? "atEntry" : "atLine", { line: String(line), reason });
}

/** How many findings there are of the same codes as some that the report lists. */
export function findingCount(findings: readonly Finding[], { totals }: ImportReport): number {
  const kept = new Map<string, number>();
  for (const { code } of findings) kept.set(code, (kept.get(code) ?? 0) + 1);
  let all = 0;
  for (const [code, count] of kept) all += Math.max(count, totals[code] ?? 0);
  return all;
}
