import "server-only";
import { db } from "@/lib/db";
import { mailSays } from "@/lib/mail/mail-values";
import { enqueueMails } from "@/lib/mail/outbox";
import { dayAfter, portalDay, portalMoment } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import { holdSearches, isActive } from "../search-sql";
import { RENEWAL_DAYS } from "../search-times";
import { readStoredFilter, type StoredFilter } from "../stored-filter";

const SEARCHES_AT_A_TIME = 1000;

const LIMITS = { maxWait: 60_000, timeout: 120_000 };

interface EndingSearch extends StoredFilter {
  id: number;
  regionId: number;
  mail: string;
  locale: string;
  expiresAt: Date;
  link: string;
  districtName: string | null;
}

async function askSome(now: Date): Promise<number> {
  const today = portalDay(now);
  const soon = portalMoment(dayAfter(today, RENEWAL_DAYS + 1));
  return db().$transaction(async (tx) => {
    await tx.$executeRaw(holdSearches);
    const searches = await tx.$queryRaw<EndingSearch[]>`
      SELECT search.id, search.region_id AS "regionId", search.mail, search.locale, search.type,
        search.specialty_group AS "specialtyGroup", search.district,
        search.starts_by AS "startsBy", search.hours, search.extent,
        search.expires_at AS "expiresAt", link.id::text AS link, district.name AS "districtName"
      FROM saved_search AS search
      JOIN mail_link AS link ON link.purpose = 'saved_search' AND link.subject_id = search.id
      LEFT JOIN district ON district.region_id = search.region_id AND district.slug = search.district
      WHERE ${isActive(now)} AND search.expires_at <= ${soon} AND search.renewal_asked_at IS NULL
      ORDER BY search.id LIMIT ${SEARCHES_AT_A_TIME}`;
    await enqueueMails(
      tx,
      searches.map(({ id, regionId, mail, locale, expiresAt, link, districtName, ...stored }) => ({
        ...{ key: `saved-search:${id}:renewal:${portalDay(expiresAt)}`, regionId, recipient: mail },
        locale: locale === "en" ? ("en" as const) : ("de" as const),
        ...mailSays("saved-search-renewal", {
          ...{ filter: readStoredFilter(stored), districtName, link },
          expiresAt: expiresAt.toISOString(),
        }),
        deleteAfter: deletionDay("mail", today),
      })),
    );
    const ids = searches.map(({ id }) => id);
    await tx.savedSearch.updateMany({
      where: { id: { in: ids } },
      data: { renewalAskedAt: now },
    });
    return searches.length;
  }, LIMITS);
}

/**
 * Asks the readers of searches that end within a month whether they want to keep them.
 *
 * @returns how many there were
 */
export async function askForRenewal(now: Date): Promise<number> {
  let asked = 0;
  for (let some = await askSome(now); some > 0; some = await askSome(now)) asked += some;
  return asked;
}
