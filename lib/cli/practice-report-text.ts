import { portalDay } from "@/lib/portal-day";
import type { OpenReport } from "@/lib/practices/reports/queries";

/** One line per report, for lists; what belongs into the field stands as it is stored. */
export function practiceReportLine(report: OpenReport): string {
  const { id, createdAt, practice, practiceKey, field, proposed, note } = report;
  const value = proposed === null ? "" : JSON.stringify(proposed);
  const words = note.replaceAll(/\s+/g, " ").trim();
  return [id, portalDay(createdAt), practice?.slug ?? practiceKey, field, value, words].join("\t");
}
