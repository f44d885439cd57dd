import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db";
import { findSubjectName } from "@/lib/enquiries/queries";
import { readSubject } from "@/lib/enquiries/schema";
import { localise } from "@/lib/entries/localised-text";
import type { Locale } from "@/lib/i18n/routing";
import { listTokens } from "@/lib/links/queries";
import { storedDay } from "@/lib/portal-day";
import type { KeptEnquiry, Shown } from "../kept-data";
import { listPersonalRows } from "../addresses/queries";

const fieldsSchema = z.record(z.string(), z.string());

/** Enquiries of a mail address, the youngest first, without what the office notes for itself. */
export async function listKeptEnquiries(
  on: Transaction,
  mail: string,
  { locale, now }: { locale: Locale; now: Date },
): Promise<Shown<KeptEnquiry>[]> {
  const ids = await listPersonalRows(on, "enquiries", mail);
  const tokens = await listTokens(on, "enquiry_sender", ids, now);
  const rows = await on.enquiry.findMany({
    where: { id: { in: ids } },
    orderBy: { id: "desc" },
    include: { region: { select: { name: true, slug: true } } },
  });
  const ofThese = { enquiryId: { in: ids } };
  const orderBy = { id: "asc" as const };
  const written = { ...ofThese, author: { not: "note" as const } };
  const messages = await on.enquiryMessage.findMany({ where: written, orderBy });
  const steps = await on.enquiryStep.findMany({ where: ofThese, orderBy });
  const shown: Shown<KeptEnquiry>[] = [];
  for (const row of rows) {
    const { region, caseNumber, kind, topic, status, office, name, message } = row;
    const subject = readSubject(`${row.aboutKind ?? ""}:${row.aboutSlug ?? ""}`);
    const about = subject && (await findSubjectName(row.regionId, subject, on));
    shown.push({
      regionSlug: region.slug,
      token: tokens.get(row.id) ?? null,
      item: {
        ...{ region: region.name, caseNumber, kind, topic, status, office, name, message },
        ...{ about: about && localise(about, locale).text, language: row.locale },
        further: fieldsSchema.parse(row.fields),
        messages: messages
          .filter(({ enquiryId }) => enquiryId === row.id)
          .map(({ author, text, at }) => ({
            ...{ author: author === "office" ? "office" : "sender", text },
            writtenAt: at.toISOString(),
          })),
        steps: steps
          .filter(({ enquiryId }) => enquiryId === row.id)
          .map((step) => ({ status: step.status, at: step.at.toISOString() })),
        sentAt: row.createdAt.toISOString(),
        answerDueOn: row.dueOn && storedDay(row.dueOn),
        deletedAfter: storedDay(row.deleteAfter),
      },
    });
  }
  return shown;
}
