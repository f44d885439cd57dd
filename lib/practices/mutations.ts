import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { announceChange } from "@/lib/content/announcement";
import { regionTag } from "@/lib/content/tags";
import { materialiseConfirmed } from "@/lib/datasets/publishing/materialised-practices";
import { db, type Transaction } from "@/lib/db";
import { countSender } from "@/lib/forms/sender-limit";
import type { Locale } from "@/lib/i18n/routing";
import { enqueueMails } from "@/lib/mail/outbox";
import { today } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import { Prisma } from "@/prisma/generated/client";
import { ACCEPTANCE_DAYS } from "./acceptance";
import { dayAfter } from "./local-moment";
import { readStatement, reportFieldSchema, type ReportField } from "./practice-statement";

/** What a reader found wrong. */
export interface ErrorReport {
  regionSlug: string;
  slug: string;
  field: ReportField;
  /** What should stand there, as the form sends it; null when the reader does not know. */
  proposed: unknown;
  note: string;
  /** Same form sent twice, same key, one report. */
  requestKey: string;
  locale: Locale;
  /** Keyed hash of the sender's network; null where it is not known. */
  sender?: string | null;
}

export type ReportOutcome =
  | { kind: "received"; mayBeConfirmed: boolean }
  /** The same form came before. */
  | { kind: "repeated" }
  | { kind: "unknownPractice" }
  /** The field cannot hold what was proposed. */
  | { kind: "unusable" };

const LONGEST_NOTE = 2000;

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function jsonValue(value: unknown): Prisma.InputJsonValue | typeof Prisma.JsonNull {
  // Values come from zod schemas of plain JSON.
  return value === null ? Prisma.JsonNull : (value as Prisma.InputJsonValue);
}

/** Stores what a reader reports and asks the practice, else the region's office, to decide. */
export async function reportError(report: ErrorReport, on = today()): Promise<ReportOutcome> {
  const { regionSlug, slug, requestKey, locale } = report;
  const field = reportFieldSchema.parse(report.field);
  const isProposed = report.proposed !== null && report.proposed !== "";
  const value = isProposed ? readStatement(field, report.proposed) : undefined;
  const isOffice = field === "address" || field === "other";
  if (isProposed && value === undefined && !isOffice) return { kind: "unusable" };
  return db().$transaction(async (tx): Promise<ReportOutcome> => {
    const practice = await tx.practice.findFirst({
      where: { slug, region: { slug: regionSlug } },
      select: {
        ...{ regionId: true, externalKey: true, name: true, mail: true },
        region: { select: { name: true, contact: { select: { mail: true } } } },
      },
    });
    if (!practice) return { kind: "unknownPractice" };
    const token = randomBytes(32).toString("base64url");
    const deleteAfter = deletionDay("practiceReport", on);
    const note = report.note.slice(0, LONGEST_NOTE);
    const { count } = await tx.practiceReport.createMany({
      data: [
        {
          regionId: practice.regionId,
          practiceKey: practice.externalKey,
          field,
          ...(value === undefined ? {} : { proposed: jsonValue(value) }),
          note,
          requestKey,
          tokenSha256: sha256(token),
          deleteAfter: new Date(deleteAfter),
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return { kind: "repeated" };
    await countSender(tx, report.sender ?? null);
    const recipient = practice.mail ?? practice.region.contact?.mail;
    if (recipient)
      await enqueueMails(tx, [
        {
          key: `practice-report:${requestKey}`,
          regionId: practice.regionId,
          ...{ recipient, locale, deleteAfter },
          template: practice.mail ? "practice-report-owner" : "practice-report-office",
          values: {
            ...{ region: regionSlug, slug, name: practice.name, field, token, note },
            proposed: isProposed ? JSON.stringify(report.proposed) : null,
          },
        },
      ]);
    return { kind: "received", mayBeConfirmed: value !== undefined };
  });
}

export type DecisionOutcome =
  | { kind: "confirmed" | "rejected"; regionSlug: string; slug: string | null }
  /** Somebody decided before. */
  | { kind: "decided"; status: "confirmed" | "rejected" }
  | { kind: "unknownReport" };

/** Tells whom the mail with the link went to; the office decides for those without an address. */
async function decider(
  tx: Transaction,
  regionId: number,
  key: string,
): Promise<{ by: "owner" | "staff"; slug: string | null; regionSlug: string }> {
  const region = await tx.region.findUniqueOrThrow({
    where: { id: regionId },
    select: { slug: true },
  });
  const practice = await tx.practice.findUnique({
    where: { regionId_externalKey: { regionId, externalKey: key } },
    select: { slug: true, mail: true },
  });
  return {
    by: practice?.mail ? "owner" : "staff",
    slug: practice?.slug ?? null,
    regionSlug: region.slug,
  };
}

/**
 * Decides a report by the word of its link, once: of two at the same time one decides and the other
 * hears how. What is confirmed stands on the practice's page at once.
 */
export async function decideReport(
  token: string,
  decision: "confirm" | "reject",
  on = today(),
): Promise<DecisionOutcome> {
  const status = decision === "confirm" ? "confirmed" : "rejected";
  return db().$transaction(async (tx): Promise<DecisionOutcome> => {
    const [report] = await tx.$queryRaw<
      {
        id: number;
        regionId: number;
        key: string;
        field: string;
        proposed: unknown;
        status: string;
      }[]
    >`SELECT id, region_id AS "regionId", practice_key AS key, field, proposed, status::text AS status
      FROM practice_report WHERE token_sha256 = ${sha256(token)} FOR UPDATE`;
    if (!report) return { kind: "unknownReport" };
    if (report.status !== "open")
      return {
        kind: "decided",
        status: report.status === "confirmed" ? "confirmed" : "rejected",
      };
    const { by, slug, regionSlug } = await decider(tx, report.regionId, report.key);
    await tx.practiceReport.update({
      where: { id: report.id },
      data: { status, decidedAt: new Date(), decidedBy: by },
      select: { id: true },
    });
    const value = report.proposed === null ? undefined : report.proposed;
    if (status === "confirmed" && value !== undefined) {
      await state(tx, { ...report, by, on, value, reportId: report.id });
      await announceChange(tx, [regionTag(regionSlug)]);
    }
    return { kind: status, regionSlug, slug };
  });
}

interface Statement {
  regionId: number;
  key: string;
  field: string;
  value: unknown;
  by: "owner" | "staff";
  on: string;
  reportId: number | null;
}

/** Notes what was confirmed and brings the practice in line; what was said before is kept. */
async function state(
  tx: Transaction,
  { regionId, key, field, value, by, on, reportId }: Statement,
): Promise<void> {
  // Holds the region, as publishing does, so that the two never bring one practice in line at once.
  await tx.$queryRaw`SELECT id FROM region WHERE id = ${regionId} FOR UPDATE`;
  await tx.practiceStatement.create({
    data: {
      ...{ regionId, practiceKey: key, field, statedBy: by, reportId },
      value: jsonValue(value),
      statedOn: new Date(on),
    },
    select: { id: true },
  });
  await materialiseConfirmed(tx, regionId, key);
}

/** Asks every practice with an address once a year whether what stands on its page still holds. */
export async function askForRecheck(on = today()): Promise<number> {
  const year = on.slice(0, 4);
  return db().$executeRaw`
    INSERT INTO outbox_mail (key, region_id, recipient, locale, template, values, delete_after)
    SELECT 'practice-recheck:' || region.slug || ':' || practice.external_key || ':' || ${year}::text,
      region.id, practice.mail, 'de', 'practice-recheck',
      jsonb_build_object('region', region.slug, 'slug', practice.slug, 'name', practice.name),
      ${deletionDay("mail", on)}::date
    FROM practice JOIN region ON region.id = practice.region_id
    JOIN data_source AS source ON source.id = practice.source_id
    WHERE practice.mail IS NOT NULL AND source.as_of <= ${dayAfter(on, -ACCEPTANCE_DAYS)}::date
      AND NOT EXISTS (SELECT FROM outbox_mail AS earlier
        WHERE earlier.key = 'practice-recheck:' || region.slug || ':' || practice.external_key || ':' || ${year}::text)
    ON CONFLICT (key) DO NOTHING`;
}
