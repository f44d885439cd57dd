import "server-only";
import type { Transaction } from "@/lib/db";
import { env, siteUrl } from "@/lib/env";
import { letterDesk } from "@/lib/mail/letter-desk";
import { writeLetter } from "@/lib/mail/letter-templates";
import { storedDay } from "@/lib/portal-day";
import type { KeptMail } from "../kept-data";
import { listPersonalRows } from "../addresses/queries";

interface StoredMail {
  template: string;
  values: unknown;
  locale: string;
  region: { slug: string; name: string } | null;
}

/** What a mail is called; null where it can no longer be written. */
function subjectOf({ template, values, locale, region }: StoredMail): string | null {
  try {
    const language = locale === "en" ? "en" : "de";
    const desk = letterDesk(language, region, siteUrl(), env().PORTAL_SECRET);
    return writeLetter(template, values, desk).subject;
  } catch {
    return null;
  }
}

/** Mails to an address that were not sent yet, the youngest first. */
export async function listKeptMails(on: Transaction, mail: string): Promise<KeptMail[]> {
  const ids = await listPersonalRows(on, "mails", mail);
  const rows = await on.outboxMail.findMany({
    where: { id: { in: ids } },
    orderBy: { id: "desc" },
    include: { region: { select: { slug: true, name: true } } },
  });
  return rows.map((row) => ({
    ...{ region: row.region?.name ?? null, subject: subjectOf(row) },
    ...{ writtenAt: row.createdAt.toISOString(), sendAfter: row.notBefore.toISOString() },
    ...{ isGivenUp: row.failedAt !== null, deletedAfter: storedDay(row.deleteAfter) },
  }));
}
