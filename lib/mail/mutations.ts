import "server-only";
import type { Actor } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import { hasLocale } from "use-intl/core";
import { db, type Transaction } from "@/lib/db";
import { env, siteUrl } from "@/lib/env";
import { routing } from "@/lib/i18n/routing";
import { pauseUndelivered, resumeDelivered } from "@/lib/saved-searches/undelivered/mutations";
import { isGivenUp } from "./attempts";
import type { Delivery } from "./delivery";
import { deliveryProblem, type DeliveryProblem } from "./delivery-problem";
import { letterDesk } from "./letter-desk";
import { writeLetter } from "./letter-templates";
import { enqueueSending } from "./outbox";

/** Longer than the most patient mail server, see delivery.ts. */
const LIMITS = { maxWait: 30_000, timeout: 180_000 };

interface WaitingMail {
  key: string;
  recipient: string;
  locale: string;
  template: string;
  values: unknown;
  messageId: string;
  attempts: number;
  date: Date;
  region: { slug: string; name: string } | null;
}

/**
 * A mail that waits to be sent. Nobody else sends it until the transaction ends, also when it ends
 * because its process was killed.
 */
async function takeMail(tx: Transaction, id: number): Promise<WaitingMail | null> {
  const [mail] = await tx.$queryRaw<WaitingMail[]>`
    SELECT mail.key, mail.recipient, mail.locale, mail.template, mail.values, mail.attempts,
      mail.message_id::text AS "messageId", greatest(mail.created_at, mail.not_before) AS date,
      CASE WHEN region.id IS NOT NULL
        THEN jsonb_build_object('slug', region.slug, 'name', region.name) END AS region
    FROM outbox_mail AS mail LEFT JOIN region ON region.id = mail.region_id
    WHERE mail.id = ${id} AND mail.sent_at IS NULL AND mail.failed_at IS NULL
    FOR UPDATE OF mail`;
  return mail ?? null;
}

async function handOver(mail: WaitingMail, deliver: Delivery): Promise<DeliveryProblem | null> {
  try {
    const locale = hasLocale(routing.locales, mail.locale) ? mail.locale : routing.defaultLocale;
    const desk = letterDesk(locale, mail.region, siteUrl(), env().PORTAL_SECRET);
    const { recipient, messageId, date } = mail;
    const letter = writeLetter(mail.template, mail.values, desk);
    await deliver({ letter, recipient, messageId, date });
    return null;
  } catch (error) {
    return deliveryProblem(error);
  }
}

/**
 * Sends a mail of the outbox. What it said and whom it was for is forgotten with the note that it
 * was sent. A process that dies between the two leaves it to be sent again with the same id.
 *
 * @returns a problem for which it should be tried again; null when there is nothing more to do
 */
export async function sendMail(id: number, deliver: Delivery): Promise<DeliveryProblem | null> {
  return db().$transaction(async (tx) => {
    const mail = await takeMail(tx, id);
    if (!mail) return null;
    const problem = await handOver(mail, deliver);
    const attempts = mail.attempts + 1;
    const isOver = problem !== null && isGivenUp(attempts, problem.isForGood);
    await tx.outboxMail.update({
      where: { id },
      data: problem
        ? { attempts, lastError: problem.text, failedAt: isOver ? new Date() : null }
        : { attempts, lastError: null, sentAt: new Date(), values: {}, recipient: "" },
      select: { id: true },
    });
    if (isOver) await pauseUndelivered(tx, mail, new Date());
    if (problem === null) await resumeDelivered(tx, mail, new Date());
    return isOver ? null : problem;
  }, LIMITS);
}

/** Has the worker send what waits in the outbox without a job that would send it. */
export async function sweepOutbox(): Promise<number> {
  return db().$transaction(async (tx) => {
    const mails = await tx.$queryRaw<{ id: number }[]>`
      SELECT id FROM outbox_mail AS mail
      WHERE sent_at IS NULL AND failed_at IS NULL AND NOT EXISTS (
        SELECT FROM graphile_worker.jobs AS job WHERE job.key = 'mail:' || mail.id
          AND (job.attempts < job.max_attempts OR job.locked_at IS NOT NULL))`;
    await enqueueSending(
      tx,
      mails.map(({ id }) => id),
    );
    return mails.length;
  });
}

/**
 * Sends mails again that were given up.
 *
 * @param id of one of them; null for all
 * @returns how many there are
 */
export async function retryMails(id: number | null, actor: Actor): Promise<number> {
  return db().$transaction(async (tx) => {
    const mails = await tx.outboxMail.updateManyAndReturn({
      where: { failedAt: { not: null }, ...(id === null ? {} : { id }) },
      data: { failedAt: null, attempts: 0 },
      select: { id: true, regionId: true },
    });
    for (const mail of mails)
      await recordChange(
        tx,
        {
          ...{ actor, regionId: mail.regionId, action: "mail.retry" },
          subject: `outbox_mail:${mail.id}`,
        },
        new Date(),
      );
    await enqueueSending(
      tx,
      mails.map((mail) => mail.id),
    );
    return mails.length;
  });
}
