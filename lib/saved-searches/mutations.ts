import "server-only";
import { recordChange } from "@/lib/audit/mutations";
import type { Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import type { Circumstances } from "@/lib/forms/answer-form";
import { once } from "@/lib/forms/once";
import { Refusal } from "@/lib/forms/refusal";
import { mailName } from "@/lib/forms/sender";
import { countSender } from "@/lib/forms/sender-limit";
import { createLinks } from "@/lib/links/mutations";
import { mailSays } from "@/lib/mail/mail-values";
import { enqueueMails } from "@/lib/mail/outbox";
import type { OfferFilter } from "@/lib/offers/offer-filter";
import { dayAfter, portalDay } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import type { SavedSearchInput } from "./schema";
import { storedFilter } from "./stored-filter";

/** Who sends the form again within so many milliseconds gets no second mail. */
const PAUSE = 5 * 60_000;

type Sending = Pick<Circumstances, "sender" | "locale" | "now">;

/** A search as somebody asks for it; its filter was read from the query. */
export type NewSearch = Omit<SavedSearchInput, "query" | "consent"> & { filter: OfferFilter };

const knownSelect = { id: true, createdAt: true, confirmedAt: true, expiresAt: true } as const;

/**
 * Keeps a search of offers until its mail is confirmed; one for each address, region and filter.
 * Whoever sends it gets the same answer whether the address is known or not, and the mail says how
 * things stand.
 *
 * @throws Refusal "outdated", "tooMany", "tooManyForMail"
 */
export async function createSavedSearch(search: NewSearch, sending: Sending): Promise<void> {
  const { sender, now } = sending;
  const mailSha256 = mailName(search.mail, env().PORTAL_SECRET);
  const { query } = storedFilter(search.filter);
  const whose = { mailSha256, query, region: { slug: search.region } };
  const find = async (tx: Transaction) =>
    tx.savedSearch.findFirst({
      where: { ...whose, confirmedAt: null, createdAt: { gt: new Date(now.getTime() - PAUSE) } },
      select: { id: true },
    });
  await once(`saved-search:${search.region}:${mailSha256}:${query}`, find, async (tx) => {
    const region = await tx.region.findUnique({
      where: { slug: search.region },
      select: { id: true },
    });
    if (!region) throw new Refusal("outdated");
    await countSender(tx, sender, mailSha256);
    const known = await tx.savedSearch.findFirst({ where: whose, select: knownSelect });
    const isOver = known?.expiresAt != null && known.expiresAt <= now;
    if (known?.confirmedAt && !isOver)
      return tellKnown(tx, known.id, { ...search, regionId: region.id }, sending);
    if (known) await removeSearch(tx, known.id);
    return insert(tx, { ...search, regionId: region.id, mailSha256 }, sending);
  });
}

type OfRegion<Search> = Search & { regionId: number };

async function insert(
  tx: Transaction,
  { regionId, mail, mailSha256, rhythm, filter }: OfRegion<NewSearch & { mailSha256: string }>,
  { locale, now }: Sending,
): Promise<{ id: number }> {
  const deleteAfter = deletionDay("unconfirmedSearch", portalDay(now));
  const { id } = await tx.savedSearch.create({
    data: {
      ...{ regionId, mail, mailSha256, locale, rhythm, ...storedFilter(filter) },
      ...{ createdAt: now, deleteAfter: new Date(deleteAfter) },
    },
    select: { id: true },
  });
  const sent = { actor: "reader", regionId, action: "saved_search.send" } as const;
  await recordChange(tx, { ...sent, subject: `saved_search:${id}` }, now);
  const [link = ""] = await createLinks(tx, [
    { purpose: "saved_search", subjectId: id, expiresAt: new Date(dayAfter(deleteAfter)) },
  ]);
  const districtName = await nameOfDistrict(tx, regionId, filter);
  await enqueueMails(tx, [
    {
      ...{ key: `saved-search:${id}:confirm`, regionId, recipient: mail, locale, deleteAfter },
      ...mailSays("saved-search-confirm", { filter, districtName, rhythm, link, deleteAfter }),
    },
  ]);
  return { id };
}

/** Once a day, so that nobody fills somebody else's mailbox. */
async function tellKnown(
  tx: Transaction,
  id: number,
  { regionId, mail, filter }: OfRegion<NewSearch>,
  { locale, now }: Sending,
): Promise<{ id: number }> {
  const link = await tx.mailLink.findFirst({
    where: { purpose: "saved_search", subjectId: id },
    select: { id: true },
  });
  if (!link) return { id };
  const today = portalDay(now);
  const districtName = await nameOfDistrict(tx, regionId, filter);
  await enqueueMails(tx, [
    {
      ...{ key: `saved-search:${id}:known:${today}`, regionId, recipient: mail, locale },
      ...mailSays("saved-search-known", { filter, districtName, link: link.id }),
      deleteAfter: deletionDay("mail", today),
    },
  ]);
  return { id };
}

async function nameOfDistrict(
  tx: Transaction,
  regionId: number,
  { district: slug }: OfferFilter,
): Promise<string | null> {
  if (slug === null) return null;
  const district = await tx.district.findFirst({
    where: { regionId, slug },
    select: { name: true },
  });
  return district?.name ?? null;
}

/** Removes a search with its link; what was not sent of it is not sent any more. */
export async function removeSearch(tx: Transaction, id: number): Promise<void> {
  const waiting = await tx.$queryRaw<{ id: number }[]>`
    SELECT mail.id FROM outbox_mail AS mail JOIN saved_search AS search
      ON lower(mail.recipient) = lower(search.mail)
    WHERE search.id = ${id} AND mail.sent_at IS NULL
      AND mail.key LIKE 'saved-search:' || search.id || ':%'
    FOR UPDATE OF mail SKIP LOCKED`;
  await tx.outboxMail.deleteMany({ where: { id: { in: waiting.map((mail) => mail.id) } } });
  await tx.mailLink.deleteMany({ where: { purpose: "saved_search", subjectId: id } });
  await tx.savedSearch.deleteMany({ where: { id } });
}
