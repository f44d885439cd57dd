import type { SendMailOptions } from "nodemailer";
import type { Attachment } from "nodemailer/lib/mailer";
import { toBuffer } from "qrcode";
import { z } from "zod";
import { letterText, type Letter, type LetterAttachment } from "./letter";
import { letterHtml } from "./letter-html";

/** A letter on its way. */
export interface OutgoingMail {
  letter: Letter;
  recipient: string;
  /** Tells the mail for ever, however often it is sent. */
  messageId: string;
  /** The same however often it is sent. */
  date: Date;
}

async function attached(attachment: LetterAttachment): Promise<Attachment> {
  const { kind, name, content } = attachment;
  if (kind === "code") {
    const picture = await toBuffer(content, { errorCorrectionLevel: "M", margin: 4, width: 400 });
    return { filename: name, content: picture, contentType: "image/png", cid: name };
  }
  const method = /^METHOD:([A-Z]+)\r?$/m.exec(content)?.[1] ?? "PUBLISH";
  const contentType = `text/calendar; charset=utf-8; method=${method}`;
  return { filename: name, content, contentType };
}

/** One address without a name. Signs that mean something in headers are in none that people have. */
const addressSchema = z.string().regex(/^[^\s@"<>,;:()[\]\\]+@[^\s@"<>,;:()[\]\\]+$/);

/** @example senderOf("Praxisnah <noreply@example.org>") // { name: "Praxisnah", address: "noreply@example.org" } */
export function senderOf(text: string): { name: string; address: string } {
  const [, name = "", address = text] = /^(.*)<(.*)>$/.exec(text) ?? [];
  return { name: name.replaceAll('"', "").trim(), address: address.trim() };
}

/**
 * The message of a mail: both forms of its letter, and headers by which mail programs do not answer
 * by themselves (RFC 3834).
 *
 * @param from name and address of the portal; nobody else's address is ever in a header
 * @param host under which the message has its id
 * @throws ZodError when the recipient is not one address
 */
export async function mailMessage(
  { letter, recipient, messageId, date }: OutgoingMail,
  from: string,
  host: string,
): Promise<SendMailOptions> {
  const sender = senderOf(from);
  const address = addressSchema.parse(recipient);
  return {
    from: sender,
    to: { name: "", address },
    envelope: { from: sender.address, to: [address] },
    subject: letter.subject,
    messageId: `<${messageId}@${host}>`,
    date,
    text: letterText(letter),
    html: letterHtml(letter),
    textEncoding: "quoted-printable",
    attachments: await Promise.all(letter.attachments.map(attached)),
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      "Content-Language": letter.locale,
      ...(letter.unsubscribe !== undefined && {
        "List-Unsubscribe": `<${letter.unsubscribe}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
