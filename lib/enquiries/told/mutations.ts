import "server-only";
import { mailSays } from "@/lib/mail/mail-values";
import { enqueueMails, type NewMail } from "@/lib/mail/outbox";
import { portalDay } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import type { EnquirySide, Held } from "../held/mutations";
import { findPresentOffice } from "../routes/queries";
import type { Office } from "../routing";

/** The one link of an enquiry that a side has. */
async function linkOf({ tx, enquiry }: Held, purpose: EnquirySide): Promise<string> {
  const where = { purpose, subjectId: enquiry.id };
  const { id } = await tx.mailLink.findFirstOrThrow({ where, select: { id: true } });
  return id;
}

async function tell(
  { tx, now, enquiry }: Held,
  cause: string,
  mail: Pick<NewMail, "recipient" | "locale" | "template" | "values">,
): Promise<void> {
  const deleteAfter = deletionDay("mail", portalDay(now));
  const key = `enquiry:${enquiry.id}:${cause}`;
  await enqueueMails(tx, [{ key, regionId: enquiry.regionId, ...mail, deleteAfter }]);
}

/** Tells the sender of an answer. */
export async function tellAnswer(
  held: Held,
  message: number,
  said: { text: string; isClosed: boolean },
): Promise<void> {
  const { caseNumber, mail: recipient, locale } = held.enquiry;
  const link = await linkOf(held, "enquiry_sender");
  const says = mailSays("enquiry-answer", { caseNumber, link, ...said });
  await tell(held, `message:${message}`, { recipient, locale, ...says });
}

/** Tells the sender that the office has closed the enquiry, and how to write on. */
export async function tellClosed(held: Held, step: number): Promise<void> {
  const { caseNumber, mail: recipient, locale } = held.enquiry;
  const says = mailSays("enquiry-closed", {
    caseNumber,
    link: await linkOf(held, "enquiry_sender"),
  });
  await tell(held, `closed:${step}:office`, { recipient, locale, ...says });
}

/** The office that answers at this moment; the enquiry names it from now on. */
export async function officeOf({ tx, enquiry }: Held): Promise<Office | null> {
  const office = await findPresentOffice(tx, enquiry);
  if (office && (office.office !== enquiry.office || office.mail !== enquiry.officeMail)) {
    const data = { office: office.office, officeMail: office.mail };
    await tx.enquiry.update({ where: { id: enquiry.id }, data, select: { id: true } });
  }
  return office;
}

/** Tells an office what the sender wrote on. */
export async function tellReply(
  held: Held,
  recipient: string,
  message: number,
  text: string,
): Promise<void> {
  const { caseNumber } = held.enquiry;
  const link = await linkOf(held, "enquiry_office");
  const says = mailSays("enquiry-reply", { caseNumber, text, link });
  await tell(held, `message:${message}`, { recipient, locale: "de", ...says });
}

/** Tells an office that nothing is left to answer. */
export async function tellSettled(held: Held, recipient: string, step: number): Promise<void> {
  const { caseNumber } = held.enquiry;
  const link = await linkOf(held, "enquiry_office");
  const says = mailSays("enquiry-settled", { caseNumber, link });
  await tell(held, `closed:${step}:sender`, { recipient, locale: "de", ...says });
}
