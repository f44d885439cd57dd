import { UserError } from "@/lib/errors";
import type { ImportReport } from "../../import-report";

/** Somebody changed the region between a trial and its publication. */
export class PlanChanged extends UserError {
  override name = "PlanChanged";
}

const COUNTS = ["added", "changed", "removed", "notInFile"] as const;

/**
 * Makes sure that what is published is what somebody saw.
 *
 * @param tried null where it is not known
 * @throws PlanChanged
 */
export function assertAsTried(
  tried: Pick<ImportReport, (typeof COUNTS)[number]> | null,
  report: ImportReport,
): void {
  if (tried === null || report.outcome === "refused") return;
  if (COUNTS.some((name) => tried[name] !== report[name])) throw new PlanChanged("planChanged");
}
