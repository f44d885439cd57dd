import { findRegion, listDistricts, listRegions, listSpecialtyGroups } from "@/app/content";
import { furtherViews, viewSlug } from "@/lib/coverage/coverage-view";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import { inBothLanguages, sitemapAnswer, sitemapEntry } from "../sitemap-text";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

async function regionEntries(slug: string): Promise<string[]> {
  const region = await findRegion(slug);
  if (!region) return [];
  const [groups, districts] = await Promise.all([listSpecialtyGroups(), listDistricts(region)]);
  return [
    sitemapEntry("/[region]", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/coverage", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/practices", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/facilities", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/districts", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/compare", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/method", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/data", inBothLanguages({ region: slug })),
    ...groups.map((group) =>
      sitemapEntry("/[region]/coverage/[group]", {
        de: { region: slug, group: group.slug },
        en: { region: slug, group: group.slugEnglish },
      }),
    ),
    ...groups.filter(isRatedByDistrict).flatMap((group) =>
      furtherViews.map((view) =>
        sitemapEntry("/[region]/coverage/[group]/[view]", {
          de: { region: slug, group: group.slug, view: viewSlug(view, "de") },
          en: { region: slug, group: group.slugEnglish, view: viewSlug(view, "en") },
        }),
      ),
    ),
    ...districts.map((district) =>
      sitemapEntry(
        "/[region]/districts/[district]",
        inBothLanguages({ region: slug, district: district.slug }),
      ),
    ),
  ];
}

/** Every page of the portal in both languages; those of places fill sitemaps of their own. */
export async function GET(): Promise<Response> {
  const regions = await listRegions();
  const entries = await Promise.all(regions.map(({ slug }) => regionEntries(slug)));
  const start = regions.length === 1 ? [] : [sitemapEntry("/", inBothLanguages({}))];
  return sitemapAnswer([...start, ...entries.flat()]);
}
