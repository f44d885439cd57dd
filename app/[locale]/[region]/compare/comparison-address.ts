import {
  comparisonParameters,
  type Comparison,
} from "@/lib/coverage/comparison/comparison-address";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";

type Compared = Comparison<{ slug: string }, { slug: string }>;

/** The address of a comparison, of which the rest is as usual: the page, or one of its downloads. */
export function comparisonAddress(
  locale: Locale,
  region: string,
  { districts = [], benchmark = { slug: region }, view = "in-district" }: Partial<Compared> = {},
  folder:
    "/[region]/compare" | "/[region]/compare.csv" | "/[region]/compare.png" = "/[region]/compare",
): string {
  const comparison = { districts, benchmark, view };
  const parameters = comparisonParameters(comparison, region, locale).toString();
  const address = addressOf(locale, folder, { region });
  return parameters === "" ? address : `${address}?${parameters}`;
}
