import { localise } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import type { Locale } from "@/lib/i18n/routing";

interface ArticleData {
  entry: PublishedEntry<"news"> | PublishedEntry<"statement">;
  locale: Locale;
  /** The absolute address of the page, and of the portal without a path. */
  url: string;
  site: string;
  /** Office that publishes the portal's pages of the region. */
  publisher: string;
}

/** An article as search engines read it, see schema.org/NewsArticle. */
export function articleData({ entry, locale, url, site, publisher }: ArticleData): object {
  const { fields, links, changedAt } = entry;
  const title = localise(fields.title, locale);
  const author = "speaker" in fields ? fields.speaker : fields.author;
  const about = links.filter(({ role }) => role === "theme" || role === "district");
  return {
    "@type": "NewsArticle",
    headline: title.text,
    description: localise(fields.summary, locale).text,
    url,
    mainEntityOfPage: url,
    inLanguage: title.language,
    datePublished: fields.date,
    dateModified: changedAt,
    author: { "@type": "Organization", name: author.office },
    publisher: { "@type": "Organization", name: publisher },
    ...(fields.image && {
      image: {
        "@type": "ImageObject",
        url: site + fields.image.src,
        creditText: fields.image.credit,
        caption: localise(fields.image.alternative, locale).text,
      },
    }),
    ...(about.length > 0 && {
      about: about.map(({ name }) => ({ "@type": "Thing", name: localise(name, locale).text })),
    }),
    ...(fields.reference !== undefined && { isBasedOn: fields.reference }),
  };
}
