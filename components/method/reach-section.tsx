import { useLocale, useTranslations } from "next-intl";
import type { ReachExample } from "@/lib/coverage/method/reach-example";
import { weightOf } from "@/lib/coverage/reach/decay";
import {
  reachDecay,
  reachParameters,
  type PortalReach,
} from "@/lib/coverage/reach/reach-parameters";
import type { CareLevel } from "@/lib/coverage/schema";
import { decimalNumber, percent, seatCount, wholeNumber } from "@/lib/i18n/number-format";
import { CatchmentFormulas } from "./catchment-formulas";
import { equals, Formula, Fraction, times } from "./formula";
import { Example, MethodSection } from "./method-section";
import { MethodTable } from "./method-table";

const LEVELS = ["primary", "general_specialist"] as const satisfies readonly CareLevel[];

/** Ways to show the weight of, in minutes. */
const WAYS = [0, 5, 10, 15, 20, 30];

/** The people that figures per head are shown for. */
const PEOPLE = 10_000;

interface ReachSectionProps {
  regionName: string;
  districtName: string;
  example: ReachExample | null;
}

/** What people can reach: floating catchment areas. */
export function ReachSection({ regionName, districtName, example }: ReachSectionProps) {
  const locale = useLocale();
  const t = useTranslations("methodology");
  const { speed, detour, spacing } = reachParameters("primary");
  return (
    <MethodSection id="reach" title={t("reach.title")}>
      <p>{t("reach.text")}</p>
      <p>{t("reach.steps")}</p>
      <CatchmentFormulas />
      <p>{t("reach.ways", { detour: seatCount(detour, locale), speed, spacing })}</p>
      <ReachParameters />
      {example && (
        <Example title={t("example", { name: districtName })}>
          <p>
            {t("reach.example", {
              name: districtName,
              count: wholeNumber(PEOPLE, locale),
              fte: decimalNumber(PEOPLE * example.accessibility, locale, 2),
            })}
          </p>
          <Formula
            parts={[
              <>
                <mn>100</mn>
                {times}
                <Fraction
                  over={<mn>{decimalNumber(PEOPLE * example.accessibility, locale, 2)}</mn>}
                  under={<mn>{wholeNumber(PEOPLE, locale)}</mn>}
                />
                {times}
                <mn>{seatCount(example.residents, locale)}</mn>
              </>,
              <>
                {equals}
                <mn>{percent(example.degree, locale, 1)}</mn>
              </>,
            ]}
          />
          <p>
            {t("reach.sum", {
              region: regionName,
              reached: decimalNumber(example.reachedFte, locale, 2),
              all: decimalNumber(example.regionFte, locale, 2),
              unused: decimalNumber(example.unusedFte, locale, 2),
              isUsed: example.unusedFte < 0.005 ? "all" : "part",
              mean: percent(example.meanDegree, locale, 1),
              degree: percent(example.regionDegree, locale, 1),
            })}
          </p>
        </Example>
      )}
    </MethodSection>
  );
}

/** The straight line that can be gone in some minutes, in kilometres. */
function straightLine(minutes: number, { speed, detour }: PortalReach): number {
  return ((minutes / 60) * speed) / detour;
}

function ReachParameters() {
  const locale = useLocale();
  const t = useTranslations("methodology");
  const kilometres = (value: number) => `${decimalNumber(value, locale, 1)}\u00a0km`;
  const parameters = LEVELS.map(reachParameters);
  const each = (write: (one: PortalReach) => string) => parameters.map(write);
  return (
    <MethodTable
      caption={t("reach.table")}
      columns={[
        { label: t("reach.parameter") },
        { label: t("limits.primary"), numeric: true },
        { label: t("limits.specialist"), numeric: true },
      ]}
      rows={[
        [t("reach.longest"), ...each(({ minutes }) => t("reach.minutes", { minutes }))],
        [t("reach.straight"), ...each((one) => kilometres(straightLine(one.minutes, one)))],
        ["σ", ...each(({ sigma }) => t("reach.minutes", { minutes: seatCount(sigma, locale) }))],
        ...WAYS.map(
          (minutes) =>
            [
              t("reach.weightOf", { minutes }),
              ...each((one) =>
                minutes <= one.minutes
                  ? decimalNumber(weightOf(reachDecay(one))(minutes), locale, 2)
                  : t("reach.nothing"),
              ),
            ] as const,
        ),
      ]}
    />
  );
}
