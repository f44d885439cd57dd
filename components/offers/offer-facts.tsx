import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { EntryQuestionLink } from "@/components/enquiries/entry-question-link";
import { FactList } from "@/components/entries/fact-list";
import { hasLinks, LinkedNames } from "@/components/entries/linked-names";
import { OfficeContact } from "@/components/entries/office-contact";
import { ShownText } from "@/components/entries/shown-text";
import { ThemeTags } from "@/components/entries/theme-tags";
import { hoursText } from "@/components/jobs/job-words";
import { GermanName } from "@/components/ui/german-name";
import { entryAddress } from "@/lib/entries/entry-address";
import { localise, type LocalisedText } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { longDay } from "@/lib/i18n/number-format";
import type { Region } from "@/lib/regions/schema";
import { groupsText, seatsText } from "./offer-words";

/** Who offers what, from when, to what extent, until when, and whom to ask. */
export function OfferFacts({ region, entry }: { region: Region; entry: PublishedEntry<"offer"> }) {
  const locale = useLocale();
  const t = useTranslations("offers");
  const jobs = useTranslations("jobs");
  const level = useTranslations("level");
  const access = useTranslations("places.access");
  const { fields, links } = entry;
  const owner = links.find(({ role, kind }) => role === "owner" && kind === "partner");
  const themes = links.filter(({ role, kind }) => role === "theme" && kind === "theme");
  const day = (value: string | undefined) =>
    value === undefined ? null : <time dateTime={value}>{longDay(value, locale)}</time>;
  const text = (value: LocalisedText | undefined) =>
    value && <ShownText of={localise(value, locale)} />;
  return (
    <>
      <FactList
        facts={[
          {
            term: t("owner"),
            value: owner ? (
              <Link
                href={entryAddress(locale, region.slug, "partner", owner.slug)}
                prefetch={false}
              >
                <GermanName>{fields.owner}</GermanName>
              </Link>
            ) : (
              <GermanName>{fields.owner}</GermanName>
            ),
          },
          { term: t("type.label"), value: t(`type.${fields.type}`) },
          { term: t("groups"), value: groupsText(fields.specialtyGroups, locale, t) },
          { term: t("seats"), value: seatsText(fields.seats, locale, t) },
          { term: t("hoursLabel"), value: hoursText(fields.hours, locale, jobs) },
          { term: t("availableFrom"), value: day(fields.availableFrom) },
          {
            term: level(`${region.mapLevel}.label`),
            value: hasLinks(links, "district") ? (
              <LinkedNames region={region} links={links} role="district" />
            ) : null,
          },
          { term: t("staff"), value: text(fields.staff) },
          { term: t("rooms"), value: text(fields.rooms) },
          {
            term: t("access"),
            value:
              fields.roomAccess.length > 0
                ? fields.roomAccess.map((fact) => access(fact)).join(" · ")
                : null,
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
