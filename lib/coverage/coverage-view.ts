/** The years that outlooks are shown for. */
export const OUTLOOK_YEARS = [2030, 2035, 2040] as const;
export type OutlookYear = (typeof OUTLOOK_YEARS)[number];

/** Ways to look at the coverage of districts, in the order in which they are offered. */
export const coverageViews = [
  "in-district",
  "within-reach",
  "outlook-2030",
  "outlook-2035",
  "outlook-2040",
] as const;
export type CoverageView = (typeof coverageViews)[number];

/** A view that has an address of its own below that of its group. */
export type FurtherView = Exclude<CoverageView, "in-district">;

export const furtherViews = coverageViews.filter((view) => view !== "in-district");

/**
 * The year of an outlook; null for views of today.
 *
 * @example outlookYear("outlook-2035") // 2035
 */
export function outlookYear(view: CoverageView): OutlookYear | null {
  return OUTLOOK_YEARS.find((year) => view === `outlook-${year}`) ?? null;
}

const GERMAN_SLUGS: Readonly<Record<FurtherView, string>> = {
  "within-reach": "erreichbar",
  "outlook-2030": "ausblick-2030",
  "outlook-2035": "ausblick-2035",
  "outlook-2040": "ausblick-2040",
};

/**
 * How an address of a language names a view.
 *
 * @example viewSlug("within-reach", "de") // "erreichbar"
 */
export function viewSlug(view: FurtherView, locale: "de" | "en"): string {
  return locale === "de" ? GERMAN_SLUGS[view] : view;
}

/** How addresses of either language begin that mean an outlook, and those that mean what is within reach. */
const OUTLOOK = /^(?:ausblick|outlook)\D*(\d{4})?$/;
const REACH = /^(?:erreich|reach|within-reach)/;

/**
 * The view nearest to what a hand-edited address names, in either language: an outlook on a year
 * that has none becomes the one on the nearest year, one without a year the first. Null where it
 * names no view at all.
 *
 * @example nearestView("ausblick-2031") // "outlook-2030"
 */
export function nearestView(slug: string): FurtherView | null {
  const wanted = slug.toLowerCase();
  const named = viewOfSlug(wanted, "de") ?? viewOfSlug(wanted, "en");
  if (named !== null) return named;
  if (REACH.test(wanted)) return "within-reach";
  const outlook = OUTLOOK.exec(wanted);
  if (!outlook) return null;
  const year = Number(outlook[1] ?? 0);
  const away = (one: OutlookYear) => Math.abs(one - year);
  const nearest = OUTLOOK_YEARS.toSorted((one, other) => away(one) - away(other))[0];
  return nearest === undefined ? null : `outlook-${nearest}`;
}

/** The view that an address names in a language; null when it names none. */
export function viewOfSlug(slug: string, locale: "de" | "en"): FurtherView | null {
  return furtherViews.find((view) => viewSlug(view, locale) === slug) ?? null;
}
