import { findRegion, listDistricts, listRegions, listSpecialtyGroups } from "@/app/content";
import { countEntriesByTheme, listEntryAddresses } from "@/app/entries";
import { furtherViews, viewSlug } from "@/lib/coverage/coverage-view";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import { entryFolder } from "@/lib/entries/entry-address";
import { listPublicProblems } from "../[region]/network/problems/problem-content";
import type { Region } from "@/lib/regions/schema";
import { inBothLanguages, sitemapAnswer, sitemapEntry } from "../sitemap-text";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

/** Pages that are there whatever has been published. */
const LISTS_OF_ENTRIES = [
  "/[region]/news",
  "/[region]/network",
  "/[region]/network/partners",
  "/[region]/themes",
  "/[region]/jobs",
  "/[region]/location",
  "/[region]/network/problems",
  "/[region]/network/problems/new",
  "/[region]/contact",
] as const;

/** Everything that has been published, and the lists of news of the themes that have any. */
async function pagesOfEntries(region: Region): Promise<string[]> {
  const [entries, tied] = await Promise.all([
    listEntryAddresses(region),
    countEntriesByTheme(region),
  ]);
  const withNews = tied.filter(({ kind }) => kind === "news" || kind === "statement");
  return [
    ...entries
      .filter(({ kind }) => kind !== "location_profile")
      .map(({ kind, slug }) => {
        const { folder, parameters } = entryFolder(region.slug, kind, slug);
        return sitemapEntry(folder, parameters);
      }),
    ...[...new Set(withNews.map(({ theme }) => theme))].map((theme) =>
      sitemapEntry("/[region]/news/theme/[theme]", inBothLanguages({ region: region.slug, theme })),
    ),
  ];
}

async function regionEntries(slug: string): Promise<string[]> {
  const region = await findRegion(slug);
  if (!region) return [];
  const [groups, districts, entries, problems] = await Promise.all([
    listSpecialtyGroups(),
    listDistricts(region),
    pagesOfEntries(region),
    listPublicProblems(region),
  ]);
  return [
    sitemapEntry("/[region]", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/coverage", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/practices", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/facilities", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/districts", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/compare", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/method", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/data", inBothLanguages({ region: slug })),
    ...LISTS_OF_ENTRIES.map((folder) => sitemapEntry(folder, inBothLanguages({ region: slug }))),
    ...entries,
    ...problems.map((problem) =>
      sitemapEntry(
        "/[region]/network/problems/[problem]",
        inBothLanguages({ region: slug, problem: problem.slug }),
      ),
    ),
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
