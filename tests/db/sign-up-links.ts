import { db } from "@/lib/db";
import { env } from "@/lib/env";
import type { LinkPurpose } from "@/lib/links/link-purpose";
import { linkToken } from "@/lib/links/link-token";

/** The secret of the link that somebody has in a mail about their youngest sign-up. */
export async function linkOf(person: string, purpose: LinkPurpose): Promise<string> {
  const { id } = await db().signUp.findFirstOrThrow({
    where: { mail: `${person}@example.org` },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  const link = await db().mailLink.findFirstOrThrow({
    where: { purpose, subjectId: id },
    select: { id: true },
  });
  return linkToken(link.id, env().PORTAL_SECRET);
}

/** The templates of the mails that somebody was sent, in their order. */
export async function mailsTo(person: string): Promise<string[]> {
  const mails = await db().outboxMail.findMany({
    where: { recipient: `${person}@example.org` },
    orderBy: { id: "asc" },
    select: { template: true },
  });
  return mails.map(({ template }) => template);
}

/** The youngest mail to somebody, with what it says. */
export async function lastMail(person: string): Promise<Record<string, unknown>> {
  const mail = await db().outboxMail.findFirstOrThrow({
    where: { recipient: `${person}@example.org` },
    orderBy: { id: "desc" },
    select: { template: true, values: true },
  });
  return { template: mail.template, ...(mail.values as Record<string, unknown>) };
}
