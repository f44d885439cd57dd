import type { useTranslations } from "next-intl";
import { shortDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import { distinctSources } from "@/lib/regions/distinct-sources";
import type { Source } from "@/lib/regions/schema";

/** A view of a group's figures as somebody names it elsewhere. */
export interface CitedView {
  region: string;
  /** Name of the group, e.g. "Hausärzte". */
  group: string;
  /** Name of the view, e.g. "im Stadtteil". */
  view: string;
  /** Full address of the page. */
  address: string;
  /** The sources of the figures. */
  sources: readonly Source[];
  /** ISO day whose seats count. */
  on: string;
}

/**
 * A view named so that a reader finds the same state again: with every source and its day, the
 * versions that brought them, and the day whose seats count.
 */
export function citationText(
  { sources, on, ...view }: CitedView,
  locale: Locale,
  t: ReturnType<typeof useTranslations<"openData.take">>,
): string {
  const distinct = distinctSources(sources);
  const versions = distinct
    .flatMap(({ versionIds }) => versionIds)
    .sort((one, other) => one - other);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return t("citation", {
    ...view,
    sources: distinct
      .map(({ source: { publisher, title, asOf } }) =>
        t("citedSource", { publisher, title, date: shortDay(asOf, locale) }),
      )
      .join("; "),
    count: versions.length,
    versions: list.format(versions.map(String)),
    date: shortDay(on, locale),
  });
}
