import type { useTranslations } from "next-intl";
import type { ScenarioTexts } from "./scenario-texts";

/** The words of the scenario form for one region and year. */
export function scenarioTexts(
  t: ReturnType<typeof useTranslations<"coverage">>,
  { region, year, many, one }: { region: string; year: number; many: string; one: string },
): ScenarioTexts {
  const number = (key: "retirementAge" | "successionRate" | "entryFte" | "hoursCut") => ({
    label: t(`scenario.${key}.label`),
    unit: t(`scenario.${key}.unit`),
  });
  const adjusted = (reason: keyof ScenarioTexts["adjusted"]) =>
    t(`scenario.adjusted.${reason}`, {
      label: "{label}",
      given: "{given}",
      used: "{used}",
      min: "{min}",
      max: "{max}",
      step: "{step}",
      unit: "{unit}",
      allowed: "{allowed}",
    });
  return {
    title: t("scenario.title"),
    intro: t("scenario.intro"),
    loading: t("scenario.loading"),
    failed: t("scenario.failed"),
    reset: t("scenario.reset"),
    shared: {
      title: t("scenario.shared.title"),
      result: t("scenario.shared.result", { region, year, degree: "{degree}" }),
      rest: t("scenario.shared.rest"),
      see: t("scenario.shared.see"),
      base: t("scenario.shared.base"),
    },
    population: t("scenario.population"),
    variants: {
      projected: t("scenario.variants.projected"),
      unchanged: t("scenario.variants.unchanged"),
      more: t("scenario.variants.more"),
      fewer: t("scenario.variants.fewer"),
    },
    numbers: {
      retirementAge: number("retirementAge"),
      successionRate: number("successionRate"),
      entryFte: number("entryFte"),
      hoursCut: number("hoursCut"),
    },
    result: t("scenario.result", { region, year, degree: "{degree}", base: "{base}" }),
    weighted: t("scenario.weighted", { degree: "{degree}" }),
    noData: t("noData"),
    regionCaption: t("scenario.regionCaption", { region }),
    districtsCaption: t("scenario.districtsCaption", { many, year }),
    year: t("outlook.year"),
    district: one,
    base: t("scenario.base"),
    own: t("scenario.own"),
    adjusted: {
      notANumber: adjusted("notANumber"),
      tooLow: adjusted("tooLow"),
      tooHigh: adjusted("tooHigh"),
      betweenSteps: adjusted("betweenSteps"),
      unknownChoice: adjusted("unknownChoice"),
    },
  };
}
