import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { listAllEntries } from "@/app/entries";
import { RegionPage } from "@/components/regions/region-page";
import { addressOf } from "@/lib/i18n/address";
import type { Region } from "@/lib/regions/schema";

interface EventsFrameProps {
  region: Region;
  otherLanguage: string;
  /** What the page is called below the list of events; without it, it is that list. */
  crumb?: string;
  children: ReactNode;
}

/** The frame of the lists of events. */
export async function EventsFrame({ region, otherLanguage, crumb, children }: EventsFrameProps) {
  const locale = await getLocale();
  const t = await getTranslations("events");
  const all = await listAllEntries(region, "event", locale);
  const sources = new Set(all.map(({ sourceId }) => sourceId));
  const events = addressOf(locale, "/[region]/events", { region: region.slug });
  return (
    <RegionPage
      region={region}
      otherLanguage={otherLanguage}
      section="events"
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: region.slug }) },
        ...(crumb === undefined
          ? [{ label: t("crumb") }]
          : [{ label: t("crumb"), href: events }, { label: crumb }]),
      ]}
      sources={region.sources.filter(({ id }) => sources.has(id))}
    >
      {children}
    </RegionPage>
  );
}
