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
import { hoursText } from "./job-words";

/** Who employs, for what and when, until when one can apply, and whom to ask. */
export function JobFacts({ region, entry }: { region: Region; entry: PublishedEntry<"job"> }) {
  const locale = useLocale();
  const t = useTranslations("jobs");
  const level = useTranslations("level");
  const { fields, links } = entry;
  const employer = links.find(({ role, kind }) => role === "employer" && kind === "partner");
  const themes = links.filter(({ role, kind }) => role === "theme" && kind === "theme");
  const day = (value: string | undefined) =>
    value === undefined ? null : <time dateTime={value}>{longDay(value, locale)}</time>;
  return (
    <>
      <FactList
        facts={[
          {
            term: t("employer"),
            value: employer ? (
              <Link
                href={entryAddress(locale, region.slug, "partner", employer.slug)}
                prefetch={false}
              >
                <GermanName>{fields.employer}</GermanName>
              </Link>
            ) : (
              <GermanName>{fields.employer}</GermanName>
            ),
          },
          { term: t("profession.label"), value: t(`profession.${fields.profession}`) },
          { term: t("form.label"), value: t(`form.${fields.form}`) },
          { term: t("hoursLabel"), value: hoursText(fields.hours, locale, t) },
          { term: t("startsOn"), value: day(fields.startsOn) },
          {
            term: level(`${region.mapLevel}.label`),
            value: hasLinks(links, "district") ? (
              <LinkedNames region={region} links={links} role="district" />
            ) : null,
          },
          { term: t("postedOn"), value: day(fields.postedOn) },
          { term: t("expiresOn"), value: day(fields.expiresOn) },
          {
            term: t("contact"),
            value: fields.contact && <OfficeContact office={fields.contact} />,
          },
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
