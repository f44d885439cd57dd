import { viewSlug, type CoverageView } from "@/lib/coverage/coverage-view";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";

/**
 * The address of a view of a group.
 *
 * @example viewAddress("de", { regionSlug: "chemnitz", group: gps, view: "within-reach" })
 *   // "/chemnitz/versorgung/hausaerzte/erreichbar"
 */
export function viewAddress(
  locale: Locale,
  { regionSlug, group, view }: { regionSlug: string; group: SpecialtyGroup; view: CoverageView },
): string {
  const parameters = {
    region: regionSlug,
    group: locale === "de" ? group.slug : group.slugEnglish,
  };
  return view === "in-district"
    ? addressOf(locale, "/[region]/coverage/[group]", parameters)
    : addressOf(locale, "/[region]/coverage/[group]/[view]", {
        ...parameters,
        view: viewSlug(view, locale),
      });
}
