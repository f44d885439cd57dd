import { createTransport } from "nodemailer";
import type { Attachment } from "nodemailer/lib/mailer";
import { env, siteUrl } from "@/lib/env";
import { letterText } from "./letter";
import { letterHtml } from "./letter-html";
import { keepMail, keptName } from "./mail-folder";
import { mailMessage, senderOf, type OutgoingMail } from "./message";

/** Hands a mail over for good; what it throws means that it was not taken, or that nobody knows. */
export type Delivery = (mail: OutgoingMail) => Promise<void>;

/** How long a mail server may be silent, in milliseconds. */
const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

function host(): string {
  return new URL(siteUrl()).hostname;
}

function bySmtp(url: string, from: string): Delivery {
  const transport = createTransport({ url, ...PATIENCE, logger: false });
  return async (mail) => {
    await transport.sendMail(await mailMessage(mail, from, host()));
  };
}

function keptAttachment({ filename, contentType, content }: Attachment) {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return {
    name: String(filename),
    contentType: contentType ?? "",
    base64: Buffer.isBuffer(bytes) ? bytes.toString("base64") : "",
  };
}

function intoFiles(from: string): Delivery {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return async (mail) => {
    const options = await mailMessage(mail, from, host());
    const { message } = await transport.sendMail(options);
    if (!Buffer.isBuffer(message)) throw new Error("The message was not written.");
    const { letter, recipient, messageId } = mail;
    const { subject, locale } = letter;
    const date = mail.date.toISOString();
    const shown = {
      ...{ recipient, subject, date, locale, text: letterText(letter), html: letterHtml(letter) },
      attachments: (options.attachments ?? []).map(keptAttachment),
    };
    await keepMail(keptName(messageId, date), shown, message);
  };
}

function sender(): string {
  return env().MAIL_FROM ?? `Praxisnah <praxisnah@${host()}>`;
}

/** The address that all mails come from. */
export function senderAddress(): string {
  return senderOf(sender()).address;
}

/** By the mail server of SMTP_URL; without one, into files that the mailbox page shows. */
export function mailDelivery(): Delivery {
  const { SMTP_URL } = env();
  return SMTP_URL === undefined ? intoFiles(sender()) : bySmtp(SMTP_URL, sender());
}
