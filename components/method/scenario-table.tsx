import { useLocale, useTranslations } from "next-intl";
import { namedScenarios, scenarioNames, type Scenario } from "@/lib/coverage/outlook/scenario";
import { scenarioRanges, type ScenarioNumber } from "@/lib/coverage/outlook/scenario-ranges";
import { decimalNumber, percent } from "@/lib/i18n/number-format";
import { MethodTable } from "./method-table";

const NUMBERS = Object.keys(scenarioRanges) as ScenarioNumber[];

/** The three named scenarios, what readers may choose between, and where the values are from. */
export function ScenarioTable() {
  const locale = useLocale();
  const t = useTranslations("methodology");
  const outlook = useTranslations("coverage.outlook");
  const write: Record<ScenarioNumber, (value: number) => string> = {
    retirementAge: (value) => t("scenario.years", { years: value }),
    successionRate: (value) => percent(100 * value, locale, 0),
    entryFte: (value) => decimalNumber(value, locale, 2),
    hoursCut: (value) => percent(100 * value, locale, 1),
  };
  const each = (text: (scenario: Scenario) => string) =>
    scenarioNames.map((name) => text(namedScenarios[name]));
  return (
    <>
      <MethodTable
        caption={t("scenario.table")}
        columns={[
          { label: t("scenario.assumption") },
          ...scenarioNames.map((name) => ({ label: outlook(name), numeric: true })),
          { label: t("scenario.allowed"), numeric: true, minor: true },
        ]}
        rows={[
          ...NUMBERS.map(
            (number) =>
              [
                t(`scenario.${number}`),
                ...each((scenario) => write[number](scenario[number])),
                t("scenario.range", {
                  from: write[number](scenarioRanges[number].min),
                  to: write[number](scenarioRanges[number].max),
                }),
              ] as const,
          ),
          [
            t("scenario.population"),
            ...each(({ population }) => t(`scenario.variant.${population}`)),
            "–",
          ],
        ]}
      />
      <p>{t("scenario.sources")}</p>
      <ul>
        {NUMBERS.map((number) => (
          <li key={number}>
            {t(`scenario.${number}`)}:{" "}
            {scenarioRanges[number].sources.map(({ publisher, url, figure }, index) => (
              <span key={`${publisher} ${figure}`}>
                {index > 0 && "; "}
                {url === null ? t("scenario.own") : <a href={url}>{publisher}</a>},{" "}
                {locale === "de" ? figure.replaceAll(/(\d)\.(\d)/g, "$1,$2") : figure}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
