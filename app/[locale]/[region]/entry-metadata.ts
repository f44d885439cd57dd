import type { Metadata } from "next";
import { entryFolder } from "@/lib/entries/entry-address";
import { localise } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";
import { pageMetadata } from "../page-metadata";

/** Title, description and addresses of an entry's page; the region tells equal titles apart. */
export function entryMetadata(
  locale: Locale,
  region: Region,
  { kind, slug, fields }: PublishedEntry,
): Metadata {
  return pageMetadata(
    { locale, ...entryFolder(region.slug, kind, slug) },
    {
      title: `${localise(fields.title, locale).text} – ${region.name}`,
      description: localise(fields.summary, locale).text,
      image: addressOf(locale, "/[region]/social.png", { region: region.slug }),
    },
  );
}
