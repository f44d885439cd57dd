import { entryAddress } from "@/lib/entries/entry-address";
import { localise } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import type { Locale } from "@/lib/i18n/routing";

/**
 * A partner as machines read it (schema.org, Organization).
 *
 * @param site the address of the portal, without a slash at its end
 * @example organisationData(partner, "de", "https://example.org", "chemnitz")["@type"] // "Organization"
 */
export function organisationData(
  { kind, slug, fields }: PublishedEntry<"partner">,
  locale: Locale,
  site: string,
  region: string,
): Record<string, unknown> {
  const { title, summary, website, phone, street, postcode, city } = fields;
  const parts = { streetAddress: street, postalCode: postcode, addressLocality: city };
  const hasAddress = Object.values(parts).some((part) => part !== undefined);
  return {
    "@type": "Organization",
    name: localise(title, locale).text,
    description: localise(summary, locale).text,
    url: site + entryAddress(locale, region, kind, slug),
    sameAs: website,
    telephone: phone,
    address: hasAddress ? { "@type": "PostalAddress", ...parts, addressCountry: "DE" } : undefined,
  };
}
