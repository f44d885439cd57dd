import { findRegion, listDistricts, listRegions, listSpecialtyGroups } from "@/app/content";
import { countEntriesByTheme, listEntryAddresses } from "@/app/entries";
import { listDatePages } from "@/app/events";
import { furtherViews, viewSlug } from "@/lib/coverage/coverage-view";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import { entryFolder } from "@/lib/entries/entry-address";
import { listPublicProblems } from "../[region]/network/problems/problem-content";
import { localTime, today } from "@/lib/portal-day";
import type { Region } from "@/lib/regions/schema";
import { CAREERS, careerSlugs } from "@/lib/settling/career";
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
  "/[region]/network/groups",
  "/[region]/network/initiatives",
  "/[region]/themes",
  "/[region]/jobs",
  "/[region]/offers",
  "/[region]/offers/save",
  "/[region]/settle",
  "/[region]/settle/where",
  "/[region]/aid",
  "/[region]/arrival",
  "/[region]/plain-language",
  "/[region]/training",
  "/[region]/training/planner",
  "/[region]/events",
  "/[region]/events/past",
  "/[region]/location",
  "/[region]/network/problems",
  "/[region]/network/problems/new",
  "/[region]/contact",
] as const;

/** The dates of series, and the months that have any; the present one always has its page. */
async function pagesOfEvents(region: Region): Promise<string[]> {
  const dates = await listDatePages(region);
  const months = new Set([
    today().slice(0, 7),
    ...dates.map(({ startsAt }) => localTime(new Date(startsAt)).slice(0, 7)),
  ]);
  const at = { region: region.slug };
  return [
    ...[...months].map((month) =>
      sitemapEntry("/[region]/events/month/[month]", inBothLanguages({ ...at, month })),
    ),
    ...dates
      .filter(({ dateKey }) => dateKey !== "")
      .map(({ slug: event, dateKey: date }) =>
        sitemapEntry("/[region]/events/[event]/[date]", inBothLanguages({ ...at, event, date })),
      ),
  ];
}

/** Everything that has been published, and the lists of news of the themes that have any. */
async function pagesOfEntries(region: Region): Promise<string[]> {
  const [entries, tied] = await Promise.all([
    listEntryAddresses(region),
    countEntriesByTheme(region),
  ]);
  const withNews = tied.filter(({ kind }) => kind === "news" || kind === "statement");
  return [
    ...entries
      .filter(({ kind }) => kind !== "location_profile" && kind !== "home_page")
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
  const [groups, districts, entries, problems, events] = await Promise.all([
    listSpecialtyGroups(),
    listDistricts(region),
    pagesOfEntries(region),
    listPublicProblems(region),
    pagesOfEvents(region),
  ]);
  return [
    sitemapEntry("/[region]", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/coverage", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/practices", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/facilities", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/districts", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/compare", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/living", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/method", inBothLanguages({ region: slug })),
    sitemapEntry("/[region]/data", inBothLanguages({ region: slug })),
    ...LISTS_OF_ENTRIES.map((folder) => sitemapEntry(folder, inBothLanguages({ region: slug }))),
    ...CAREERS.map((career) =>
      sitemapEntry("/[region]/settle/[career]", {
        de: { region: slug, career: careerSlugs.de[career] },
        en: { region: slug, career: careerSlugs.en[career] },
      }),
    ),
    ...entries,
    ...events,
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
    ...(
      ["/[region]/districts/[district]", "/[region]/districts/[district]/living"] as const
    ).flatMap((folder) =>
      districts.map((district) =>
        sitemapEntry(folder, inBothLanguages({ region: slug, district: district.slug })),
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
