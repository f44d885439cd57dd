import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { RegionPage, type RegionPageProps } from "@/components/regions/region-page";
import type { Crumb } from "@/components/ui/breadcrumb";
import { entryAddress } from "@/lib/entries/entry-address";
import { localise } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { addressOf } from "@/lib/i18n/address";
import type { Region } from "@/lib/regions/schema";

interface EntryFrameProps extends Pick<RegionPageProps, "section"> {
  region: Region;
  entry: PublishedEntry;
  /** The way from the region to the entry. */
  way: readonly Crumb[];
  /** Whether the page also shows figures of the region, which come from elsewhere. */
  hasFigures?: boolean;
  children: ReactNode;
}

/** The frame of an entry's page, with the source that the entry comes from. */
export function EntryFrame({
  region,
  entry,
  way,
  hasFigures = false,
  children,
  ...frame
}: EntryFrameProps) {
  const locale = useLocale();
  const { kind, slug, fields, sourceId } = entry;
  return (
    <RegionPage
      {...frame}
      region={region}
      otherLanguage={entryAddress(locale === "de" ? "en" : "de", region.slug, kind, slug)}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: region.slug }) },
        ...way,
        { label: localise(fields.title, locale).text },
      ]}
      sources={[
        ...region.sources.filter(({ id }) => id === sourceId),
        ...(hasFigures ? region.figureSources.filter(({ id }) => id !== sourceId) : []),
      ]}
    >
      {children}
    </RegionPage>
  );
}
