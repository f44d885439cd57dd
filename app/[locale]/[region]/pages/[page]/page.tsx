import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArticleFacts } from "@/components/articles/article-facts";
import { StructuredData } from "@/components/ui/structured-data";
import { addressOf } from "@/lib/i18n/address";
import { guideFolders } from "@/lib/entries/guide-steps";
import { localise } from "@/lib/entries/localised-text";
import { longDay } from "@/lib/i18n/number-format";
import { EntryFrame } from "../../entry-frame";
import { entryMetadata } from "../../entry-metadata";
import { entryContent, EntryParts, MoreLike } from "../../entry-page";
import { GuideWays } from "./guide-ways";

interface PageProps {
  params: Promise<{ locale: string; region: string; page: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

async function contentOf({ params }: PageProps) {
  const { page, ...requested } = await params;
  return entryContent(requested, "page", page);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, entry } = await contentOf(props);
  return entryMetadata(locale, region, entry);
}

export default async function TextPage(props: PageProps) {
  const { locale, region, entry, url } = await contentOf(props);
  const t = await getTranslations("article");
  const { title, checkedOn, author, guide } = entry.fields;
  const guides = await getTranslations("guides");
  const way =
    guide === undefined
      ? []
      : [
          {
            label: guides(`name.${guide}`),
            href: addressOf(locale, guideFolders[guide], { region: region.slug }),
          },
        ];
  return (
    <EntryFrame region={region} entry={entry} way={way}>
      <StructuredData
        data={{
          "@type": "WebPage",
          name: localise(title, locale).text,
          url,
          inLanguage: localise(title, locale).language,
          lastReviewed: checkedOn,
          author: { "@type": "Organization", name: author.office },
        }}
      />
      <EntryParts
        entry={entry}
        kind={<time dateTime={checkedOn}>{t("checked", { day: longDay(checkedOn, locale) })}</time>}
        aside={<ArticleFacts region={region} entry={entry} />}
      >
        <GuideWays region={region} locale={locale} entry={entry} />
      </EntryParts>
      <MoreLike region={region} entry={entry} kinds={["page", "initiative", "working_group"]} />
    </EntryFrame>
  );
}
