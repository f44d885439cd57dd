import { notFound } from "next/navigation";
import { countEntriesByTheme, listAllEntries, listArticles } from "@/app/entries";
import { addressOf, type Folder } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";

const PAGE_SIZE = 12;

export interface NewsListParameters {
  locale: string;
  region: string;
  theme?: string;
  number?: string;
}

/** The address of a page of the list of news, of one theme or of all. */
export function newsListAddress(
  locale: Locale,
  region: string,
  theme: string | null,
  page: number,
): PageAddress {
  const ofTheme = theme === null ? "" : "/theme/[theme]";
  const ofPage = page === 1 ? "" : "/page/[number]";
  const parameters = {
    region,
    ...(theme === null ? {} : { theme }),
    ...(page === 1 ? {} : { number: String(page) }),
  };
  const folder = `/[region]/news${ofTheme}${ofPage}` satisfies Folder;
  return { locale, folder, parameters: { de: parameters, en: parameters } };
}

/** A page of news and statements with the themes that have any; pages that are not there are missing. */
export async function newsListContent({ theme, number = "1", ...requested }: NewsListParameters) {
  const locale = requestLocale(requested.locale);
  const region = await regionOrNotFound(requested.region);
  const page = /^[1-9]\d{0,4}$/.test(number) ? Number(number) : notFound();
  const address = newsListAddress(locale, region.slug, theme ?? null, page);
  const [found, allThemes, counts] = await Promise.all([
    listArticles(region, locale, { theme: theme ?? null, page, pageSize: PAGE_SIZE }),
    listAllEntries(region, "theme", locale),
    countEntriesByTheme(region),
  ]);
  const chosen = theme === undefined ? null : allThemes.find(({ slug }) => slug === theme);
  if (chosen === undefined || (page > 1 && page > found.pages)) notFound();
  const themes = allThemes.flatMap((one) => {
    const count = counts
      .filter(({ theme: of, kind }) => of === one.slug && (kind === "news" || kind === "statement"))
      .reduce((sum, { count: some }) => sum + some, 0);
    return count > 0 || one === chosen ? [{ theme: one, count }] : [];
  });
  const feedFolder =
    chosen === null ? "/[region]/news/feed.xml" : "/[region]/themes/[theme]/feed.xml";
  const feed = addressOf(locale, feedFolder, { region: region.slug, theme: theme ?? "" });
  return { locale, region, address, page, found, chosen, themes, feed };
}
