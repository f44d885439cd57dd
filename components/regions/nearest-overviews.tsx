"use client";

import { useParams } from "next/navigation";
import { addressOf } from "@/lib/i18n/address";
import { nearestOverviewTexts } from "@/lib/i18n/problem-texts";

/** What there is in the region of an address that names no page of it. */
export function NearestOverviews() {
  const { locale: requested, region } = useParams<{ locale?: string; region?: string }>();
  if (region === undefined) return null;
  const locale = requested === "en" ? "en" : "de";
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
