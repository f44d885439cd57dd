import { severityOf } from "@/lib/datasets/finding";
import type { ImportReport } from "@/lib/datasets/import-report";
import { CommandProblem } from "./command-problem";
import { findingCount } from "@/lib/datasets/wording/finding-text";
import { findingText } from "./report-text";

/** Why a file was not taken, or would not be if this were not a trial; null when it was. */
export function refusal(report: ImportReport, skipInvalid = false): CommandProblem | null {
  const { outcome, errors, warnings, file, format } = report;
  const errorCount = findingCount(errors, report);
  const isUnusable = report.taken === 0;
  const isTrialOfRefused = outcome === "planned" && errorCount > 0 && !skipInvalid;
  if (outcome !== "refused" && !isTrialOfRefused) return null;
  const [first] = [...errors, ...warnings.filter((finding) => severityOf(finding) === "warning")];
  const values = {
    file: file.name,
    count: isUnusable ? (first ? 1 : 0) : errorCount,
    first: first ? findingText(first, format) : "",
  };
  if (isUnusable) return new CommandProblem("nothingUsable", values);
  // To leave such rows out would leave their people out.
  const isAboutDistricts = errors.every(({ code }) => code === "unmatchedDistrict");
  if (isAboutDistricts) return new CommandProblem("districtsUnknown", values);
  return new CommandProblem(isTrialOfRefused ? "wouldBeRefused" : "fileRefused", values);
}
