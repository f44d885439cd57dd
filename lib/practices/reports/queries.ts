import "server-only";
import { createHash } from "node:crypto";
import { db } from "@/lib/db";
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
export async function findReport(token: string): Promise<OwnReport | null> {
  const report = await db().practiceReport.findUnique({
    where: { tokenSha256: createHash("sha256").update(token).digest("hex") },
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
