import "server-only";
import { db, type Transaction } from "@/lib/db";
import type { Circumstances } from "@/lib/forms/answer-form";
import { once } from "@/lib/forms/once";
import { Refusal } from "@/lib/forms/refusal";
import { requestKey } from "@/lib/forms/request-key";
import { countSender } from "@/lib/forms/sender-limit";
import { enqueueMails } from "@/lib/mail/outbox";
import { portalDay } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import { caseNumber } from "./case-number";
import { findSubjectName } from "./queries";
import { ownFields, SUBJECT_OF_KIND, subjectText, type EnquiryInput } from "./schema";

/** What the sender of an enquiry is told. */
export interface ReceivedEnquiry {
  caseNumber: string;
  /** ISO day after which it is removed. */
  deleteAfter: string;
}

/** What an enquiry is about, if the region still shows it. */
async function shownSubject(tx: Transaction, regionId: number, { kind, about }: EnquiryInput) {
  const needed = SUBJECT_OF_KIND[kind];
  const fits = about !== null && (needed === undefined || about.kind === needed);
  const isShown = fits && (await findSubjectName(regionId, about, tx)) !== null;
  if (needed !== undefined && !isShown) throw new Refusal("outdated");
  return isShown ? about : null;
}

/** Takes an enquiry: once, however often it is sent, with the mails that tell of it. */
export async function createEnquiry(
  input: EnquiryInput,
  { sender, locale, now }: Pick<Circumstances, "sender" | "locale" | "now">,
): Promise<ReceivedEnquiry> {
  const today = portalDay(now);
  const key = requestKey("enquiry", input, today);
  const find = async (tx: Transaction): Promise<ReceivedEnquiry | null> => {
    const known = await tx.enquiry.findUnique({
      where: { requestKey: key },
      select: { caseNumber: true, deleteAfter: true },
    });
    return known && { ...known, deleteAfter: known.deleteAfter.toISOString().slice(0, 10) };
  };
  return once(db(), key, find, async (tx) => {
    const region = await tx.region.findUnique({
      where: { slug: input.region },
      select: { id: true, contact: { select: { mail: true } } },
    });
    if (!region) throw new Refusal("outdated");
    const about = await shownSubject(tx, region.id, input);
    await countSender(tx, sender);
    const [{ id } = { id: 0 }] = await tx.$queryRaw<{ id: number }[]>`
      SELECT nextval(pg_get_serial_sequence('enquiry', 'id'))::int AS id`;
    const number = caseNumber(input.region, Number(today.slice(0, 4)), id);
    const deleteAfter = deletionDay("enquiry", today);
    await tx.enquiry.create({
      data: {
        ...{ id, regionId: region.id, caseNumber: number, kind: input.kind, locale },
        ...{ aboutKind: about?.kind ?? null, aboutSlug: about?.slug ?? null },
        ...{ name: input.name, mail: input.mail, message: input.message, fields: ownFields(input) },
        ...{ requestKey: key, createdAt: now, deleteAfter: new Date(deleteAfter) },
      },
      select: { id: true },
    });
    const values = { caseNumber: number, kind: input.kind, deleteAfter };
    const mail = { regionId: region.id, locale, values, deleteAfter: deletionDay("mail", today) };
    const receipt = {
      ...{ ...mail, key: `enquiry:${id}:receipt`, template: "enquiry-receipt" },
      recipient: input.mail,
    };
    const office = region.contact?.mail ?? null;
    const notice = {
      ...{ ...mail, key: `enquiry:${id}:notice`, template: "enquiry-notice" },
      ...{ locale: "de" as const, recipient: office ?? "" },
      values: { ...values, about: about && subjectText(about) },
    };
    await enqueueMails(tx, office === null ? [receipt] : [receipt, notice]);
    return { caseNumber: number, deleteAfter };
  });
}
