import "server-only";
import { db } from "@/lib/db";
import { portalDay, storedDay } from "@/lib/portal-day";
import type { Prisma } from "@/prisma/generated/client";
import type { InboxFilter, ListedEnquiry } from "./inbox-filter";

/** How many enquiries a page of the inbox shows. */
const PAGE = 50;

const OPEN = { status: { in: ["received", "in_progress"] } } satisfies Prisma.EnquiryWhereInput;

function viewed(view: InboxFilter["view"], today: string): Prisma.EnquiryWhereInput {
  if (view === "all") return {};
  if (view === "open") return OPEN;
  if (view === "overdue") return { ...OPEN, dueOn: { lt: new Date(today) } };
  return { status: view };
}

/** What Prisma would take for a pattern is meant as it stands. */
function literally(words: string): string {
  return words.replaceAll(/[\\%_]/g, String.raw`\$&`);
}

function saying(words: string): Prisma.EnquiryWhereInput {
  if (words === "") return {};
  const contains = { contains: literally(words), mode: "insensitive" as const };
  const fields = ["caseNumber", "name", "office", "assignee", "message"] as const;
  return { OR: fields.map((field) => ({ [field]: contains })) };
}

/** The enquiries that went to one of some partners, by the mail address of their office. */
async function wentTo(
  regionId: number,
  partners: readonly string[],
): Promise<Prisma.EnquiryWhereInput> {
  const entries = await db().entry.findMany({
    where: { regionId, kind: "partner", slug: { in: [...partners] }, mail: { not: null } },
    select: { mail: true },
  });
  const offices = entries.flatMap(({ mail }) =>
    mail === null ? [] : [{ officeMail: { equals: mail, mode: "insensitive" as const } }],
  );
  return { OR: offices };
}

/**
 * The enquiries of a region for its staff, the one due first before others, a page at a time.
 *
 * @param partners only what went to them; null for all
 */
export async function listInbox(
  regionId: number,
  filter: InboxFilter,
  today: string,
  partners: readonly string[] | null = null,
): Promise<{ enquiries: ListedEnquiry[]; count: number; pages: number }> {
  const own = partners === null ? {} : await wentTo(regionId, partners);
  const where = { AND: [{ regionId, ...viewed(filter.view, today) }, saying(filter.words), own] };
  const [count, rows] = await Promise.all([
    db().enquiry.count({ where }),
    db().enquiry.findMany({
      where,
      orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
      skip: (filter.page - 1) * PAGE,
      take: PAGE,
      select: {
        ...{ caseNumber: true, kind: true, status: true, office: true },
        ...{ assignee: true, dueOn: true, createdAt: true, name: true },
      },
    }),
  ]);
  const enquiries = rows.map(({ dueOn, createdAt, status, ...row }) => {
    const due = dueOn && storedDay(dueOn);
    const isOpen = status === "received" || status === "in_progress";
    const isOverdue = isOpen && due !== null && due < today;
    return { ...row, status, dueOn: due, isOverdue, createdOn: portalDay(createdAt) };
  });
  return { enquiries, count, pages: Math.max(1, Math.ceil(count / PAGE)) };
}

/** How many enquiries of a region wait, and how many of them too long. */
export async function countInbox(
  regionId: number,
  today: string,
): Promise<{ open: number; overdue: number }> {
  const [open, overdue] = await Promise.all([
    db().enquiry.count({ where: { regionId, ...OPEN } }),
    db().enquiry.count({ where: { regionId, ...viewed("overdue", today) } }),
  ]);
  return { open, overdue };
}

/**
 * The mail address to which answers to an enquiry go, for those alone who may answer; null where
 * there is no such enquiry.
 */
export async function findReplyAddress(
  regionId: number,
  caseNumber: string,
): Promise<string | null> {
  const where = { regionId, caseNumber };
  const enquiry = await db().enquiry.findFirst({ where, select: { mail: true } });
  return enquiry?.mail ?? null;
}
