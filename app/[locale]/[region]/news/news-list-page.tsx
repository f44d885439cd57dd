import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntryList } from "@/components/entries/entry-list";
import { ShownText } from "@/components/entries/shown-text";
import { RegionPage } from "@/components/regions/region-page";
import { ChoiceLinks } from "@/components/ui/choice-links";
import { Pager } from "@/components/ui/pager";
import { StructuredData } from "@/components/ui/structured-data";
import { teaserOf } from "@/lib/entries/entry-teaser";
import { localise } from "@/lib/entries/localised-text";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import { localisedAddress, pageMetadata } from "../../page-metadata";
import { newsListAddress, newsListContent, type NewsListParameters } from "./news-list";
import styles from "./news.module.css";

type Content = Awaited<ReturnType<typeof newsListContent>>;

async function titleOf({ locale, region, chosen }: Content): Promise<string> {
  const t = await getTranslations("news");
  if (chosen === null) return t("title", { region: region.name });
  const theme = localise(chosen.fields.title, locale).text;
  return t("themeTitle", { theme, region: region.name });
}

export async function newsListMetadata(parameters: NewsListParameters): Promise<Metadata> {
  const content = await newsListContent(parameters);
  const { locale, region, address, page, feed } = content;
  const t = await getTranslations("news");
  const title = await titleOf(content);
  return pageMetadata(address, {
    title: page === 1 ? title : t("pageTitle", { title, page }),
    description: t("description", { region: region.name }),
    image: addressOf(locale, "/[region]/social.png", { region: region.slug }),
    feed: { url: feed, title: t("feedTitle", { title }) },
  });
}

/** A page of the list of news, of one theme or of all. */
export async function NewsListPage({ parameters }: { parameters: NewsListParameters }) {
  const content = await newsListContent(parameters);
  const { locale, region, address, page, found, chosen, feed } = content;
  const t = await getTranslations("news");
  const title = await titleOf(content);
  const shown = new Set(found.entries.map(({ sourceId }) => sourceId));
  const theme = chosen?.slug ?? null;
  return (
    <RegionPage
      region={region}
      section="news"
      otherLanguage={localisedAddress(address, locale === "de" ? "en" : "de")}
      sources={region.sources.filter(({ id }) => shown.has(id))}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: region.slug }) },
        { label: t("crumb") },
      ]}
    >
      <StructuredData
        data={{
          "@type": "CollectionPage",
          name: title,
          url: siteUrl() + localisedAddress(address, locale),
          inLanguage: locale,
        }}
      />
      <h1>{title}</h1>
      <p className={styles.lead}>{t("lead")}</p>
      <ThemeChoice {...content} />
      <h2 className={styles.listTitle}>{t("listTitle", { count: found.total })}</h2>
      <EntryList
        region={region}
        entries={found.entries.map(teaserOf)}
        hasKind
        empty={t("empty", { region: region.name })}
      />
      <Pager
        page={page}
        pages={found.pages}
        hrefOf={(number) =>
          localisedAddress(newsListAddress(locale, region.slug, theme, number), locale)
        }
      />
      <p className={styles.feed}>
        <a href={feed} type="application/atom+xml">
          {t("feedTitle", { title })}
        </a>{" "}
        {t("feedHint")}
      </p>
    </RegionPage>
  );
}

async function ThemeChoice({ locale, region, chosen, themes }: Content) {
  const t = await getTranslations("news");
  if (themes.length === 0) return null;
  const hrefOf = (theme: string | null) =>
    localisedAddress(newsListAddress(locale, region.slug, theme, 1), locale);
  return (
    <ChoiceLinks
      label={t("theme")}
      choices={[
        { label: t("allThemes"), href: hrefOf(null), count: null, isChosen: chosen === null },
        ...themes.map(({ theme, count }) => ({
          label: <ShownText of={localise(theme.fields.title, locale)} mark={false} />,
          href: hrefOf(theme.slug),
          count,
          isChosen: theme === chosen,
        })),
      ]}
    />
  );
}
