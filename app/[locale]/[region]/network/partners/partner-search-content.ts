import "server-only";
import { listDistricts } from "@/app/content";
import { listAllEntries } from "@/app/entries";
import { localise } from "@/lib/entries/localised-text";
import type { EntryPage } from "@/lib/entries/published-entry";
import { listEntries } from "@/lib/entries/queries";
import type { Locale } from "@/lib/i18n/routing";
import { meantText, wordsOf } from "@/lib/network/directory/meant-text";
import {
  filtersOf,
  readPartnerSearch,
  without,
  type PartnerFilter,
  type PartnerNotice,
  type PartnerSearch,
} from "@/lib/network/directory/partner-search";
import { listLikelyWords } from "@/lib/network/directory/spelling/queries";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { regionOrNotFound } from "../../region-content";

export interface PartnerSearchContent {
  region: Region;
  search: PartnerSearch;
  notices: PartnerNotice[];
  themes: { slug: string; name: string }[];
  districts: DistrictName[];
  found: EntryPage<"partner">;
  /** Where nothing was found: how many there were without each filter. */
  loosened: { filter: PartnerFilter; total: number }[];
  /** Where nothing was found: the text that was most likely meant, and how many it finds. */
  meant: { text: string; total: number } | null;
}

/** Everything the directory of partners shows for an address. */
export async function partnerSearchContent(
  regionSlug: string,
  parameters: URLSearchParams,
  locale: Locale,
): Promise<PartnerSearchContent> {
  const region = await regionOrNotFound(regionSlug);
  const [themes, districts] = await Promise.all([
    listAllEntries(region, "theme", locale),
    listDistricts(region),
  ]);
  const known = {
    themes: themes.map(({ slug }) => slug),
    districts: districts.map(({ slug }) => slug),
  };
  const { search, notices } = readPartnerSearch(parameters, known);
  const first = await findPartners(region, search, locale);
  const isPastEnd = first.total > 0 && first.page > first.pages;
  const found = isPastEnd
    ? await findPartners(region, { ...search, page: first.pages }, locale)
    : first;
  return {
    region,
    search: { ...search, page: found.page },
    notices,
    themes: themes.map(({ slug, fields }) => ({ slug, name: localise(fields.title, locale).text })),
    districts,
    found,
    loosened: found.total === 0 ? await loosenedTotals(region, search, locale) : [],
    meant: found.total === 0 ? await findMeant(region, search, locale) : null,
  };
}

function findPartners(
  region: Region,
  { text, sector, theme, district, page }: PartnerSearch,
  locale: Locale,
): Promise<EntryPage<"partner">> {
  return listEntries(region.id, "partner", {
    ...{ locale, now: new Date(), page, text },
    theme: theme ?? undefined,
    district: district ?? undefined,
    matching: sector ? { sector } : undefined,
  });
}

/** What a text with typing errors finds without them; null where that is nothing either. */
async function findMeant(region: Region, search: PartnerSearch, locale: Locale) {
  const likely = await listLikelyWords(region.id, wordsOf(search.text), new Date());
  const text = meantText(search.text, likely);
  if (text === null) return null;
  const { total } = await findPartners(region, { ...search, text, page: 1 }, locale);
  return total > 0 ? { text, total } : null;
}

function loosenedTotals(region: Region, search: PartnerSearch, locale: Locale) {
  return Promise.all(
    filtersOf(search).map(async (filter) => {
      const { total } = await findPartners(region, without(search, filter), locale);
      return { filter, total };
    }),
  );
}
