import type { Metadata } from "next";
import { env } from "@/lib/env";
import { addressOf, type Folder } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { pageSeal, SEAL_NAME } from "@/lib/page-use/page-seal";

export interface PageAddress {
  locale: Locale;
  folder: Folder;
  /** Parameters by language, as some slugs differ between languages. */
  parameters?: Record<Locale, Record<string, string>>;
}

/** The address of a page in one of its languages. */
export function localisedAddress({ folder, parameters }: PageAddress, locale: Locale): string {
  return addressOf(locale, folder, parameters?.[locale] ?? {});
}

interface PageFacts {
  title: string;
  description: string;
  /** Address of the social image. */
  image?: string;
  /** A feed in Atom that tells of what the page lists. */
  feed?: { url: string; title: string };
}

/** Title, description, canonical address, the other language and the social image of a page. */
export function pageMetadata(
  address: PageAddress,
  { title, description, image, feed }: PageFacts,
): Metadata {
  const canonical = localisedAddress(address, address.locale);
  const german = localisedAddress(address, "de");
  const images = image === undefined ? [] : [{ url: image, width: 1200, height: 630 }];
  return {
    title,
    description,
    alternates: {
      canonical,
      languages: { de: german, en: localisedAddress(address, "en"), "x-default": german },
      ...(feed && { types: { "application/atom+xml": [feed] } }),
    },
    openGraph: {
      title,
      description,
      url: canonical,
      siteName: "Praxisnah",
      locale: address.locale === "de" ? "de_DE" : "en_GB",
      type: "website",
      images,
    },
    // Pages of regions have their openings counted.
    ...(address.folder.startsWith("/[region]") && {
      other: { [SEAL_NAME]: pageSeal(canonical, env().PORTAL_SECRET) },
    }),
    twitter: { card: images.length > 0 ? "summary_large_image" : "summary" },
  };
}
