import { useLocale, useTranslations } from "next-intl";
import type { RegionOutlookExample } from "@/lib/coverage/method/outlook-example";
import { needWeights } from "@/lib/coverage/outlook/need-weights";
import {
  CHILDREN_PER_WOMAN,
  GIRLS_SHARE,
  INFANT_DEATHS,
  MEAN_AGE_AT_BIRTH,
  MORTALITY,
  NET_MIGRATION,
  populationRates,
  SPREAD_OF_AGES_AT_BIRTH,
  WOMEN_SHARE,
} from "@/lib/coverage/outlook/population-rates";
import { PEOPLE_DEVIATION } from "@/lib/coverage/outlook/scenario";
import { decimalNumber, percent, wholeNumber } from "@/lib/i18n/number-format";
import { equals, Formula, Letter, minus, Sum, times } from "./formula";
import { Example, MethodSection } from "./method-section";
import { MethodTable } from "./method-table";

interface PeopleSectionProps {
  regionName: string;
  example: RegionOutlookExample | null;
  /** Last year of an imported projection; null without any. */
  importedUntil: number | null;
}

/** Ages to show the mortality of. */
const AGES = [0, 20, 40, 60, 70, 80, 90];

/** How people are projected, and how much care they use by age. */
export function PeopleSection({ regionName, example, importedUntil }: PeopleSectionProps) {
  const locale = useLocale();
  const t = useTranslations("methodology");
  return (
    <MethodSection id="people" title={t("people.title")}>
      <p>
        {t("people.text", {
          imported: importedUntil === null ? "no" : "yes",
          until: String(importedUntil ?? ""),
          region: regionName,
        })}
      </p>
      <ProjectionFormulas />
      <p>{t("people.letters")}</p>
      <RateTable />
      <p>
        {t("people.deaths", {
          list: AGES.map((age) =>
            t("people.death", {
              age,
              rate: percent(100 * populationRates.all.death(age), locale, 2),
            }),
          ).join("; "),
        })}
      </p>
      <PeopleExample regionName={regionName} example={example} />
      <WeightedNeed regionName={regionName} example={example} />
    </MethodSection>
  );
}

/** How many of an age there are a year later, and how many are born. */
function ProjectionFormulas() {
  return (
    <>
      <Formula
        parts={[
          <Letter key="left" name="P" of="a+1,t+1" />,
          <>
            {equals}
            <Letter name="P" of="a,t" />
            {times}
            <mo>(</mo>
            <mn>1</mn>
            {minus}
            <Letter name="m" of="a" />
            <mo>)</mo>
          </>,
        ]}
      />
      <Formula
        parts={[
          <Letter key="left" name="P" of="0,t+1" />,
          <>
            {equals}
            <Sum over="a">
              <Letter name="P" of="a,t" />
              {times}
              <Letter name="b" of="a" />
            </Sum>
          </>,
        ]}
      />
    </>
  );
}

/** The rates that people are projected by. */
function RateTable() {
  const locale = useLocale();
  const t = useTranslations("methodology");
  const number = (value: number, digits: number) => decimalNumber(value, locale, digits);
  return (
    <MethodTable
      caption={t("people.table")}
      columns={[
        { label: t("people.rate") },
        { label: t("people.value"), numeric: true },
        { label: t("people.origin"), minor: true },
      ]}
      rows={[
        [t("people.children"), number(CHILDREN_PER_WOMAN, 2), t("people.office")],
        [t("people.birthAge"), number(MEAN_AGE_AT_BIRTH, 1), t("people.office")],
        [t("people.birthSpread"), number(SPREAD_OF_AGES_AT_BIRTH, 1), t("scenario.own")],
        [t("people.women"), percent(100 * WOMEN_SHARE, locale, 0), t("scenario.own")],
        [t("people.girls"), percent(100 * GIRLS_SHARE, locale, 1), t("scenario.own")],
        [t("people.infants"), percent(100 * INFANT_DEATHS, locale, 2), t("scenario.own")],
        [t("people.modalAge"), number(MORTALITY.all.modalAge, 2), t("people.fitted")],
        [t("people.spread"), number(MORTALITY.all.spread, 2), t("people.fitted")],
        [t("people.migration"), number(NET_MIGRATION, 0), t("scenario.own")],
        [t("people.deviation"), percent(100 * PEOPLE_DEVIATION, locale, 2), t("scenario.own")],
      ]}
    />
  );
}

type PeopleExampleProps = Pick<PeopleSectionProps, "regionName" | "example">;

function PeopleExample({ regionName, example }: PeopleExampleProps) {
  const locale = useLocale();
  const t = useTranslations("methodology");
  if (example?.now.people == null || example.then.people === null) return null;
  return (
    <Example title={t("example", { name: regionName })}>
      <p>
        {t("people.example", {
          region: regionName,
          from: String(example.now.year),
          now: wholeNumber(example.now.people, locale),
          year: String(example.year),
          then: wholeNumber(example.then.people, locale),
        })}
      </p>
    </Example>
  );
}

function WeightedNeed({ regionName, example }: PeopleExampleProps) {
  const locale = useLocale();
  const t = useTranslations("methodology");
  const weights = Object.entries(needWeights("primary") ?? {});
  const {
    requiredPlain = null,
    requiredWeighted = null,
    degreeWeighted = null,
  } = example?.then ?? {};
  return (
    <>
      <h3>{t("people.weightedTitle")}</h3>
      <p>
        {t("people.weighted", {
          list: weights
            .map(([group, weight]) =>
              t("people.weight", {
                group: group.replace("-", "–"),
                weight: decimalNumber(weight, locale, 1),
              }),
            )
            .join("; "),
        })}
      </p>
      {example &&
        requiredPlain !== null &&
        requiredWeighted !== null &&
        degreeWeighted !== null && (
          <Example title={t("example", { name: regionName })}>
            <p>
              {t("people.weightedExample", {
                year: String(example.year),
                plain: decimalNumber(requiredPlain, locale, 1),
                weighted: decimalNumber(requiredWeighted, locale, 1),
                degree: percent(example.base, locale, 1),
                degreeWeighted: percent(degreeWeighted, locale, 1),
              })}
            </p>
          </Example>
        )}
    </>
  );
}
