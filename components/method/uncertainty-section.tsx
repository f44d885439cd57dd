import { useLocale, useTranslations } from "next-intl";
import { SMALL_REQUIRED_FTE, TINY_REQUIRED_FTE } from "@/lib/coverage/small-number";
import { degreeInterval } from "@/lib/coverage/uncertainty";
import { decimalNumber, percent, wholeNumber } from "@/lib/i18n/number-format";
import type { NamedFigures } from "./degree-section";
import { equals, Formula, Fraction } from "./formula";
import { Example, MethodSection } from "./method-section";

/** How little the figures of small areas say. */
export function UncertaintySection({
  smallest,
  areas,
}: {
  /** The district with the smallest need. */
  smallest: NamedFigures | null;
  areas: readonly NamedFigures[];
}) {
  const locale = useLocale();
  const t = useTranslations("methodology");
  const required = smallest?.figures.required ?? null;
  return (
    <MethodSection id="uncertainty" title={t("uncertainty.title")}>
      <p>{t("uncertainty.text", { small: SMALL_REQUIRED_FTE, tiny: TINY_REQUIRED_FTE })}</p>
      {smallest && required !== null && (
        <Example title={t("example", { name: smallest.name })}>
          <p>
            {t("uncertainty.smallest", {
              name: smallest.name,
              required: decimalNumber(required, locale, 2),
            })}
          </p>
          <Formula
            parts={[
              <Fraction
                key="left"
                over={<mn>100</mn>}
                under={<mn>{decimalNumber(required, locale, 2)}</mn>}
              />,
              <>
                {equals}
                <mn>{t("uncertainty.points", { points: wholeNumber(100 / required, locale) })}</mn>
              </>,
            ]}
          />
        </Example>
      )}
      <p>{t("uncertainty.interval")}</p>
      <ul>
        {areas.map(({ name, figures }) => {
          const interval = degreeInterval(figures);
          if (!interval || figures.degree === null) return null;
          return (
            <li key={name}>
              {t("uncertainty.between", {
                name,
                doctors: figures.doctors ?? 0,
                degree: percent(figures.degree, locale, 0),
                low: percent(interval.low, locale, 0),
                high: percent(interval.high, locale, 0),
              })}
            </li>
          );
        })}
      </ul>
    </MethodSection>
  );
}
