"use client";

import { useEffect, useMemo, useState } from "react";
import { readScenario, scenarioParameters } from "@/lib/coverage/outlook/scenario-address";
import { namedScenarios, type Scenario } from "@/lib/coverage/outlook/scenario";
import { adjustedText } from "./adjusted-text";
import { ScenarioForm } from "./scenario-form";
import { ScenarioResult } from "./scenario-result";
import type { ScenarioProps } from "./scenario-section";
import { remember } from "./scenario-in-address";
import styles from "./scenario.module.css";
import { useScenarioData } from "./use-scenario-data";

/** Keeps the assumptions on the way to the outlook of another year. */
function passOn(scenario: Scenario): void {
  const query = scenarioParameters(scenario).toString();
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keeps-scenario]"))
    link.search = query;
}

/** The form of a reader's own scenario and what follows from it, computed here. */
export function ScenarioExplorer({ dataUrl, year, locale, texts }: ScenarioProps) {
  const first = useMemo(() => readScenario(new URLSearchParams(window.location.search)), []);
  const [scenario, setScenario] = useState(first.scenario);
  const [adjusted, setAdjusted] = useState(first.adjusted);
  const data = useScenarioData(dataUrl);

  useEffect(() => passOn(scenario), [scenario]);

  const change = (next: Scenario) => {
    setScenario(next);
    setAdjusted([]);
    remember(next);
  };

  if (data === null) return <p role="status">{texts.loading}</p>;
  if (data === "failed") return <p role="alert">{texts.failed}</p>;
  return (
    <>
      {adjusted.map((value) => (
        <p key={value.parameter} role="alert" className={styles.adjusted}>
          {adjustedText(value, locale, texts)}
        </p>
      ))}
      <ScenarioForm
        scenario={scenario}
        locale={locale}
        texts={texts}
        onChange={change}
        onReset={() => change(namedScenarios.base)}
      />
      <ScenarioResult data={data} scenario={scenario} year={year} locale={locale} texts={texts} />
    </>
  );
}
