import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RegionPage } from "@/components/regions/region-page";
import { localise } from "@/lib/entries/localised-text";
import type { EventFields } from "@/lib/entries/kinds/event";
import { dateAddress } from "@/lib/events/event-date";
import { addressOf, type Folder } from "@/lib/i18n/address";
import type { Region } from "@/lib/regions/schema";

interface SignUpFrameProps {
  region: Region;
  /** The page, for its address in the other language. */
  folder: Folder;
  parameters: Readonly<Record<string, string>>;
  /** What it is a sign-up for; null where nobody knows any more. */
  event: { slug: string; fields: EventFields } | null;
  children: ReactNode;
}

/** The frame of all pages about signing up. */
export function SignUpFrame({ region, folder, parameters, event, children }: SignUpFrameProps) {
  const locale = useLocale();
  const t = useTranslations();
  const own = { region: region.slug };
  return (
    <RegionPage
      region={region}
      otherLanguage={addressOf(locale === "de" ? "en" : "de", folder, { ...own, ...parameters })}
      section="events"
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", own) },
        { label: t("events.crumb"), href: addressOf(locale, "/[region]/events", own) },
        ...(event
          ? [
              {
                label: localise(event.fields.title, locale).text,
                href: dateAddress(locale, region.slug, event.slug, ""),
              },
            ]
          : []),
        { label: t("signUps.crumb") },
      ]}
      sources={[]}
    >
      {children}
    </RegionPage>
  );
}
