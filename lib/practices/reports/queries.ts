import "server-only";
import { db } from "@/lib/db";
import { findLink } from "@/lib/links/queries";
import { reportFieldSchema, type ReportField } from "../practice-statement";

/** A report as the owner or the office decides it. */
export interface OwnReport {
  regionSlug: string;
  /** Null when the practice is not listed any more. */
  practice: { slug: string; name: string | null } | null;
  field: ReportField;
  /** A value of the field; null when the reader only said that it is wrong. */
  proposed: unknown;
  note: string;
  status: "open" | "confirmed" | "rejected";
  createdAt: Date;
  decidedAt: Date | null;
}

/** The report of a link; null for words that no mail contained. */
export async function findReport(token: string, now = new Date()): Promise<OwnReport | null> {
  const link = await findLink("practice_report", token, now);
  if (link.state !== "valid") return null;
  const report = await db().practiceReport.findUnique({
    where: { id: link.subjectId },
    select: {
      ...{ regionId: true, practiceKey: true, field: true, proposed: true, note: true },
      ...{ status: true, createdAt: true, decidedAt: true },
      region: { select: { slug: true } },
    },
  });
  if (!report) return null;
  const { regionId, practiceKey, region, ...told } = report;
  const practice = await db().practice.findUnique({
    where: { regionId_externalKey: { regionId, externalKey: practiceKey } },
    select: { slug: true, name: true },
  });
  return {
    ...told,
    field: reportFieldSchema.catch("other").parse(report.field),
    regionSlug: region.slug,
    practice,
  };
}

/** A report that waits for a decision, as staff read it. */
export interface OpenReport extends Pick<OwnReport, "practice" | "field" | "proposed" | "note"> {
  id: number;
  practiceKey: string;
  createdAt: Date;
}

/** Reports of a region that nobody decided, the oldest first. */
export async function listOpenReports(regionId: number): Promise<OpenReport[]> {
  const reports = await db().practiceReport.findMany({
    where: { regionId, status: "open" },
    select: {
      ...{ id: true, practiceKey: true, field: true, proposed: true, note: true, createdAt: true },
    },
    orderBy: { id: "asc" },
  });
  const keys = [...new Set(reports.map(({ practiceKey }) => practiceKey))];
  const practices = await db().practice.findMany({
    where: { regionId, externalKey: { in: keys } },
    select: { externalKey: true, slug: true, name: true },
  });
  const byKey = new Map(practices.map(({ externalKey, ...told }) => [externalKey, told]));
  return reports.map((report) => ({
    ...report,
    field: reportFieldSchema.catch("other").parse(report.field),
    practice: byKey.get(report.practiceKey) ?? null,
  }));
}
