import "server-only";
import { db } from "@/lib/db";

/** The youngest mails of the outbox, without what they say and to whom. */
export async function listMails(only: "failed" | "all", most = 200) {
  const mails = await db().outboxMail.findMany({
    where: only === "failed" ? { failedAt: { not: null } } : {},
    orderBy: { id: "desc" },
    take: most,
    select: {
      ...{ id: true, template: true, locale: true, messageId: true, attempts: true },
      ...{ lastError: true, createdAt: true, notBefore: true, sentAt: true, failedAt: true },
      region: { select: { slug: true } },
    },
  });
  return mails.map(({ region, ...mail }) => ({ ...mail, region: region?.slug ?? null }));
}
