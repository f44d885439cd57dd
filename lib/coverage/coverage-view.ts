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

/**
 * The view nearest to what a hand-edited address names: an outlook on a year that has none becomes
 * the one on the nearest year. Null where it names no view at all.
 *
 * @example nearestView("ausblick-2031", "de") // "outlook-2030"
 */
export function nearestView(slug: string, locale: "de" | "en"): FurtherView | null {
  const [, prefix, digits] = /^([a-z]+-)(\d{4})$/.exec(slug) ?? [];
  const outlooks = furtherViews.filter(
    (view) => outlookYear(view) !== null && viewSlug(view, locale).startsWith(prefix ?? " "),
  );
  const away = (view: FurtherView) => Math.abs((outlookYear(view) ?? 0) - Number(digits));
  return outlooks.toSorted((one, other) => away(one) - away(other))[0] ?? null;
}

/** The view that an address names in a language; null when it names none. */
export function viewOfSlug(slug: string, locale: "de" | "en"): FurtherView | null {
  return furtherViews.find((view) => viewSlug(view, locale) === slug) ?? null;
}
