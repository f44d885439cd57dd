import { addressOf } from "@/lib/i18n/address";
import { nearestOverviewTexts } from "@/lib/i18n/problem-texts";
import type { Locale } from "@/lib/i18n/routing";

/** What there is in the region of an address that names no page of it. */
export function NearestOverviews({ locale, region }: { locale: Locale; region: string }) {
  const { title, coverage, districts } = nearestOverviewTexts[locale];
  return (
    <nav lang={locale} aria-label={title}>
      <p>{title}</p>
      <ul>
        <li>
          <a href={addressOf(locale, "/[region]/coverage", { region })}>{coverage}</a>
        </li>
        <li>
          <a href={addressOf(locale, "/[region]/districts", { region })}>{districts}</a>
        </li>
      </ul>
    </nav>
  );
}
