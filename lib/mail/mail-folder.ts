import { mkdir, readdir, readFile, rename, stat, unlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { env } from "@/lib/env";

/** A mail that is kept, as it is shown beside its message (.eml). */
const keptMailSchema = z.object({
  recipient: z.string(),
  subject: z.string(),
  date: z.iso.datetime(),
  locale: z.string(),
  text: z.string(),
  html: z.string(),
  attachments: z.array(z.object({ name: z.string(), contentType: z.string(), base64: z.string() })),
});

export type KeptMail = z.infer<typeof keptMailSchema>;

/** Where mails are kept as files as long as there is no mail server. */
function mailFolder(): string {
  return path.resolve(env().DATA_DIR, "mail");
}

const NAME = /^[0-9TZ-]+_[0-9a-f-]{36}$/;

/** More than anybody looks through. */
const MOST_LISTED = 200;

/** Names a mail, so that names are in the order of days. */
export function keptName(messageId: string, date: string): string {
  return `${date.replaceAll(/[:.]/g, "-")}_${messageId}`;
}

async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, content, { mode: 0o600 });
  await rename(unfinished, file);
}

/** Keeps a mail as a whole or not at all; kept twice it is one. */
export async function keepMail(name: string, mail: KeptMail, message: Buffer): Promise<void> {
  await mkdir(mailFolder(), { recursive: true });
  await writeWhole(path.join(mailFolder(), `${name}.eml`), message);
  await writeWhole(path.join(mailFolder(), `${name}.json`), JSON.stringify(mail));
}

/** A mail that is kept; null when there is none of that name. */
export async function readKeptMail(name: string): Promise<KeptMail | null> {
  if (!NAME.test(name)) return null;
  const text = await readFile(path.join(mailFolder(), `${name}.json`), "utf8").catch(() => null);
  return text === null ? null : keptMailSchema.parse(JSON.parse(text));
}

/** The mails that are kept, the youngest first. */
export async function listKeptMails(): Promise<(KeptMail & { name: string })[]> {
  const files = await readdir(mailFolder()).catch(() => []);
  const names = files
    .filter((file) => file.endsWith(".json"))
    .map((file) => path.basename(file, ".json"))
    .sort()
    .reverse();
  const mails = await Promise.all(
    names.slice(0, MOST_LISTED).map(async (name) => {
      const mail = await readKeptMail(name);
      return mail && { ...mail, name };
    }),
  );
  return mails.filter((mail) => mail !== null);
}

/** Removes mails, and what a killed process left of one, that were written before a moment. */
export async function forgetKeptMails(before: Date): Promise<void> {
  for (const name of await readdir(mailFolder()).catch(() => [])) {
    const file = path.join(mailFolder(), name);
    const found = await stat(file).catch(() => null);
    if (found?.isFile() && found.mtime < before) await unlink(file).catch(() => undefined);
  }
}
