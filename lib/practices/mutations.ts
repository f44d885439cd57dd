import "server-only";
import { recordChange } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/audit/actor";
import { announceChange } from "@/lib/content/announcement";
import { regionTag } from "@/lib/content/tags";
import { db, type Transaction } from "@/lib/db";
import { findLink } from "@/lib/links/queries";
import { mailSays } from "@/lib/mail/mail-values";
import { enqueueMails } from "@/lib/mail/outbox";
import { dayAfter, today } from "@/lib/portal-day";
import { ACCEPTANCE_DAYS } from "./acceptance";
import { stateFacts } from "./stating/mutations";

type Decision = "confirm" | "reject";

export type DecisionOutcome =
  | { kind: "confirmed" | "rejected"; regionSlug: string; slug: string | null }
  /** Somebody decided before. */
  | { kind: "decided"; status: "confirmed" | "rejected" }
  | { kind: "unknownReport" };

interface StoredReport {
  id: number;
  regionId: number;
  key: string;
  field: string;
  proposed: unknown;
  status: "open" | "confirmed" | "rejected";
}

/** A report, held until the transaction ends, so that of two at the same time one decides. */
async function holdReport(tx: Transaction, id: number): Promise<StoredReport | undefined> {
  const [report] = await tx.$queryRaw<StoredReport[]>`
    SELECT id, region_id AS "regionId", practice_key AS key, field, proposed, status::text AS status
    FROM practice_report WHERE id = ${id} FOR UPDATE`;
  return report;
}

async function decide(
  tx: Transaction,
  report: StoredReport,
  decision: Decision,
  by: "recipient" | Actor,
  on: string,
  reason: string | null = null,
): Promise<DecisionOutcome> {
  const { id, regionId, key, proposed } = report;
  if (report.status !== "open") return { kind: "decided", status: report.status };
  const region = await tx.region.findUniqueOrThrow({
    where: { id: regionId },
    select: { slug: true },
  });
  const practice = await tx.practice.findUnique({
    where: { regionId_externalKey: { regionId, externalKey: key } },
    select: { slug: true, mail: true },
  });
  // The mail with the link went to the practice, and to the office for those without an address.
  const decider = by !== "recipient" || !practice?.mail ? "staff" : "owner";
  const status = decision === "confirm" ? "confirmed" : "rejected";
  await tx.practiceReport.update({
    where: { id },
    data: { status, decidedAt: new Date(), decidedBy: decider, reason },
    select: { id: true },
  });
  await recordChange(
    tx,
    {
      ...{
        actor: by === "recipient" ? "office" : by,
        regionId,
        action: `practice_report.${decision}`,
      },
      ...{ subject: `practice_report:${id}`, before: { status: "open" } },
      after: { status, practice: key, field: report.field },
    },
    new Date(),
  );
  if (status === "confirmed" && proposed !== null) {
    const facts = [{ field: report.field, value: proposed }];
    await stateFacts(tx, { regionId, key, by: decider, on, reportId: id }, facts);
    await announceChange(tx, [regionTag(region.slug)]);
  }
  return { kind: status, regionSlug: region.slug, slug: practice?.slug ?? null };
}

/**
 * Decides a report by the word of its link, once: of two at the same time one decides and the other
 * hears how. What is confirmed stands on the practice's page at once.
 */
export async function decideReport(
  token: string,
  decision: Decision,
  on = today(),
): Promise<DecisionOutcome> {
  return db().$transaction(async (tx): Promise<DecisionOutcome> => {
    const link = await findLink("practice_report", token, new Date(on), tx);
    const report = link.state === "valid" ? await holdReport(tx, link.subjectId) : undefined;
    if (!report) return { kind: "unknownReport" };
    return decide(tx, report, decision, "recipient", on);
  });
}

/**
 * Decides a report of a region for its staff, also one of which nobody got a mail.
 *
 * @param reason why it is declined, for whoever of the staff asks later
 */
export async function decideReportAsStaff(
  regionId: number,
  id: number,
  decision: Decision,
  actor: Actor,
  on = today(),
  reason: string | null = null,
): Promise<DecisionOutcome> {
  return db().$transaction(async (tx): Promise<DecisionOutcome> => {
    const report = await holdReport(tx, id);
    if (report?.regionId !== regionId) return { kind: "unknownReport" };
    return decide(tx, report, decision, actor, on, reason);
  });
}

interface AskedPractice {
  regionId: number;
  region: string;
  key: string;
  slug: string;
  name: string | null;
  mail: string;
}

/** Asks every practice with an address once a year whether what stands on its page still holds. */
export async function askForRecheck(on = today()): Promise<number> {
  const year = on.slice(0, 4);
  // What was sent tells until the year is over that a practice was asked.
  const deleteAfter = `${Number(year) + 1}-01-31`;
  return db().$transaction(async (tx) => {
    const practices = await tx.$queryRaw<AskedPractice[]>`
      SELECT region.id AS "regionId", region.slug AS region, practice.external_key AS key,
        practice.slug, practice.name, practice.mail
      FROM practice JOIN region ON region.id = practice.region_id
      JOIN data_source AS source ON source.id = practice.source_id
      WHERE practice.mail IS NOT NULL AND source.as_of <= ${dayAfter(on, -ACCEPTANCE_DAYS)}::date
        AND NOT EXISTS (SELECT FROM outbox_mail AS earlier WHERE earlier.key =
          'practice-recheck:' || region.slug || ':' || practice.external_key || ':' || ${year}::text)
      ORDER BY practice.id`;
    return enqueueMails(
      tx,
      practices.map(({ regionId, region, key, mail, slug, name }) => ({
        ...{ key: `practice-recheck:${region}:${key}:${year}`, regionId, recipient: mail },
        ...{ locale: "de" as const, deleteAfter, ...mailSays("practice-recheck", { slug, name }) },
      })),
    );
  });
}
