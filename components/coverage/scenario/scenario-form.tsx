"use client";

import { useId } from "react";
import {
  populationVariants,
  type PopulationVariant,
  type Scenario,
} from "@/lib/coverage/outlook/scenario";
import { scenarioRanges, type ScenarioNumber } from "@/lib/coverage/outlook/scenario-ranges";
import { shownNumber, storedNumber } from "@/lib/coverage/outlook/scenario-address";
import type { Locale } from "@/lib/i18n/routing";
import styles from "./scenario.module.css";
import type { ScenarioTexts } from "./scenario-texts";

const NUMBERS: readonly ScenarioNumber[] = [
  "retirementAge",
  "successionRate",
  "entryFte",
  "hoursCut",
];

interface ScenarioFormProps {
  scenario: Scenario;
  locale: Locale;
  texts: ScenarioTexts;
  onChange: (scenario: Scenario) => void;
  onReset: () => void;
}

/** The assumptions of an outlook, each to be changed within its range. */
export function ScenarioForm({ scenario, locale, texts, onChange, onReset }: ScenarioFormProps) {
  const id = useId();
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      {NUMBERS.map((key) => {
        const { min, max, step } = scenarioRanges[key];
        const { label, unit } = texts.numbers[key];
        return (
          <div key={key} className={styles.field}>
            <label htmlFor={`${id}-${key}`}>{label}</label>
            <div>
              <input
                id={`${id}-${key}`}
                type="range"
                min={shownNumber(key, min)}
                max={shownNumber(key, max)}
                step={shownNumber(key, step)}
                value={shownNumber(key, scenario[key])}
                aria-valuetext={`${shownNumber(key, scenario[key]).toLocaleString(locale)} ${unit}`}
                onChange={({ target }) =>
                  onChange({ ...scenario, [key]: storedNumber(key, target.valueAsNumber) })
                }
              />
              <output htmlFor={`${id}-${key}`}>
                {shownNumber(key, scenario[key]).toLocaleString(locale)} {unit}
              </output>
            </div>
          </div>
        );
      })}
      <div className={styles.field}>
        <label htmlFor={`${id}-population`}>{texts.population}</label>
        <select
          id={`${id}-population`}
          value={scenario.population}
          onChange={({ target }) =>
            onChange({ ...scenario, population: target.value as PopulationVariant })
          }
        >
          {populationVariants.map((variant) => (
            <option key={variant} value={variant}>
              {texts.variants[variant]}
            </option>
          ))}
        </select>
      </div>
      <button type="button" onClick={onReset}>
        {texts.reset}
      </button>
    </form>
  );
}
