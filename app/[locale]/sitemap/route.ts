import { findRegion, listDistricts, listRegions, listSpecialtyGroups } from "@/app/content";
import { furtherViews, viewSlug } from "@/lib/coverage/coverage-view";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import { siteUrl } from "@/lib/env";
import { addressOf, type Folder } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

type Parameters = Record<Locale, Record<string, string>>;

function entry(folder: Folder, parameters: Parameters): string {
  const at = (locale: Locale) => siteUrl() + addressOf(locale, folder, parameters[locale]);
  const alternates = (["de", "en"] as const).map(
    (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${at(locale)}"/>`,
  );
  return (["de", "en"] as const)
    .map((locale) => `<url><loc>${at(locale)}</loc>${alternates.join("")}</url>`)
    .join("");
}

function same(parameters: Record<string, string>): Parameters {
  return { de: parameters, en: parameters };
}

async function regionEntries(slug: string): Promise<string[]> {
  const region = await findRegion(slug);
  if (!region) return [];
  const [groups, districts] = await Promise.all([listSpecialtyGroups(), listDistricts(region)]);
  return [
    entry("/[region]", same({ region: slug })),
    entry("/[region]/coverage", same({ region: slug })),
    entry("/[region]/districts", same({ region: slug })),
    entry("/[region]/compare", same({ region: slug })),
    entry("/[region]/method", same({ region: slug })),
    entry("/[region]/data", same({ region: slug })),
    ...groups.map((group) =>
      entry("/[region]/coverage/[group]", {
        de: { region: slug, group: group.slug },
        en: { region: slug, group: group.slugEnglish },
      }),
    ),
    ...groups.filter(isRatedByDistrict).flatMap((group) =>
      furtherViews.map((view) =>
        entry("/[region]/coverage/[group]/[view]", {
          de: { region: slug, group: group.slug, view: viewSlug(view, "de") },
          en: { region: slug, group: group.slugEnglish, view: viewSlug(view, "en") },
        }),
      ),
    ),
    ...districts.map((district) =>
      entry("/[region]/districts/[district]", same({ region: slug, district: district.slug })),
    ),
  ];
}

/** Every page of the portal in both languages. Slugs need no escaping: they are plain ASCII. */
export async function GET(): Promise<Response> {
  const regions = await listRegions();
  const entries = await Promise.all(regions.map(({ slug }) => regionEntries(slug)));
  const start = regions.length === 1 ? [] : [entry("/", same({}))];
  const body = [...start, ...entries.flat()].join("\n");
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${body}
</urlset>
`;
  return new Response(xml, { headers: { "content-type": "application/xml" } });
}
