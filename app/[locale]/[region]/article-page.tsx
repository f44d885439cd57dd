import { getTranslations } from "next-intl/server";
import { articleData } from "@/components/articles/article-data";
import { ArticleFacts } from "@/components/articles/article-facts";
import { kindName } from "@/components/entries/kind-words";
import { StructuredData } from "@/components/ui/structured-data";
import type { LinkTarget } from "@/lib/entries/published-entry";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { EntryFrame } from "./entry-frame";
import { EntryParts, MoreLike, type EntryContent } from "./entry-page";

const RELATED: readonly LinkTarget[] = [
  "news",
  "statement",
  "initiative",
  "working_group",
  "job",
  "page",
];

/** The page of a piece of news or a statement. */
export async function ArticlePage({
  content,
}: {
  content: EntryContent<"news"> | EntryContent<"statement">;
}) {
  const { locale, region, entry, url } = content;
  const t = await getTranslations();
  const { date } = entry.fields;
  const publisher = region.contact?.office ?? region.name;
  const news = addressOf(locale, "/[region]/news", { region: region.slug });
  return (
    <EntryFrame
      region={region}
      entry={entry}
      section="news"
      way={[{ label: t("news.crumb"), href: news }]}
    >
      <StructuredData data={articleData({ entry, locale, url, site: siteUrl(), publisher })} />
      <EntryParts
        entry={entry}
        kind={
          <>
            {kindName(entry.kind, region, t)} · <time dateTime={date}>{longDay(date, locale)}</time>
          </>
        }
        aside={<ArticleFacts region={region} entry={entry} />}
      />
      <MoreLike region={region} entry={entry} kinds={RELATED} />
    </EntryFrame>
  );
}
