import { listQuery, readListFilter, type ListFilter } from "@/lib/forms/list-filter";
import type { ReportField } from "../../practice-statement";

export const reportStatuses = ["open", "confirmed", "rejected"] as const;

export type ReportStatus = (typeof reportStatuses)[number];

/** A report as the list of staff shows it. */
export interface ListedReport {
  id: number;
  /** Name of the practice; null for one that has none, or is listed no more. */
  name: string | null;
  field: ReportField;
  note: string;
  status: ReportStatus;
  createdAt: Date;
  decidedAt: Date | null;
}

/** Which reports of a region staff look at. */
export const REPORT_VIEWS = [...reportStatuses, "all"] as const;

/** Words are those of the name of a practice or of what was written. */
export type ReportFilter = ListFilter<(typeof REPORT_VIEWS)[number]>;

/** What an address asks for; see `readListFilter`. */
export function readReportFilter(parameters: URLSearchParams): ReportFilter {
  return readListFilter(REPORT_VIEWS, parameters);
}

/** The query of an address that asks for it; see `listQuery`. */
export function reportQuery(filter: ReportFilter): string {
  return listQuery(REPORT_VIEWS[0], filter);
}
