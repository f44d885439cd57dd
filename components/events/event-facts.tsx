import { useLocale, useTranslations } from "next-intl";
import { EntryQuestionLink } from "@/components/enquiries/entry-question-link";
import { FactList } from "@/components/entries/fact-list";
import { hasLinks, LinkedNames } from "@/components/entries/linked-names";
import { OfficeContact } from "@/components/entries/office-contact";
import { ShownText } from "@/components/entries/shown-text";
import { ThemeTags } from "@/components/entries/theme-tags";
import { localise } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { openOnlineAddress, placeOfDate } from "@/lib/events/event-date";
import type { ListedDate } from "@/lib/events/listed-date";
import type { Region } from "@/lib/regions/schema";
import { whenText } from "./date-words";

interface EventFactsProps {
  region: Region;
  entry: PublishedEntry<"event">;
  /** Null on the page of a series, where dates stand in a list. */
  date: ListedDate | null;
}

/** When and where, for whom, who invites, and what it costs. */
export function EventFacts({ region, entry, date }: EventFactsProps) {
  const locale = useLocale();
  const t = useTranslations("events");
  const level = useTranslations("level");
  const { fields, links } = entry;
  const { price, mode, audiences, organiser } = fields;
  const place = placeOfDate(fields, date?.dateKey ?? "");
  const themes = links.filter(({ role, kind }) => role === "theme" && kind === "theme");
  const linked = (role: string) =>
    hasLinks(links, role) ? <LinkedNames region={region} links={links} role={role} /> : null;
  return (
    <>
      <FactList
        facts={[
          {
            term: t("fact.when"),
            value: date && <time dateTime={date.startsAt}>{whenText(date, locale, t)}</time>,
          },
          {
            term: t("fact.where"),
            value: place ? place.name : null,
          },
          { term: t("fact.online"), value: mode === "on_site" ? null : <Online entry={entry} /> },
          {
            term: t("fact.audiences"),
            value:
              audiences.length > 0 ? audiences.map((one) => t(`audience.${one}`)).join(", ") : null,
          },
          {
            term: t("fact.price"),
            value: price ? (
              price.text ? (
                <ShownText of={localise(price.text, locale)} />
              ) : price.free ? (
                t("fact.free")
              ) : null
            ) : null,
          },
          { term: t("fact.organiser"), value: organiser && <OfficeContact office={organiser} /> },
          { term: t("fact.partners"), value: linked("organiser") },
          { term: t("fact.groups"), value: linked("working_group") },
          { term: t("fact.initiatives"), value: linked("initiative") },
          { term: level(`${region.mapLevel}.label`), value: linked("district") },
          {
            term: t("fact.themes"),
            value: themes.length > 0 ? <ThemeTags region={region} themes={themes} /> : null,
          },
        ]}
      />
      <EntryQuestionLink regionSlug={region.slug} entry={entry} />
    </>
  );
}

function Online({ entry: { fields } }: Pick<EventFactsProps, "entry">) {
  const t = useTranslations("events");
  const address = openOnlineAddress(fields);
  if (address === undefined && fields.onlineAddress !== undefined) return t("fact.joinLater");
  if (address === undefined) return t(`mode.${fields.mode}`);
  return (
    <a href={address} rel="noopener nofollow">
      {t("fact.join", { site: new URL(address).hostname })}
    </a>
  );
}
