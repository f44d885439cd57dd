import type { useTranslations } from "next-intl";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import { bandInYear, isWithoutAnybody } from "@/lib/coverage/outlook/outlook-coverage";
import type { DegreeRange } from "@/lib/coverage/outlook/outlook-result";
import type { OutlookResult } from "@/lib/coverage/results/stored-results";
import {
  decimalNumber,
  degreePercent,
  percent,
  seatCount,
  shortDay,
  wholeNumber,
} from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import type { PanelContent } from "./coverage-panel";
import { degreeText, gapSentence, stressed } from "./coverage-words";

type Translate = ReturnType<typeof useTranslations<"coverage">>;
type DistrictResult = OutlookResult["districts"][string];

/** A range such as "49–84 %". */
export function rangeText(range: DegreeRange | null, locale: Locale, t: Translate): string {
  if (range?.low == null || range.high == null) return t("noData");
  const [low, high] = [degreePercent(range.low, locale), degreePercent(range.high, locale)];
  return low === high ? low : t("outlook.range", { low: low.replace(/\s?%$/, ""), high });
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
  /** ISO day whose seats `now` counts. */
  on: string;
}

/** The panel of one district in an outlook. */
export function outlookPanel(input: OutlookPanelInput, locale: Locale, t: Translate): PanelContent {
  const { place, now, then, range, district, year, on } = input;
  const markup = { strong: (chunks: string) => `<strong>${chunks}</strong>` };
  const people = district?.people.find((one) => one.year === year)?.groups;
  const heads = people && Object.values(people).reduce((sum, count) => sum + count, 0);
  return {
    ...place,
    value: degreeText(then.degree, locale, t),
    sentence: stressed(
      range?.low == null || range.high == null
        ? t.markup("panel.none", markup)
        : isWithoutAnybody(range)
          ? t("outlook.nobody")
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
      [t("outlook.panelToday", { date: shortDay(on, locale) }), degreeText(now.degree, locale, t)],
      [t("outlook.panelRange", { year }), rangeText(range, locale, t)],
      [t("outlook.panelOlder"), olderText(district?.olderShare, locale, t)],
      [
        t("outlook.panelPeople", { year }),
        heads === undefined ? t("noData") : wholeNumber(heads, locale),
      ],
    ],
  };
}

interface RegionPanelInput {
  place: Pick<PanelContent, "eyebrow" | "title" | "action">;
  now: CoverageFigures;
  /** ISO day whose seats `now` counts. */
  on: string;
  then: CoverageFigures;
  result: OutlookResult;
  year: number;
}

/** The panel of the whole region in an outlook. */
export function regionOutlookPanel(
  { place, now, on, then, result, year }: RegionPanelInput,
  locale: Locale,
  t: Translate,
): PanelContent {
  const orNone = (value: number | null, text: (known: number) => string) =>
    value === null ? t("noData") : text(value);
  const { degree, coverageClass, open, fte, people } = then;
  return {
    ...place,
    value: degreeText(degree, locale, t),
    sentence: stressed(gapSentence(then, locale, t)),
    degree,
    coverageClass,
    facts: [
      [t("outlook.panelToday", { date: shortDay(on, locale) }), degreeText(now.degree, locale, t)],
      [t("outlook.panelRange", { year }), rangeText(regionRange(result, year), locale, t)],
      [t("outlook.panelPeople", { year }), orNone(people, (count) => wholeNumber(count, locale))],
      [t("outlook.fte"), orNone(fte, (posts) => decimalNumber(posts, locale, 1))],
      [t("panel.openSeats"), orNone(open, (seats) => seatCount(seats, locale))],
    ],
  };
}

/** The range of the whole region in a year; null where nothing is known. */
export function regionRange(result: OutlookResult, year: number): DegreeRange | null {
  const band = bandInYear(result, year);
  return (
    band && {
      year,
      low: band.low.degreePlain,
      base: band.base.degreePlain,
      high: band.high.degreePlain,
    }
  );
}
