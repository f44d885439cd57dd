import "server-only";
import { randomUUID } from "node:crypto";
import { db } from "@/lib/db";
import { env, siteUrl } from "@/lib/env";
import type { Locale } from "@/lib/i18n/routing";
import { letterText } from "@/lib/mail/letter";
import { letterDesk } from "@/lib/mail/letter-desk";
import { writeLetter } from "@/lib/mail/letter-templates";
import { mailSays } from "@/lib/mail/mail-values";
import { readDate, readEventOfDate } from "../sign-ups/date-store";
import { dateValues } from "../sign-ups/sign-up-mails";
import { STATES_OF_AUDIENCE, type MessageAudience, type NewEventMessage } from "./schema";

/** How many mails a message to an audience would be, and how many have no address. */
export async function countRecipients(
  dateId: number,
  audience: MessageAudience,
): Promise<{ mails: number; withoutMail: number }> {
  const where = { eventDateId: dateId, state: { in: [...STATES_OF_AUDIENCE[audience]] } };
  const [all, withoutMail] = await Promise.all([
    db().signUp.count({ where }),
    db().signUp.count({ where: { ...where, mail: "" } }),
  ]);
  return { mails: all - withoutMail, withoutMail };
}

/** A message as one of its readers would get it; null where there is no such date. */
export async function previewMessage(
  { date: dateId, audience, subject, text }: NewEventMessage,
  name: string,
  locale: Locale,
): Promise<string | null> {
  const date = await readDate(db(), dateId);
  const event = await readEventOfDate(db(), dateId);
  if (!date || !event) return null;
  const region = await db().region.findUnique({
    where: { id: date.regionId },
    select: { slug: true, name: true },
  });
  const standing = audience === "waiting" ? ("waiting" as const) : ("confirmed" as const);
  // A link of nobody: its secret opens nothing.
  const said = { ...dateValues({ date, event }, locale), manageLink: randomUUID() };
  const { template, values } = mailSays("event-message", {
    ...{ ...said, name, subject, text, standing },
  });
  const desk = letterDesk(locale, region, siteUrl(), env().PORTAL_SECRET);
  return letterText(writeLetter(template, values, desk));
}

/** What staff wrote to people who signed up for a date, the youngest first. */
export async function listMessages(dateId: number) {
  return db().eventMessage.findMany({
    where: { eventDateId: dateId },
    orderBy: { id: "desc" },
    select: { id: true, audience: true, subject: true, text: true, recipients: true, sentAt: true },
  });
}
