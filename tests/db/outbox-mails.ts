import { setTimeout as wait } from "node:timers/promises";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/routing";
import { mailSays, type MailTemplate } from "@/lib/mail/mail-values";
import { enqueueMails, type NewMail } from "@/lib/mail/outbox";
import { MAIL_SAMPLES } from "../support/mail-samples";

let count = 0;

/** A mail with the sample values of its template. */
export function sampleMail(
  regionId: number | null,
  template: MailTemplate,
  locale: Locale,
  changes: Partial<NewMail> = {},
): NewMail {
  count++;
  return {
    ...{ key: `sample:${count}`, regionId, locale, recipient: `reader${count}@example.org` },
    ...{ ...mailSays(template, MAIL_SAMPLES[template]), deleteAfter: "2099-12-31", ...changes },
  };
}

/** Puts a mail into the outbox; returns its id. */
export async function enqueueOne(mail: NewMail): Promise<number> {
  await db().$transaction((tx) => enqueueMails(tx, [mail]));
  const { id } = await db().outboxMail.findUniqueOrThrow({ where: { key: mail.key } });
  return id;
}

/** Lets no job that failed wait for its next attempt. */
export async function hastenJobs(): Promise<void> {
  await db().$executeRaw`
    UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL AND attempts > 0`;
  await db().$executeRaw`SELECT pg_notify('jobs:insert', '{"r":1,"count":1}')`;
}

/** Waits until something holds; the test fails by its own time where it never does. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await wait(50);
}
