import "server-only";
import type { Transaction } from "@/lib/db";
import { localise, localisedTextSchema } from "@/lib/entries/localised-text";
import type { Locale } from "@/lib/i18n/routing";
import type { MailValues } from "@/lib/mail/mail-values";
import { readStoredFilter, type StoredFilter } from "../stored-filter";

/** Offers that a mail names one by one; the list tells the rest. */
const MOST_NAMED = 20;

interface StoredSearch extends StoredFilter {
  id: number;
  regionId: number;
  mail: string;
  locale: string;
  expiresAt: Date;
  districtName: string | null;
  link: string;
  total: number;
  offers: { slug: string; type: string; title: unknown }[];
}

/** A search with what the mail to its reader says. */
export interface SearchToTell {
  id: number;
  regionId: number;
  mail: string;
  locale: Locale;
  news: MailValues<"saved-search-news">;
}

/** Searches with the offers that their readers were not told of, those that have any. */
export async function listSearchesToTell(
  tx: Transaction,
  ids: readonly number[],
): Promise<SearchToTell[]> {
  const rows = await tx.$queryRaw<StoredSearch[]>`
    WITH news AS (
      SELECT hit.search_id, entry.slug, entry.fields, offer.type,
        count(*) OVER (PARTITION BY hit.search_id)::int AS total,
        row_number() OVER (PARTITION BY hit.search_id ORDER BY offer.posted_on DESC, offer.slug) AS place
      FROM saved_search_hit AS hit JOIN saved_search AS search ON search.id = hit.search_id
      JOIN entry ON entry.region_id = search.region_id AND entry.kind = 'offer'
        AND entry.external_key = hit.key
      JOIN offer ON offer.entry_id = entry.id
      WHERE hit.search_id = ANY(${[...ids]}::int[]) AND hit.told_at IS NULL
    ), told AS (
      SELECT search_id, min(total) AS total, jsonb_agg(jsonb_build_object('slug', slug, 'type', type,
        'title', fields->'title') ORDER BY place) AS offers
      FROM news WHERE place <= ${MOST_NAMED} GROUP BY search_id
    )
    SELECT search.id, search.region_id AS "regionId", search.mail, search.locale, search.type,
      search.specialty_group AS "specialtyGroup", search.district, search.starts_by AS "startsBy",
      search.hours, search.extent, search.expires_at AS "expiresAt", link.id::text AS link,
      district.name AS "districtName", told.total, told.offers
    FROM told JOIN saved_search AS search ON search.id = told.search_id
    JOIN mail_link AS link ON link.purpose = 'saved_search' AND link.subject_id = search.id
    LEFT JOIN district ON district.region_id = search.region_id AND district.slug = search.district
    ORDER BY search.id`;
  return rows.map(({ id, regionId, mail, locale: language, ...row }) => {
    const locale = language === "en" ? "en" : "de";
    const offers = row.offers.map(({ slug, type, title }) => ({
      ...{ slug, type },
      title: localise(localisedTextSchema.parse(title), locale).text,
    }));
    const news = {
      ...{ filter: readStoredFilter(row), districtName: row.districtName, link: row.link, offers },
      ...{ more: row.total - offers.length, expiresAt: row.expiresAt.toISOString() },
    };
    return { id, regionId, mail, locale, news };
  });
}
