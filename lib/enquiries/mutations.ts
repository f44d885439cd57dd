import "server-only";
import { recordChange } from "@/lib/audit/mutations";
import type { Transaction } from "@/lib/db";
import type { Circumstances } from "@/lib/forms/answer-form";
import { localise } from "@/lib/entries/localised-text";
import { once } from "@/lib/forms/once";
import { Refusal } from "@/lib/forms/refusal";
import { requestKey } from "@/lib/forms/request-key";
import { env } from "@/lib/env";
import { mailName } from "@/lib/forms/sender";
import { countSender } from "@/lib/forms/sender-limit";
import { createLinks } from "@/lib/links/mutations";
import { mailSays } from "@/lib/mail/mail-values";
import { enqueueMails } from "@/lib/mail/outbox";
import { holdOpenProblem } from "@/lib/network/queries";
import { dayAfter, portalDay, storedDay } from "@/lib/portal-day";
import { publicHolidays } from "@/lib/practices/public-holidays";
import { deletionDay } from "@/lib/retention/retention";
import { caseNumber } from "./case-number";
import { dueDay } from "./due-date";
import { findSubjectName } from "./queries";
import { findOffice } from "./routes/queries";
import { ownFields, SUBJECT_OF_KIND, type EnquiryInput } from "./schema";

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
  // Held until the end, so that the problem is not given away meanwhile.
  if (fits && kind === "declare_interest" && !(await holdOpenProblem(tx, regionId, about.slug)))
    throw new Refusal("outdated");
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
    return known && { ...known, deleteAfter: storedDay(known.deleteAfter) };
  };
  return once(key, find, async (tx) => {
    const region = await tx.region.findUnique({
      where: { slug: input.region },
      select: { id: true, state: true },
    });
    if (!region) throw new Refusal("outdated");
    const about = await shownSubject(tx, region.id, input);
    await countSender(tx, sender, mailName(input.mail, env().PORTAL_SECRET));
    const [{ id } = { id: 0 }] = await tx.$queryRaw<{ id: number }[]>`
      SELECT nextval(pg_get_serial_sequence('enquiry', 'id'))::int AS id`;
    const number = caseNumber(input.region, Number(today.slice(0, 4)), id);
    const deleteAfter = deletionDay("enquiry", today);
    const topic = input.kind === "general" ? input.topic : null;
    const office = await findOffice(tx, region.id, { kind: input.kind, topic, about });
    const officeMail = office?.mail ?? null;
    const dueOn = office && dueDay(today, office.dueDays, publicHolidays(region.state));
    await tx.enquiry.create({
      data: {
        ...{ id, regionId: region.id, caseNumber: number, kind: input.kind, locale },
        ...{ aboutKind: about?.kind ?? null, aboutSlug: about?.slug ?? null },
        ...{ name: input.name, mail: input.mail, message: input.message, fields: ownFields(input) },
        ...{ topic, office: office?.office ?? null, officeMail },
        ...{ dueOn: dueOn && new Date(dueOn), steps: { create: { status: "received", at: now } } },
        ...{ requestKey: key, createdAt: now, deleteAfter: new Date(deleteAfter) },
      },
      select: { id: true },
    });
    await recordChange(
      tx,
      {
        ...{ actor: "reader", regionId: region.id, action: "enquiry.send" },
        ...{ subject: `enquiry:${id}`, after: { kind: input.kind, status: "received" } },
      },
      now,
    );
    const expiresAt = new Date(dayAfter(deleteAfter));
    const [senderLink = "", officeLink = ""] = await createLinks(tx, [
      { purpose: "enquiry_sender", subjectId: id, expiresAt },
      { purpose: "enquiry_office", subjectId: id, expiresAt },
    ]);
    const said = { caseNumber: number, kind: input.kind };
    const mail = { regionId: region.id, deleteAfter: deletionDay("mail", today) };
    const receipt = {
      ...{ ...mail, key: `enquiry:${id}:receipt`, recipient: input.mail, locale },
      ...mailSays("enquiry-receipt", {
        ...{ ...said, link: senderLink, deleteAfter, isOfficeTold: officeMail !== null },
      }),
    };
    const name = about && (await findSubjectName(region.id, about, tx));
    const notice = (recipient: string) => ({
      ...{ ...mail, key: `enquiry:${id}:notice`, recipient, locale: "de" as const },
      ...mailSays("enquiry-notice", {
        ...{ ...said, topic, link: officeLink, dueOn, about: name && localise(name, "de").text },
      }),
    });
    await enqueueMails(tx, officeMail === null ? [receipt] : [receipt, notice(officeMail)]);
    return { caseNumber: number, deleteAfter };
  });
}
