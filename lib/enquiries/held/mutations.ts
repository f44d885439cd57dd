import "server-only";
import type { Transaction } from "@/lib/db";
import { inTurn } from "@/lib/forms/turn";
import { Refusal } from "@/lib/forms/refusal";
import { requestKey } from "@/lib/forms/request-key";
import { extendLinks } from "@/lib/links/mutations";
import { findLink } from "@/lib/links/queries";
import { dayAfter, portalDay } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import type { RoutedEnquiry } from "../routes/queries";
import type { EnquiryAuthor, EnquiryStatus } from "../thread/schema";

/** The two sides of an enquiry, each with a link of its own. */
export type EnquirySide = "enquiry_sender" | "enquiry_office";

/** An enquiry that nobody else changes until the transaction ends. */
export interface HeldEnquiry extends RoutedEnquiry {
  id: number;
  state: string | null;
  caseNumber: string;
  status: EnquiryStatus;
  locale: "de" | "en";
  mail: string;
  assignee: string | null;
  /** ISO day. */
  dueOn: string | null;
}

export interface Held {
  tx: Transaction;
  now: Date;
  enquiry: HeldEnquiry;
}

/** By what somebody names an enquiry: the link of a side, or its number. */
export type NamedEnquiry = { side: EnquirySide; token: string } | { caseNumber: string };

/** @throws Refusal "outdated" where the link says nothing any more */
async function numberOf(tx: Transaction, named: NamedEnquiry, now: Date): Promise<string | null> {
  if ("caseNumber" in named) return named.caseNumber;
  const link = await findLink(named.side, named.token, now, tx);
  if (link.state !== "valid") throw new Refusal("outdated");
  const found = await tx.enquiry.findUnique({
    where: { id: link.subjectId },
    select: { caseNumber: true },
  });
  return found?.caseNumber ?? null;
}

/**
 * Does something with an enquiry while nobody else does.
 *
 * @throws Refusal "outdated" where there is none any more
 */
export function withEnquiry<Result>(
  named: NamedEnquiry,
  now: Date,
  act: (held: Held) => Promise<Result>,
): Promise<Result> {
  return inTurn(async (tx) => {
    const caseNumber = await numberOf(tx, named, now);
    const [enquiry] = await tx.$queryRaw<HeldEnquiry[]>`
      SELECT enquiry.id, region_id AS "regionId", region.state, case_number AS "caseNumber",
        kind::text AS kind, topic, about_kind AS "aboutKind", about_slug AS "aboutSlug",
        enquiry.status::text AS status, locale, mail, office, office_mail AS "officeMail",
        assignee, due_on::text AS "dueOn"
      FROM enquiry JOIN region ON region.id = region_id
      WHERE case_number = ${caseNumber} FOR UPDATE OF enquiry`;
    if (!enquiry) throw new Refusal("outdated");
    return act({ tx, now, enquiry });
  });
}

/** @returns the id of the step by which the enquiry came to the status */
export async function setStatus(
  { tx, now, enquiry }: Held,
  status: EnquiryStatus,
): Promise<number> {
  const { id } = enquiry;
  const select = { id: true };
  if (enquiry.status === status) {
    const where = { enquiryId: id, status };
    const last = await tx.enquiryStep.findFirst({ where, select, orderBy: { id: "desc" } });
    return last?.id ?? 0;
  }
  await tx.enquiry.update({ where: { id }, data: { status }, select });
  const step = await tx.enquiryStep.create({ data: { enquiryId: id, status, at: now }, select });
  return step.id;
}

/** What a message follows: the same words after that are said once more, not sent twice. */
async function answeredBy({ tx, enquiry }: Held, author: EnquiryAuthor): Promise<number[]> {
  const { id: enquiryId } = enquiry;
  const last = { orderBy: { id: "desc" }, select: { id: true } } as const;
  const other = author === "sender" ? "office" : "sender";
  const message = await tx.enquiryMessage.findFirst({
    where: { enquiryId, author: other },
    ...last,
  });
  if (author !== "sender") return [message?.id ?? 0];
  const closed = await tx.enquiryStep.findFirst({
    where: { enquiryId, status: "closed" },
    ...last,
  });
  return [message?.id ?? 0, closed?.id ?? 0];
}

/** Keeps an enquiry from its last message on for as long as from its first. */
async function keepOn({ tx, now, enquiry }: Held): Promise<void> {
  const day = deletionDay("enquiry", portalDay(now));
  const where = { id: enquiry.id, deleteAfter: { lt: new Date(day) } };
  await tx.enquiry.updateMany({ where, data: { deleteAfter: new Date(day) } });
  for (const side of ["enquiry_sender", "enquiry_office"] as const)
    await extendLinks(tx, side, enquiry.id, new Date(dayAfter(day)));
}

/**
 * Adds a message, once however often it is sent on a day, unless the other side wrote in between.
 *
 * @returns its id; null when it is there already
 */
export async function addMessage(
  held: Held,
  author: EnquiryAuthor,
  text: string,
): Promise<number | null> {
  const { tx, now, enquiry } = held;
  const said = { enquiry: enquiry.id, author, text, after: await answeredBy(held, author) };
  const key = requestKey("enquiry-message", said, portalDay(now));
  const data = { enquiryId: enquiry.id, author, text, at: now, requestKey: key };
  const [created] = await tx.enquiryMessage.createManyAndReturn({
    data: [data],
    skipDuplicates: true,
    select: { id: true },
  });
  if (created && author !== "note") await keepOn(held);
  return created?.id ?? null;
}
