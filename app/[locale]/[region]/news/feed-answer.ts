import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { findEntry, listArticles } from "@/app/entries";
import { entryAddress } from "@/lib/entries/entry-address";
import { isEntrySlug } from "@/lib/entries/entry-slug";
import { atomFeed } from "@/lib/entries/feed";
import { localise } from "@/lib/entries/localised-text";
import { siteUrl } from "@/lib/env";
import { addressOf, type Folder } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";

/** Entries that a feed tells of. */
const LENGTH = 30;

interface FeedParameters {
  locale: string;
  region: string;
  /** Slug of the theme whose news the feed tells; without it, it tells all. */
  theme?: string;
}

/** The name of a theme that is there. */
async function themeName(region: Region, slug: string, locale: Locale): Promise<string> {
  const answer = isEntrySlug(slug) ? await findEntry(region, "theme", slug) : null;
  if (answer?.state !== "published") notFound();
  return localise(answer.entry.fields.title, locale).text;
}

/** The feed of a region's news, or of those of one theme, in a language. */
export async function feedAnswer(parameters: FeedParameters): Promise<Response> {
  const { theme = null } = parameters;
  const locale = requestLocale(parameters.locale);
  const region = await regionOrNotFound(parameters.region);
  const t = await getTranslations({ locale, namespace: "news" });
  const entry = await getTranslations({ locale, namespace: "entry" });
  const names = { region: region.name };
  const title =
    theme === null
      ? t("title", names)
      : t("themeTitle", { ...names, theme: await themeName(region, theme, locale) });
  const at = { region: region.slug, theme: theme ?? "" };
  const absolute = (folder: Folder) => siteUrl() + addressOf(locale, folder, at);
  const page = absolute(theme === null ? "/[region]/news" : "/[region]/news/theme/[theme]");
  const self = absolute(
    theme === null ? "/[region]/news/feed.xml" : "/[region]/themes/[theme]/feed.xml",
  );
  const { entries } = await listArticles(region, locale, { theme, page: 1, pageSize: LENGTH });
  const xml = atomFeed(
    {
      ...{ region: region.slug, title, description: t("description", names), locale, page, self },
      otherLanguage: entry("otherLanguage"),
      publisher: region.contact?.office ?? region.name,
    },
    entries,
    ({ kind, slug }) => siteUrl() + entryAddress(locale, region.slug, kind, slug),
  );
  return new Response(xml, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
