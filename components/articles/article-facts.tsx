import { useLocale, useTranslations } from "next-intl";
import { FactList } from "@/components/entries/fact-list";
import { hasLinks, LinkedNames } from "@/components/entries/linked-names";
import { OfficeContact } from "@/components/entries/office-contact";
import { ShownText } from "@/components/entries/shown-text";
import { ThemeTags } from "@/components/entries/theme-tags";
import { lastDay } from "@/lib/entries/last-day";
import { localise } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { longDay } from "@/lib/i18n/number-format";
import type { Region } from "@/lib/regions/schema";

interface ArticleFactsProps {
  region: Region;
  entry: PublishedEntry<"news"> | PublishedEntry<"statement"> | PublishedEntry<"page">;
}

/** Who says it, when, until when it holds, and what it belongs to. */
export function ArticleFacts({ region, entry }: ArticleFactsProps) {
  const locale = useLocale();
  const t = useTranslations("article");
  const level = useTranslations("level");
  const { fields, links, publishUntil } = entry;
  const { reference } = fields;
  const isSpoken = "speaker" in fields;
  const themes = links.filter(({ role, kind }) => role === "theme" && kind === "theme");
  const names = (role: string) =>
    hasLinks(links, role) ? <LinkedNames region={region} links={links} role={role} /> : null;
  return (
    <FactList
      facts={[
        {
          term: t(isSpoken ? "speaker" : "author"),
          value: <OfficeContact office={isSpoken ? fields.speaker : fields.author} />,
        },
        {
          term: t("occasion"),
          value:
            isSpoken && fields.occasion ? (
              <ShownText of={localise(fields.occasion, locale)} />
            ) : null,
        },
        "date" in fields
          ? { term: t("date"), value: longDay(fields.date, locale) }
          : { term: t("checkedOn"), value: longDay(fields.checkedOn, locale) },
        {
          term: t("validUntil"),
          value: publishUntil === null ? null : longDay(lastDay(publishUntil), locale),
        },
        {
          term: t("themes"),
          value: themes.length > 0 ? <ThemeTags region={region} themes={themes} /> : null,
        },
        { term: level(`${region.mapLevel}.title`), value: names("district") },
        { term: t("partners"), value: names("partner") },
        { term: t("events"), value: names("event") },
        {
          term: t("reference"),
          value: reference && <a href={reference}>{new URL(reference).hostname}</a>,
        },
      ]}
    />
  );
}
