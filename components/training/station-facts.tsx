import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { EntryQuestionLink } from "@/components/enquiries/entry-question-link";
import { FactList } from "@/components/entries/fact-list";
import { hasLinks, LinkedNames } from "@/components/entries/linked-names";
import { OfficeContact } from "@/components/entries/office-contact";
import { ThemeTags } from "@/components/entries/theme-tags";
import { GermanName } from "@/components/ui/german-name";
import { entryAddress } from "@/lib/entries/entry-address";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { longDay } from "@/lib/i18n/number-format";
import type { Region } from "@/lib/regions/schema";

interface StationFactsProps {
  region: Region;
  entry: PublishedEntry<"training_station">;
}

/** What a station covers, for how long, where, from when, and who accompanies and answers. */
export function StationFacts({ region, entry }: StationFactsProps) {
  const locale = useLocale();
  const t = useTranslations("training");
  const level = useTranslations("level");
  const { fields, links } = entry;
  const { institution, monthsAuthorised, posts, startsOn, website, contact, mentor } = fields;
  const partner = links.find(({ role, kind }) => role === "institution" && kind === "partner");
  const themes = links.filter(({ role, kind }) => role === "theme" && kind === "theme");
  return (
    <>
      <FactList
        facts={[
          {
            term: t("institution"),
            value: partner ? (
              <Link
                href={entryAddress(locale, region.slug, "partner", partner.slug)}
                prefetch={false}
              >
                <GermanName>{institution}</GermanName>
              </Link>
            ) : (
              <GermanName>{institution}</GermanName>
            ),
          },
          { term: t("field"), value: fields.field && <GermanName>{fields.field}</GermanName> },
          {
            term: t("months"),
            value:
              monthsAuthorised === undefined
                ? t("noMonths")
                : t("monthCount", { count: monthsAuthorised }),
          },
          { term: t("posts"), value: posts === undefined ? t("noPosts") : String(posts) },
          {
            term: t("startsOn"),
            value: startsOn && <time dateTime={startsOn}>{longDay(startsOn, locale)}</time>,
          },
          {
            term: level(`${region.mapLevel}.label`),
            value: hasLinks(links, "district") ? (
              <LinkedNames region={region} links={links} role="district" />
            ) : null,
          },
          { term: t("mentor"), value: mentor && <OfficeContact office={mentor} /> },
          { term: t("contact"), value: contact && <OfficeContact office={contact} /> },
          {
            term: t("website"),
            value: website && <a href={website}>{new URL(website).hostname}</a>,
          },
          { term: t("checkedOn"), value: longDay(fields.checkedOn, locale) },
          {
            term: t("themes"),
            value: themes.length > 0 ? <ThemeTags region={region} themes={themes} /> : null,
          },
        ]}
      />
      <EntryQuestionLink regionSlug={region.slug} entry={entry} />
    </>
  );
}
