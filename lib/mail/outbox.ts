import "server-only";
import type { Transaction } from "@/lib/db";
import type { Locale } from "@/lib/i18n/routing";
import { Prisma } from "@/prisma/generated/client";

/** A mail to be sent, as the change that causes it hands it in. */
export interface NewMail {
  /** Names the cause, so that one cause sends one mail. */
  key: string;
  /** Null for a mail that is not of one region. */
  regionId: number | null;
  recipient: string;
  locale: Locale;
  /** With its values as `mailSays` of mail-values.ts checks them. */
  template: string;
  values: Prisma.InputJsonObject;
  /** ISO day after which the mail is removed, sent or not. */
  deleteAfter: string;
  notBefore?: Date;
}

/**
 * How often the worker begins with a mail; more than lib/mail/attempts.ts ever allows, so that
 * attempts that died with their worker cost none.
 */
const MOST_BEGINNINGS = 50;

/**
 * Puts mails into the outbox and has the worker send them, in the transaction that causes them.
 *
 * @returns how many there were not before
 */
export async function enqueueMails(tx: Transaction, mails: readonly NewMail[]): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    WITH put AS (
      INSERT INTO outbox_mail (key, region_id, recipient, locale, template, values, delete_after, not_before)
      SELECT key, "regionId", recipient, locale, template, values, "deleteAfter", coalesce("notBefore", now())
      FROM jsonb_to_recordset(${JSON.stringify(mails)}::jsonb) AS told (key text, "regionId" int,
        recipient text, locale text, template text, values jsonb, "deleteAfter" date, "notBefore" timestamptz)
      ON CONFLICT (key) DO NOTHING
      RETURNING id, not_before
    )
    SELECT count(${sendingJob})::int AS count FROM put`;
  return row?.count ?? 0;
}

/** The job that sends a row with `id` and `not_before`. */
const sendingJob = Prisma.sql`graphile_worker.add_job('send_mail', json_build_object('id', id),
  run_at => not_before, max_attempts => ${MOST_BEGINNINGS}::int, job_key => 'mail:' || id)`;

/** Has the worker send mails of the outbox when their time has come. */
export async function enqueueSending(tx: Transaction, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.$executeRaw`
    SELECT ${sendingJob} FROM outbox_mail WHERE id = ANY(${[...ids]}::int[]) ORDER BY id`;
}
