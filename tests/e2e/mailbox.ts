import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { simpleParser, type ParsedMail } from "mailparser";

const folder = path.resolve(import.meta.dirname, "../../.data/e2e/mail");

/** How long the worker may take, in milliseconds. */
const PATIENCE = 30_000;

/** A mail that the portal sent. */
export interface SentMail {
  subject: string;
  text: string;
  html: string;
  attachments: ParsedMail["attachments"];
  /** The first address in it that fits. */
  link(pattern: RegExp): string;
}

async function youngestMail(recipient: string, subject: RegExp): Promise<ParsedMail | null> {
  const names = await readdir(folder).catch(() => []);
  const messages = names.filter((name) => name.endsWith(".eml")).sort();
  for (const name of messages.reverse()) {
    const mail = await simpleParser(await readFile(path.join(folder, name)));
    const to = [mail.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address));
    if (to.includes(recipient) && subject.test(mail.subject ?? "")) return mail;
  }
  return null;
}

/** The youngest mail to somebody with such a subject; waits for it where there is none yet. */
export async function nextMail(recipient: string, subject: RegExp): Promise<SentMail> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(200)) {
    const mail = await youngestMail(recipient, subject);
    if (mail) return sentMail(mail);
  }
  throw new Error(`No mail to ${recipient} with the subject ${String(subject)} was sent.`);
}

function sentMail({ subject = "", text = "", html, attachments }: ParsedMail): SentMail {
  return {
    ...{ subject, text, html: html || "", attachments },
    link: (pattern) => {
      const found = (text.match(/https?:\/\/\S+/g) ?? []).find((address) => pattern.test(address));
      if (found === undefined) throw new Error(`No address in the mail fits ${String(pattern)}.`);
      return found;
    },
  };
}
