import type { useTranslations } from "next-intl";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import type { DegreeRange } from "@/lib/coverage/outlook/outlook-result";
import type { OutlookResult } from "@/lib/coverage/stored-results";
import { degreePercent, percent, wholeNumber } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import type { PanelContent } from "./coverage-panel";
import { degreeText, stressed } from "./coverage-words";

type Translate = ReturnType<typeof useTranslations<"coverage">>;
type DistrictResult = OutlookResult["districts"][string];

/** A range such as "49–84 %". */
export function rangeText(range: DegreeRange | null, locale: Locale, t: Translate): string {
  if (range?.low == null || range.high == null) return t("noData");
  return t("outlook.range", {
    low: degreePercent(range.low, locale),
    high: degreePercent(range.high, locale),
  });
}

/** The share of posts held by doctors of 60 and older, as far as it may be told. */
export function olderText(share: number | null | undefined, locale: Locale, t: Translate): string {
  return share == null ? t("outlook.notShown") : percent(100 * share, locale, 0);
}

interface OutlookPanelInput {
  place: Pick<PanelContent, "eyebrow" | "title" | "action">;
  now: CoverageFigures;
  then: CoverageFigures;
  range: DegreeRange | null;
  district: DistrictResult | undefined;
  year: number;
  baseYear: number;
}

/** The panel of one district in an outlook. */
export function outlookPanel(input: OutlookPanelInput, locale: Locale, t: Translate): PanelContent {
  const { place, now, then, range, district, year, baseYear } = input;
  const markup = { strong: (chunks: string) => `<strong>${chunks}</strong>` };
  const people = district?.people.find((one) => one.year === year)?.groups;
  const heads = people && Object.values(people).reduce((sum, count) => sum + count, 0);
  return {
    ...place,
    value: degreeText(then.degree, locale, t),
    sentence: stressed(
      range?.low == null || range.high == null
        ? t.markup("panel.none", markup)
        : t.markup("outlook.panelSentence", {
            ...markup,
            year,
            low: degreePercent(range.low, locale),
            high: degreePercent(range.high, locale),
          }),
    ),
    degree: then.degree,
    coverageClass: then.coverageClass,
    facts: [
      [t("outlook.panelToday", { year: baseYear }), degreeText(now.degree, locale, t)],
      [t("outlook.panelRange", { year }), rangeText(range, locale, t)],
      [t("outlook.panelOlder"), olderText(district?.olderShare, locale, t)],
      [
        t("outlook.panelPeople", { year }),
        heads === undefined ? t("noData") : wholeNumber(heads, locale),
      ],
    ],
  };
}
