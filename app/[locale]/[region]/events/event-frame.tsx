import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RegionPage } from "@/components/regions/region-page";
import { MarkIt } from "@/components/shortlist/mark-it";
import { localise } from "@/lib/entries/localised-text";
import { dateAddress } from "@/lib/events/event-date";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import type { EventContent } from "./date-content";

interface EventFrameProps {
  content: EventContent;
  /** Which date of a series; empty for an event or the series as a whole. */
  dateKey: string;
  children: ReactNode;
}

/** The frame of an event's page, with the source that the event comes from. */
export function EventFrame({ content: { region, entry }, dateKey, children }: EventFrameProps) {
  const locale = useLocale();
  const t = useTranslations("events");
  const parameters = { region: region.slug };
  const title = localise(entry.fields.title, locale).text;
  const series = dateAddress(locale, region.slug, entry.slug, "");
  return (
    <RegionPage
      region={region}
      otherLanguage={dateAddress(locale === "de" ? "en" : "de", region.slug, entry.slug, dateKey)}
      section="events"
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", parameters) },
        { label: t("crumb"), href: addressOf(locale, "/[region]/events", parameters) },
        ...(dateKey === ""
          ? [{ label: title }]
          : [{ label: title, href: series }, { label: longDay(dateKey.slice(0, 10), locale) }]),
      ]}
      sources={region.sources.filter(({ id }) => id === entry.sourceId)}
    >
      {children}
      <MarkIt regionSlug={region.slug} marked={{ kind: "event", slug: entry.slug }} name={title} />
    </RegionPage>
  );
}
