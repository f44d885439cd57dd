import "server-only";
import { z } from "zod";
import { db, type Transaction } from "@/lib/db";
import { localise } from "@/lib/entries/localised-text";
import type { Locale } from "@/lib/i18n/routing";
import { findLink } from "@/lib/links/queries";
import { portalDay, storedDay } from "@/lib/portal-day";
import type { Prisma } from "@/prisma/generated/client";
import type { AskedOf } from "../policy";
import { findSubjectName } from "../queries";
import { readSubject } from "../schema";

const fieldsSchema = z.record(z.string(), z.string());

const DETAILS = {
  ...{ id: true, regionId: true, caseNumber: true, kind: true, status: true, topic: true },
  ...{ office: true, assignee: true, dueOn: true, createdAt: true, deleteAfter: true },
  ...{ name: true, message: true, fields: true, locale: true, aboutKind: true, aboutSlug: true },
  region: { select: { slug: true } },
  messages: { select: { id: true, author: true, text: true, at: true }, orderBy: { id: "asc" } },
  // Only for whether it has any; the address itself goes nowhere.
  officeMail: true,
  steps: { select: { status: true, at: true }, orderBy: { id: "asc" } },
} satisfies Prisma.EnquirySelect;

type Row = Prisma.EnquiryGetPayload<{ select: typeof DETAILS }>;

async function detailsOf(row: Row, locale: Locale) {
  const { regionId, region, aboutKind, aboutSlug, fields, dueOn, deleteAfter, ...rest } = row;
  const { officeMail, ...enquiry } = rest;
  const subject = readSubject(`${aboutKind ?? ""}:${aboutSlug ?? ""}`);
  const name = subject && (await findSubjectName(regionId, subject));
  return {
    ...enquiry,
    isOfficeTold: officeMail !== null,
    regionSlug: region.slug,
    about: name && localise(name, locale).text,
    fields: fieldsSchema.parse(fields),
    dueOn: dueOn && storedDay(dueOn),
    deleteAfter: storedDay(deleteAfter),
  };
}

/** An enquiry with its thread, without the mail address of its sender. */
export type EnquiryDetails = Awaited<ReturnType<typeof detailsOf>>;

export type FoundEnquiry =
  { is: "found"; enquiry: EnquiryDetails } | { is: "expired" } | { is: "unknown" };

/** The enquiry that a link is about. The sender sees neither notes nor who looks after it. */
export async function findEnquiry(
  purpose: "enquiry_sender" | "enquiry_office",
  token: string,
  locale: Locale,
  now: Date,
): Promise<FoundEnquiry> {
  const link = await findLink(purpose, token, now);
  if (link.state !== "valid") return { is: link.state };
  const row = await db().enquiry.findUnique({ where: { id: link.subjectId }, select: DETAILS });
  if (!row) return { is: "expired" };
  const enquiry = await detailsOf(row, locale);
  if (purpose === "enquiry_office") return { is: "found", enquiry };
  const messages = enquiry.messages.filter(({ author }) => author !== "note");
  // Days that the office was never told of are no promise.
  const dueOn = enquiry.isOfficeTold ? enquiry.dueOn : null;
  return { is: "found", enquiry: { ...enquiry, messages, dueOn, assignee: null } };
}

/** Enquiries for staff, the one due first before others; without names and texts. */
export async function listEnquiries(
  { regionId, overdueOn }: { regionId?: number; overdueOn?: string },
  most = 500,
) {
  const isOpen = { status: { in: ["received", "in_progress"] } } satisfies Prisma.EnquiryWhereInput;
  const rows = await db().enquiry.findMany({
    where: {
      ...(regionId !== undefined && { regionId }),
      ...(overdueOn !== undefined && { ...isOpen, dueOn: { lt: new Date(overdueOn) } }),
    },
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    take: most,
    select: {
      ...{ caseNumber: true, kind: true, topic: true, status: true, office: true },
      ...{ assignee: true, dueOn: true, createdAt: true, escalatedAt: true },
    },
  });
  return rows.map(({ dueOn, createdAt, ...row }) => ({
    ...{ ...row, dueOn: dueOn && storedDay(dueOn), createdOn: portalDay(createdAt) },
  }));
}

/** An enquiry as staff read it, with the id of the link by which its office answers. */
export async function getEnquiryForStaff(caseNumber: string, locale: Locale) {
  const row = await db().enquiry.findUnique({ where: { caseNumber }, select: DETAILS });
  if (!row) return null;
  const link = await db().mailLink.findFirst({
    where: { purpose: "enquiry_office", subjectId: row.id },
    select: { id: true },
  });
  return { ...(await detailsOf(row, locale)), id: row.id, officeLink: link?.id ?? null };
}

/** Whose an enquiry is, for policies; null where there is no such enquiry. */
export async function findAskedOf(caseNumber: string): Promise<AskedOf | null> {
  const select = { regionId: true, officeMail: true };
  const enquiry = await db().enquiry.findUnique({ where: { caseNumber }, select });
  return enquiry && db().$transaction((tx) => askedOf(tx, enquiry));
}

/** The partners to which an enquiry went are those whose mail address is that of its office. */
export async function askedOf(
  tx: Transaction,
  { regionId, officeMail }: { regionId: number; officeMail: string | null },
): Promise<AskedOf> {
  if (officeMail === null) return { regionId, partners: [] };
  const mail = { equals: officeMail, mode: "insensitive" as const };
  const partners = await tx.entry.findMany({
    where: { regionId, kind: "partner", mail },
    select: { slug: true },
  });
  return { regionId, partners: partners.map(({ slug }) => slug) };
}
