import type { useTranslations } from "next-intl";
import { smallMark } from "@/components/coverage/coverage-words";
import type { ComparedFigure } from "@/lib/coverage/comparison/compared-figure";
import type { ComparisonNotice } from "@/lib/coverage/comparison/comparison-address";
import { outlookYear, type CoverageView } from "@/lib/coverage/coverage-view";
import { gapInSeats, seatNumber } from "@/lib/coverage/gap-in-seats";
import { isWithoutAnybody } from "@/lib/coverage/outlook/outlook-coverage";
import { decimalNumber, degreePercent, seatCount } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";

type Translate = ReturnType<typeof useTranslations<never>>;

/** How a view is called where one is chosen. */
export function viewName(view: CoverageView, within: string, t: Translate): string {
  const year = outlookYear(view);
  if (year !== null) return t("coverage.view.outlook", { year });
  return view === "within-reach" ? t("coverage.view.reach") : within;
}

/** A degree as printed, or why there is none. */
export function figureText({ state, figures }: ComparedFigure, locale: Locale, t: Translate) {
  if (state === "pending") return t("comparison.pending");
  if (state === "outOfReach") return t("coverage.reach.outOfReach");
  return figures.degree === null ? t("coverage.noData") : degreePercent(figures.degree, locale);
}

/** The same with a mark where small numbers make it say little. */
export function markedText(figure: ComparedFigure, locale: Locale, t: Translate): string {
  const text = figureText(figure, locale, t);
  const mark = figure.state === "known" ? smallMark(figure.figures) : "";
  return mark === "" ? text : `${text}\u00a0${mark}`;
}

/** What stands below a degree: the gap in seats, the posts within reach or the range of an outlook. */
export function detailText(
  { state, figures, range }: ComparedFigure,
  view: CoverageView,
  locale: Locale,
  t: Translate,
): string | null {
  if (state !== "known") return null;
  const { fte, required } = figures;
  if (view === "in-district") {
    const gap = gapInSeats(fte, required);
    if (!gap) return null;
    const { missing, further } = gap;
    return t("comparison.gap", {
      missing: seatCount(missing, locale),
      further: seatCount(further, locale),
      kind: seatNumber(missing),
      more: further === 0 ? "none" : missing > 0 ? "further" : "only",
    });
  }
  if (isWithoutAnybody(range)) return t("comparison.nobody");
  if (range)
    return t("comparison.range", {
      low: degreePercent(range.low, locale),
      high: degreePercent(range.high, locale),
    });
  if (fte === null || required === null) return null;
  return t("comparison.posts", {
    fte: decimalNumber(fte, locale, 1),
    required: decimalNumber(required, locale, 1),
  });
}

/** Says what of an address was not understood and what is shown instead. */
export function noticeText(
  notice: ComparisonNotice,
  { one, region, within }: { one: string; region: string; within: string },
  t: Translate,
): string {
  switch (notice.kind) {
    case "unknownDistrict":
      return notice.used === null
        ? t("comparison.notice.unknownDistrict", { given: notice.given, one, region })
        : t("comparison.notice.likelyDistrict", { given: notice.given, used: notice.used });
    case "doubledDistrict":
      return t("comparison.notice.doubled", { name: notice.name });
    case "tooManyDistricts":
      return t("comparison.notice.tooMany", {
        left: notice.left.join(", "),
        count: notice.left.length,
      });
    case "unknownBenchmark":
      return t("comparison.notice.unknownBenchmark", {
        given: notice.given,
        used: notice.used,
      });
    case "unknownView":
      return t("comparison.notice.unknownView", {
        given: notice.given,
        used: viewName(notice.used, within, t),
      });
  }
}
