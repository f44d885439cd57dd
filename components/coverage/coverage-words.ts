import type { useTranslations } from "next-intl";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import { gapInSeats, seatNumber, type GapInSeats } from "@/lib/coverage/gap-in-seats";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import type { OfficialFigure } from "@/lib/coverage/official/official-figure";
import { OVERSUPPLY_DEGREE } from "@/lib/coverage/planning-status";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { smallInterval } from "@/lib/coverage/uncertainty";
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

type Translate = ReturnType<typeof useTranslations<"coverage">>;

/** The name of a group in a language. */
export function groupName(group: SpecialtyGroup, locale: Locale): string {
  return locale === "de" ? group.nameGerman : group.nameEnglish;
}

/** The name of a group as it stands after "mit" or "served by". */
export function groupDative(group: SpecialtyGroup, locale: Locale): string {
  return locale === "de" ? group.dativeGerman : group.inTextEnglish;
}

/** The name of a group within a sentence. */
export function groupInText(group: SpecialtyGroup, locale: Locale): string {
  return locale === "de" ? group.nameGerman : group.inTextEnglish;
}

/** The mark of an area whose degree says little because it is small. */
export function smallMark({ small, tiny }: Pick<CoverageFigures, "small" | "tiny">): string {
  if (tiny) return "**";
  return small ? "*" : "";
}

/** A degree in words for people, "keine Daten" where there is none. */
export function degreeText(degree: number | null, locale: Locale, t: Translate): string {
  return degree === null ? t("noData") : degreePercent(degree, locale);
}

/** A sentence with stressed parts, cut where the stress begins and ends. */
export function stressed(sentence: string): string[] {
  return sentence.split(/<\/?strong>/);
}

function sentenceOf(figures: CoverageFigures, group: SpecialtyGroup, locale: Locale, t: Translate) {
  const markup = { strong: (chunks: string) => `<strong>${chunks}</strong>` };
  if (!isRatedByDistrict(group))
    return figures.doctors === null
      ? t.markup("panel.none", markup)
      : t.markup("panel.wide", { ...markup, doctors: figures.doctors });
  return gapSentence(figures, locale, t);
}

/** What is missing to full coverage and how much room is left above it, as people speak. */
export function gapSentence(
  { fte, required, degree }: Pick<CoverageFigures, "fte" | "required" | "degree">,
  locale: Locale,
  t: Translate,
): string {
  const markup = { strong: (chunks: string) => `<strong>${chunks}</strong>` };
  const gap = gapInSeats(fte, required);
  if (gap === null || degree === null) return t.markup("panel.none", markup);
  return gapText(gap, degree > OVERSUPPLY_DEGREE, locale, t);
}

/** A gap as a sentence: missing seats, or that nothing is missing. */
export function gapText(
  { missing, further }: GapInSeats,
  isOver: boolean,
  locale: Locale,
  t: Translate,
): string {
  const counts = {
    strong: (chunks: string) => `<strong>${chunks}</strong>`,
    missing: seatNumber(missing),
    missingText: seatCount(missing, locale),
    further: seatNumber(further),
    furtherText: seatCount(further, locale),
  };
  if (missing > 0) return t.markup("panel.gap", counts);
  return t.markup(isOver ? "panel.over" : "panel.met", counts);
}

/** The seats missing to full coverage as a table tells them. */
export function missingText(missing: number | null, locale: Locale, t: Translate): string {
  if (missing === null) return t("noData");
  return missing === 0 ? t("table.met") : seatCount(missing, locale);
}

/** The planning authority's own degree, where there is one. */
export function officialFact(
  official: OfficialFigure | null,
  locale: Locale,
  t: Translate,
): [string, string][] {
  if (official?.coverageDegree == null) return [];
  const label = t("panel.official", { date: shortDay(official.asOf, locale) });
  return [[label, percent(official.coverageDegree, locale, 1)]];
}

/** Between which degrees chance alone may move a small area; null for others. */
export function intervalText(
  figures: CoverageFigures,
  locale: Locale,
  t: Translate,
): string | null {
  const interval = smallInterval(figures);
  if (interval === null) return null;
  const [low, high] = [degreePercent(interval.low, locale), degreePercent(interval.high, locale)];
  return t("panel.between", { low, high });
}

function intervalFact(figures: CoverageFigures, locale: Locale, t: Translate): [string, string][] {
  const text = intervalText(figures, locale, t);
  return text === null ? [] : [[t("panel.interval"), text]];
}

/** The panel of one area in one group. */
export function panelContent(
  place: {
    eyebrow: string;
    title: string;
    action: PanelContent["action"];
    official?: OfficialFigure | null;
  },
  figures: CoverageFigures,
  group: SpecialtyGroup,
  locale: Locale,
  t: Translate,
): PanelContent {
  const { official = null, ...heading } = place;
  const isRated = isRatedByDistrict(group);
  const orNone = (value: number | null, text: (known: number) => string) =>
    value === null ? t("noData") : text(value);
  const people = group.denominator === "all" ? "people" : group.denominator;
  const value = isRated
    ? degreeText(figures.degree, locale, t)
    : orNone(figures.fte, (fte) => decimalNumber(fte, locale, 2));
  return {
    ...heading,
    value,
    sentence: stressed(sentenceOf(figures, group, locale, t)),
    degree: isRated ? figures.degree : null,
    coverageClass: figures.coverageClass,
    facts: [
      [t(`panel.${people}`), orNone(figures.people, (count) => wholeNumber(count, locale))],
      [t("panel.fte"), orNone(figures.fte, (fte) => decimalNumber(fte, locale, 2))],
      [t("panel.doctors"), orNone(figures.doctors, (count) => wholeNumber(count, locale))],
      [t("panel.practices"), orNone(figures.practices, (count) => wholeNumber(count, locale))],
      ...(isRated
        ? ([
            [t("panel.openSeats"), orNone(figures.open, (seats) => seatCount(seats, locale))],
          ] as const)
        : []),
      ...intervalFact(figures, locale, t),
      ...officialFact(official, locale, t),
    ],
  };
}
