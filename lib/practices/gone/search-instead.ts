import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { facilitySearchSchema, practiceSearchSchema } from "../schema";
import { facilitySearchParameters, practiceSearchParameters } from "../search/search-address";
import type { LastKnown } from "./queries";

/** A hundredth of a degree, about a kilometre, is near enough to a place that is no more. */
const DIGITS = 2;

/**
 * The search for other places of the same groups or kind near one that is gone.
 *
 * @param groups of which slugs are told in the reader's language
 * @example searchInstead(known, groups, { locale: "de", region: "chemnitz" }) // "/chemnitz/praxen?gruppe=hausaerzte&ort=50.83%2C12.92"
 */
export function searchInstead(
  { longitude, latitude, groups: wanted, kind }: LastKnown,
  groups: readonly SpecialtyGroup[],
  { locale, region }: { locale: Locale; region: string },
): string {
  const near = `${latitude.toFixed(DIGITS)},${longitude.toFixed(DIGITS)}`;
  if (kind !== null) {
    const search = facilitySearchSchema.parse({ near, kinds: [kind] });
    const query = facilitySearchParameters(search, locale).toString();
    return `${addressOf(locale, "/[region]/facilities", { region })}?${query}`;
  }
  const known = wanted.filter((slug) => groups.some((group) => group.slug === slug));
  const search = practiceSearchSchema.parse({ near, groups: known });
  const query = practiceSearchParameters(search, groups, locale).toString();
  return `${addressOf(locale, "/[region]/practices", { region })}?${query}`;
}
