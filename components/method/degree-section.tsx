import { useLocale, useTranslations } from "next-intl";
import { gapInSeats, seatNumber } from "@/lib/coverage/gap-in-seats";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import type { OfficialFigure } from "@/lib/coverage/official/official-figure";
import { SEAT_STEP } from "@/lib/coverage/open-seats";
import { OVERSUPPLY_DEGREE } from "@/lib/coverage/planning-status";
import { decimalNumber, longDay, percent, seatCount } from "@/lib/i18n/number-format";
import { equals, Formula, Fraction, minus, times, Word } from "./formula";
import { Example, LegalBasis, MethodSection } from "./method-section";

export interface NamedFigures {
  name: string;
  figures: CoverageFigures;
}

/** From posts and need to the degree, the gap and the open seats. */
export function DegreeSection({
  areas,
  official,
}: {
  /** The region, then a district. */
  areas: readonly NamedFigures[];
  official: OfficialFigure | null;
}) {
  const locale = useLocale();
  const t = useTranslations("methodology");
  const steps = { oversupply: OVERSUPPLY_DEGREE, step: seatCount(SEAT_STEP, locale) };
  return (
    <MethodSection id="degree" title={t("degree.title")}>
      <p>{t("degree.text")}</p>
      <DegreeFormula />
      <p>{t("degree.gap")}</p>
      <p>{t("degree.open", steps)}</p>
      <OpenSeatsFormula />
      <p>{t("degree.rounding")}</p>
      <LegalBasis of={["degree", "open"]} />
      {areas.map((area) => (
        <Example key={area.name} title={t("example", { name: area.name })}>
          <DegreeCalculation {...area} />
        </Example>
      ))}
      {official?.coverageDegree != null && (
        <p>
          {t("degree.official", {
            area: official.areaName,
            degree: percent(official.coverageDegree, locale, 1),
            date: longDay(official.asOf, locale),
          })}
        </p>
      )}
    </MethodSection>
  );
}

/** FTE in percent of what is required. */
function DegreeFormula() {
  const t = useTranslations("methodology");
  return (
    <Formula
      parts={[
        <Word key="left">{t("word.degree")}</Word>,
        <>
          {equals}
          <mn>100</mn>
          {times}
          <Fraction over={<Word>{t("word.fte")}</Word>} under={<Word>{t("word.required")}</Word>} />
        </>,
      ]}
    />
  );
}

/** What is open until oversupply, in steps that are rounded up. */
function OpenSeatsFormula() {
  const locale = useLocale();
  const t = useTranslations("methodology");
  const step = seatCount(SEAT_STEP, locale);
  return (
    <Formula
      parts={[
        <Word key="left">{t("word.open")}</Word>,
        <>
          {equals}
          <mo>⌈</mo>
          <Fraction
            over={
              <>
                <mn>{decimalNumber(OVERSUPPLY_DEGREE / 100, locale, 1)}</mn>
                {times}
                <Word>{t("word.required")}</Word>
                {minus}
                <Word>{t("word.fte")}</Word>
              </>
            }
            under={<mn>{step}</mn>}
          />
          <mo>⌉</mo>
        </>,
        <>
          {times}
          <mn>{step}</mn>
        </>,
      ]}
    />
  );
}

function DegreeCalculation({ name, figures: { fte, required, degree } }: NamedFigures) {
  const locale = useLocale();
  const t = useTranslations("methodology");
  const gap = gapInSeats(fte, required);
  if (fte === null || required === null || degree === null || !gap)
    return <p>{t("missing", { name })}</p>;
  return (
    <>
      <Formula
        parts={[
          <>
            <mn>100</mn>
            {times}
            <Fraction
              over={<mn>{decimalNumber(fte, locale, 2)}</mn>}
              under={<mn>{decimalNumber(required, locale, 2)}</mn>}
            />
          </>,
          <>
            {equals}
            <mn>{percent(degree, locale, 1)}</mn>
          </>,
        ]}
      />
      <p>
        {t("degree.example", {
          kind: gap.missing > 0 ? "missing" : gap.further > 0 ? "open" : "none",
          missing: seatCount(gap.missing, locale),
          number: seatNumber(gap.missing),
          further: seatCount(gap.further, locale),
          open: seatCount(gap.missing + gap.further, locale),
          oversupply: OVERSUPPLY_DEGREE,
        })}
      </p>
    </>
  );
}
