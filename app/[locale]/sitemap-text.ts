import { siteUrl } from "@/lib/env";
import { addressOf, type Folder } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";

type Parameters = Record<Locale, Record<string, string>>;

/** A page in both languages. Slugs need no escaping: they are plain ASCII. */
export function sitemapEntry(folder: Folder, parameters: Parameters): string {
  const at = (locale: Locale) => siteUrl() + addressOf(locale, folder, parameters[locale]);
  const alternates = (["de", "en"] as const).map(
    (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${at(locale)}"/>`,
  );
  return (["de", "en"] as const)
    .map((locale) => `<url><loc>${at(locale)}</loc>${alternates.join("")}</url>`)
    .join("");
}

/** Parameters that do not depend on the language. */
export function inBothLanguages(parameters: Record<string, string>): Parameters {
  return { de: parameters, en: parameters };
}

/** A sitemap of entries. */
export function sitemapAnswer(entries: readonly string[]): Response {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
  return new Response(xml, { headers: { "content-type": "application/xml" } });
}
