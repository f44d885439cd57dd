"use client";

import { useMemo } from "react";
import { readScenario, scenarioParameters } from "@/lib/coverage/outlook/scenario-address";
import { regionOutlook } from "@/lib/coverage/outlook/region-outlook";
import type { Scenario } from "@/lib/coverage/outlook/scenario";
import type { ScenarioData } from "@/lib/coverage/outlook/scenario-data";
import { degreePercent } from "@/lib/i18n/number-format";
import { useQuery } from "./scenario-in-address";
import type { ScenarioProps } from "./scenario-section";
import styles from "./scenario.module.css";
import { useScenarioData } from "./use-scenario-data";

function degreeIn(year: number, { input }: ScenarioData, scenario: Scenario): number | null {
  const { years } = regionOutlook(input, scenario);
  return years.find((figures) => figures.year === year)?.degreePlain ?? null;
}

/** Says at the top of an outlook that its address holds somebody's own assumptions, and what follows. */
export function SharedScenarioResult({ dataUrl, year, locale, texts }: ScenarioProps) {
  const query = useQuery();
  const scenario = useMemo(() => readScenario(new URLSearchParams(query)).scenario, [query]);
  const isOwn = scenarioParameters(scenario).size > 0;
  const data = useScenarioData(dataUrl, isOwn);
  const degree = useMemo(
    () => (isOwn && data && data !== "failed" ? degreeIn(year, data, scenario) : null),
    [isOwn, data, scenario, year],
  );
  if (!isOwn) return null;
  return (
    <aside className={styles.shared}>
      <p>
        <strong>{texts.shared.title}</strong>{" "}
        {degree !== null && (
          <>{texts.shared.result.replace("{degree}", degreePercent(degree, locale))} </>
        )}
        {texts.shared.rest} <a href="#annahmen">{texts.shared.see}</a>{" "}
        <a href={window.location.pathname}>{texts.shared.base}</a>
      </p>
    </aside>
  );
}
