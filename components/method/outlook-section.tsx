import { useLocale, useTranslations } from "next-intl";
import type {
  RegionOutlookExample,
  DistrictOutlookExample,
} from "@/lib/coverage/method/outlook-example";
import { YEARLY_PART, YEARS_AFTER, YEARS_BEFORE } from "@/lib/coverage/outlook/retirement";
import { ENTRY_AGE, namedScenarios } from "@/lib/coverage/outlook/scenario";
import { OLDER_AGE } from "@/lib/coverage/older-age";
import { decimalNumber, percent, wholeNumber } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import { equals, Formula, Fraction, plus, times } from "./formula";
import { Example, MethodSection } from "./method-section";
import { OutlookFormulas } from "./outlook-formulas";
import { ScenarioTable } from "./scenario-table";

interface OutlookSectionProps {
  regionName: string;
  districtName: string;
  region: RegionOutlookExample | null;
  district: DistrictOutlookExample | null;
}

/** How doctors and need go on until years to come. */
export function OutlookSection({
  regionName,
  districtName,
  region,
  district,
}: OutlookSectionProps) {
  const locale = useLocale();
  const t = useTranslations("methodology");
  return (
    <MethodSection id="outlook" title={t("outlook.title")}>
      <p>{t("outlook.text")}</p>
      <OutlookFormulas />
      <ScenarioTable />
      <p>{t("outlook.retirement", retirementSpread(locale))}</p>
      <p>{t("outlook.entry", { age: ENTRY_AGE })}</p>
      {region && (
        <Example title={t("example", { name: regionName })}>
          <RegionCalculation name={regionName} example={region} />
        </Example>
      )}
      <p>{t("outlook.districts", { age: OLDER_AGE })}</p>
      {district && (
        <Example title={t("example", { name: districtName })}>
          <DistrictCalculation name={districtName} region={regionName} example={district} />
        </Example>
      )}
    </MethodSection>
  );
}

/** How doctors stop around the age of the base scenario. */
function retirementSpread(locale: Locale) {
  const { retirementAge: age } = namedScenarios.base;
  return {
    age,
    first: age - YEARS_BEFORE,
    last: age + YEARS_AFTER,
    before: YEARS_BEFORE,
    after: YEARS_AFTER,
    part: percent(100 * YEARLY_PART, locale, 0),
  };
}

function RegionCalculation({ name, example }: { name: string; example: RegionOutlookExample }) {
  const locale = useLocale();
  const t = useTranslations("methodology");
  const { now, then, year, base, low, high } = example;
  if (now.fte === null || then.fte === null || then.people === null || then.requiredPlain === null)
    return <p>{t("missing", { name })}</p>;
  const posts = (value: number) => decimalNumber(value, locale, 2);
  return (
    <>
      <p>
        {t("outlook.example", {
          from: String(now.year),
          year: String(year),
          now: posts(now.fte),
          then: posts(then.fte),
          people: wholeNumber(then.people, locale),
          required: posts(then.requiredPlain),
        })}
      </p>
      <Formula
        parts={[
          <>
            <mn>100</mn>
            {times}
            <Fraction
              over={<mn>{posts(then.fte)}</mn>}
              under={<mn>{posts(then.requiredPlain)}</mn>}
            />
          </>,
          <>
            {equals}
            <mn>{percent(base, locale, 1)}</mn>
          </>,
        ]}
      />
      <p>{t("outlook.range", { low: percent(low, locale, 1), high: percent(high, locale, 1) })}</p>
    </>
  );
}

function DistrictCalculation({
  name,
  region,
  example,
}: {
  name: string;
  region: string;
  example: DistrictOutlookExample;
}) {
  const locale = useLocale();
  const t = useTranslations("methodology");
  const { share, isShareRegional, olderRetained, youngerRetained } = example;
  const part = (value: number) => percent(100 * value, locale, 0);
  return (
    <>
      <p>
        {t("outlook.districtExample", {
          name,
          region,
          own: isShareRegional ? "no" : "yes",
          share: part(share),
          age: OLDER_AGE,
          year: String(example.year),
          older: part(olderRetained),
          younger: part(youngerRetained),
        })}
      </p>
      <DistrictFormulas example={example} />
      <p>
        {t("outlook.range", {
          low: percent(example.low, locale, 1),
          high: percent(example.high, locale, 1),
        })}
      </p>
    </>
  );
}

/** What is left of a district's posts, and the degree that follows. */
function DistrictFormulas({ example }: { example: DistrictOutlookExample }) {
  const locale = useLocale();
  const { fte, share, olderRetained, youngerRetained, supply, required } = example;
  const posts = (value: number) => decimalNumber(value, locale, 2);
  const retained = (value: number) => decimalNumber(value, locale, 4);
  return (
    <>
      <Formula
        parts={[
          <>
            <mn>{posts(fte)}</mn>
            {times}
            <mo>(</mo>
            <mn>{decimalNumber(share, locale, 3)}</mn>
            {times}
            <mn>{retained(olderRetained)}</mn>
          </>,
          <>
            {plus}
            <mn>{decimalNumber(1 - share, locale, 3)}</mn>
            {times}
            <mn>{retained(youngerRetained)}</mn>
            <mo>)</mo>
          </>,
          <>
            {equals}
            <mn>{posts(supply)}</mn>
          </>,
        ]}
      />
      <Formula
        parts={[
          <>
            <mn>100</mn>
            {times}
            <Fraction over={<mn>{posts(supply)}</mn>} under={<mn>{posts(required)}</mn>} />
          </>,
          <>
            {equals}
            <mn>{percent(example.base, locale, 1)}</mn>
          </>,
        ]}
      />
    </>
  );
}
