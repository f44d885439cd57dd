import { comparisonNames } from "@/lib/coverage/comparison/comparison-address";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";

/** Where some districts stand side by side. */
export function livingAddress(
  locale: Locale,
  region: string,
  districts: readonly { slug: string }[] = [],
): string {
  const address = addressOf(locale, "/[region]/living", { region });
  const { district } = comparisonNames[locale];
  const query = new URLSearchParams(districts.map(({ slug }) => [district, slug])).toString();
  return query === "" ? address : `${address}?${query}`;
}
