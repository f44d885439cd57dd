import { routing, type Locale } from "@/lib/i18n/routing";

/** The part of an address after the region, by language, to the folder that it stands for. */
const SECTIONS = new Map(
  Object.entries(routing.pathnames).flatMap(([folder, address]) => {
    const [, first, section] = folder.split("/");
    if (first !== "[region]" || section === undefined) return [];
    return routing.locales.map((locale) => {
      const path = typeof address === "string" ? address : address[locale];
      return [`${locale} ${path.split("/")[2] ?? ""}`, section] as const;
    });
  }),
);

/**
 * The section of a page by the part of its address after the region, whatever the language.
 *
 * @param part empty for the home page of a region
 * @example sectionOfUse("de", "versorgung") // "coverage"
 */
export function sectionOfUse(locale: Locale, part: string): string {
  return part === "" ? "home" : (SECTIONS.get(`${locale} ${part}`) ?? part);
}
