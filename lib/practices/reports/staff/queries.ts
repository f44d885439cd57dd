import "server-only";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { reportFieldSchema } from "../../practice-statement";
import type { ListedReport, ReportFilter } from "./report-filter";

/** How many reports a page of the list shows. */
const PAGE = 50;

const TABLES = Prisma.sql`practice_report AS report LEFT JOIN practice
  ON practice.region_id = report.region_id AND practice.external_key = report.practice_key`;

/** The reports of a region that fit, those that wait longest first, others the youngest first. */
export async function listReports(
  regionId: number,
  { view, words, page }: ReportFilter,
): Promise<{ reports: ListedReport[]; count: number; pages: number }> {
  const which = Prisma.join(
    [
      Prisma.sql`report.region_id = ${regionId}`,
      view === "all" ? Prisma.sql`TRUE` : Prisma.sql`report.status = ${view}::report_status`,
      words === ""
        ? Prisma.sql`TRUE`
        : Prisma.sql`strpos(folded(concat_ws(' ', practice.name, report.note)), folded(${words})) > 0`,
    ],
    " AND ",
  );
  const order = view === "open" ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const [sum] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM ${TABLES} WHERE ${which}`;
  const rows = await db().$queryRaw<ListedReport[]>`
    SELECT report.id, practice.name, report.field, report.note, report.status::text AS status,
      report.created_at AS "createdAt", report.decided_at AS "decidedAt"
    FROM ${TABLES} WHERE ${which} ORDER BY report.id ${order}
    LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`;
  const reports = rows.map((row) => ({
    ...row,
    field: reportFieldSchema.catch("other").parse(row.field),
  }));
  const count = sum?.count ?? 0;
  return { reports, count, pages: Math.max(1, Math.ceil(count / PAGE)) };
}

/** How many reports of a region nobody decided yet. */
export async function countReports(regionId: number): Promise<number> {
  return db().practiceReport.count({ where: { regionId, status: "open" } });
}

/** The region of a report; null where there is no such report any more. */
export async function findRegionOfReport(id: number): Promise<{ regionId: number } | null> {
  return db().practiceReport.findUnique({ where: { id }, select: { regionId: true } });
}

/** A report with all that is known of it, and what was confirmed of the practice before. */
export async function getReportForStaff(regionId: number, id: number) {
  const found = await db().practiceReport.findFirst({
    where: { id, regionId },
    select: {
      ...{ id: true, practiceKey: true, field: true, proposed: true, note: true, status: true },
      ...{ createdAt: true, decidedAt: true, decidedBy: true, reason: true },
    },
  });
  if (!found) return null;
  const { practiceKey, ...report } = found;
  const practice = await db().practice.findUnique({
    where: { regionId_externalKey: { regionId, externalKey: practiceKey } },
    select: { slug: true, name: true },
  });
  const earlier = await db().practiceStatement.findMany({
    where: {
      ...{ regionId, practiceKey, field: report.field },
      OR: [{ reportId: null }, { reportId: { not: id } }],
    },
    orderBy: { id: "desc" },
    take: 10,
    select: { id: true, value: true, statedOn: true, statedBy: true },
  });
  return {
    ...{ ...report, practice, earlier },
    field: reportFieldSchema.catch("other").parse(report.field),
  };
}
