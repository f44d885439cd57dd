import { shownNumber, type AdjustedValue } from "@/lib/coverage/outlook/scenario-address";
import { populationVariants } from "@/lib/coverage/outlook/scenario";
import { scenarioRanges } from "@/lib/coverage/outlook/scenario-ranges";
import type { Locale } from "@/lib/i18n/routing";
import type { ScenarioTexts } from "./scenario-texts";

/** A text with its gaps filled, whatever signs stand in what fills them. */
function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}

/** Which assumption of an address could not be taken as it stands, what is allowed and what is used. */
export function adjustedText(
  { key, given, used, reason }: AdjustedValue,
  locale: Locale,
  texts: Pick<ScenarioTexts, "adjusted" | "numbers" | "population" | "variants">,
): string {
  if (key === "population")
    return filled(texts.adjusted[reason], {
      label: texts.population,
      given,
      allowed: populationVariants
        .map((variant) => `${variant} (${texts.variants[variant]})`)
        .join(", "),
    });
  const { min, max, step } = scenarioRanges[key];
  const number = (value: number) => shownNumber(key, value).toLocaleString(locale);
  const { label, unit } = texts.numbers[key];
  return filled(texts.adjusted[reason], {
    label,
    given,
    used: Number(used).toLocaleString(locale),
    min: number(min),
    max: number(max),
    step: number(step),
    unit,
  });
}
