import type { useTranslations } from "next-intl";
import type { MapDistrict } from "@/components/map/district-map";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import { gapInSeats } from "@/lib/coverage/gap-in-seats";
import type { GroupCoverage } from "@/lib/coverage/group-coverage";
import type { OfficialFigure } from "@/lib/coverage/official/official-figure";
import { OVERSUPPLY_DEGREE } from "@/lib/coverage/planning-status";
import { isOutOfReach } from "@/lib/coverage/reach/reach-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { decimalNumber, degreePercent, wholeNumber } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import type { DistrictName } from "@/lib/regions/schema";
import type { PanelContent } from "./coverage-panel";
import { degreeText, gapText, officialFact, stressed } from "./coverage-words";
import { mapDistricts } from "./map-districts";

type Translate = ReturnType<typeof useTranslations<"coverage">>;

/** A degree within reach, apart from where nothing can be reached. */
export function reachText(figures: CoverageFigures, locale: Locale, t: Translate): string {
  return isOutOfReach(figures) ? t("reach.outOfReach") : degreeText(figures.degree, locale, t);
}

/** The districts of a region as the map of what is within reach shows them. */
export function reachDistricts(
  regionSlug: string,
  group: SpecialtyGroup,
  coverage: GroupCoverage,
  districts: readonly DistrictName[],
  locale: Locale,
  t: Translate,
): MapDistrict[] {
  return mapDistricts(regionSlug, group, coverage, districts, locale, t).map((district) => {
    const figures = coverage.districts.get(district.key);
    if (!figures || !isOutOfReach(figures)) return district;
    return { ...district, value: t("reach.outOfReach"), shortValue: "–", fill: "outOfReach" };
  });
}

interface ReachPanelInput {
  place: Pick<PanelContent, "eyebrow" | "title" | "action">;
  /** What the district's people can reach. */
  reached: CoverageFigures;
  /** The same district within its borders. */
  within: CoverageFigures;
  /** How "within borders" is called here, e.g. "im Stadtteil". */
  withinWord: string;
  minutes: number;
}

/** The panel of one district in the view of what is within reach. */
export function reachPanel(
  { place, reached, within, withinWord, minutes }: ReachPanelInput,
  group: SpecialtyGroup,
  locale: Locale,
  t: Translate,
): PanelContent {
  const markup = { strong: (chunks: string) => `<strong>${chunks}</strong>` };
  const orNone = (value: number | null, text: (known: number) => string) =>
    value === null ? t("noData") : text(value);
  const posts = (value: number | null) => orNone(value, (fte) => decimalNumber(fte, locale, 1));
  const people = group.denominator === "all" ? "people" : group.denominator;
  const sentence = isOutOfReach(reached)
    ? t.markup("reach.panelNone", { ...markup, minutes })
    : reached.fte === null
      ? t.markup("panel.none", markup)
      : t.markup("reach.panelSentence", {
          ...markup,
          fte: posts(reached.fte),
          required: posts(reached.required),
        });
  const gap = reachGap(reached, locale, t);
  return {
    ...place,
    value: reachText(reached, locale, t),
    sentence: stressed(gap === null ? sentence : `${sentence} ${gap}`),
    degree: reached.degree,
    coverageClass: reached.coverageClass,
    facts: [
      [t(`panel.${people}`), orNone(reached.people, (count) => wholeNumber(count, locale))],
      [t("reach.panelFte"), posts(reached.fte)],
      [t("reach.panelRequired"), posts(reached.required)],
      [t("reach.panelWithin", { within: withinWord }), degreeText(within.degree, locale, t)],
    ],
  };
}

/** Seats are granted within borders, so what else could settle is not said of what is within reach. */
function reachGap({ fte, required, degree }: CoverageFigures, locale: Locale, t: Translate) {
  const gap = gapInSeats(fte, required);
  if (gap === null) return null;
  const isOver = degree !== null && degree > OVERSUPPLY_DEGREE;
  return gapText({ ...gap, further: 0 }, isOver, locale, t);
}

interface RegionReachInput {
  place: Pick<PanelContent, "eyebrow" | "title" | "action">;
  official: OfficialFigure | null;
  reached: GroupCoverage;
  /** How several districts are called, e.g. "Stadtteile". */
  many: string;
  /** Full-time equivalents that nobody lives near enough to use. */
  unusedFte: number;
}

/** The panel of the whole region in the view of what is within reach: how far its parts differ. */
export function regionReachPanel(
  { place, official, reached: { region, districts }, many, unusedFte }: RegionReachInput,
  group: SpecialtyGroup,
  locale: Locale,
  t: Translate,
): PanelContent {
  const markup = { strong: (chunks: string) => `<strong>${chunks}</strong>` };
  const orNone = (value: number | null, text: (known: number) => string) =>
    value === null ? t("noData") : text(value);
  const outside = [...districts.values()].filter(isOutOfReach).length;
  const degrees = [...districts.values()].flatMap(({ degree }) => degree ?? []);
  const [low, high] = [Math.min(...degrees), Math.max(...degrees)];
  const people = group.denominator === "all" ? "people" : group.denominator;
  return {
    ...place,
    value: degreeText(region.degree, locale, t),
    sentence: stressed(
      degrees.length === 0
        ? t.markup("panel.none", markup)
        : t.markup("reach.panelRegion", {
            ...markup,
            low: degreePercent(low, locale),
            high: degreePercent(high, locale),
          }),
    ),
    degree: region.degree,
    coverageClass: region.coverageClass,
    facts: [
      [t(`panel.${people}`), orNone(region.people, (count) => wholeNumber(count, locale))],
      [t("panel.fte"), orNone(region.fte, (fte) => decimalNumber(fte, locale, 2))],
      [t("reach.panelUnused"), decimalNumber(unusedFte, locale, 1)],
      [t("reach.panelOutside", { many }), wholeNumber(outside, locale)],
      ...officialFact(official, locale, t),
    ],
  };
}
