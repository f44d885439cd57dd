import "server-only";
import { recordChange } from "@/lib/audit/mutations";
import { db } from "@/lib/db";
import type { Sender } from "@/lib/forms/sender";
import { countSender } from "@/lib/forms/sender-limit";
import type { Locale } from "@/lib/i18n/routing";
import { createLinks } from "@/lib/links/mutations";
import { mailSays } from "@/lib/mail/mail-values";
import { enqueueMails } from "@/lib/mail/outbox";
import { dayAfter, today } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import { readStatement, reportFieldSchema, type ReportField } from "../practice-statement";
import { jsonValue } from "../json-value";

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
  /** Null where it is not known. */
  sender?: Sender | null;
}

export type ReportOutcome =
  | { kind: "received"; mayBeConfirmed: boolean }
  /** The same form came before. */
  | { kind: "repeated" }
  | { kind: "unknownPractice" }
  /** The field cannot hold what was proposed. */
  | { kind: "unusable" };

const LONGEST_NOTE = 2000;

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
    const deleteAfter = deletionDay("practiceReport", on);
    const note = report.note.slice(0, LONGEST_NOTE);
    const [created] = await tx.practiceReport.createManyAndReturn({
      data: [
        {
          regionId: practice.regionId,
          practiceKey: practice.externalKey,
          field,
          ...(value === undefined ? {} : { proposed: jsonValue(value) }),
          note,
          requestKey,
          deleteAfter: new Date(deleteAfter),
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!created) return { kind: "repeated" };
    await countSender(tx, report.sender ?? null);
    await recordChange(
      tx,
      {
        ...{ actor: "reader", regionId: practice.regionId, action: "practice_report.send" },
        ...{ subject: `practice_report:${created.id}` },
        after: { status: "open", practice: practice.externalKey, field },
      },
      new Date(),
    );
    const recipient = practice.mail ?? practice.region.contact?.mail;
    if (recipient) {
      const expiresAt = new Date(dayAfter(deleteAfter));
      const [link = ""] = await createLinks(tx, [
        { purpose: "practice_report", subjectId: created.id, expiresAt },
      ]);
      // What fits no field is told in the mail alone.
      const proposed = typeof report.proposed === "string" ? report.proposed || null : null;
      const template = practice.mail ? "practice-report-owner" : "practice-report-office";
      await enqueueMails(tx, [
        {
          key: `practice-report:${requestKey}`,
          regionId: practice.regionId,
          ...{ recipient, locale, deleteAfter },
          ...mailSays(template, { slug, name: practice.name, field, link, note, proposed }),
        },
      ]);
    }
    return { kind: "received", mayBeConfirmed: value !== undefined };
  });
}
