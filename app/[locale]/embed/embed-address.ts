import { viewSlug, type CoverageView } from "@/lib/coverage/coverage-view";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { groupSlug } from "../[region]/coverage/group-content";
import { leadToNearest } from "../[region]/coverage/nearest-address";

function embedAddress(
  locale: Locale,
  { region, group, view }: { region: string; group: SpecialtyGroup; view: CoverageView },
): string {
  const parameters = { region, group: groupSlug(group, locale) };
  return view === "in-district"
    ? addressOf(locale, "/embed/[region]/[group]", parameters)
    : addressOf(locale, "/embed/[region]/[group]/[view]", {
        ...parameters,
        view: viewSlug(view, locale),
      });
}

/** Leads an embedded map with an address that is nearly right to the nearest one, as pages do. */
export function leadToNearestEmbed(
  { region, group: given, view }: { region: string; group: string; view?: string },
  locale: Locale,
): Promise<void> {
  return leadToNearest({ group: given, view: view ?? null }, locale, (group, nearest) =>
    embedAddress(locale, { region, group, view: nearest }),
  );
}
