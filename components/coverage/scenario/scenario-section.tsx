"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef, useState } from "react";
import type { OutlookYear } from "@/lib/coverage/coverage-view";
import { scenarioParameterNames } from "@/lib/coverage/outlook/scenario-address";
import type { Locale } from "@/lib/i18n/routing";
import styles from "./scenario.module.css";
import type { ScenarioTexts } from "./scenario-texts";

const ScenarioExplorer = dynamic(
  () => import("./scenario-explorer").then((module) => module.ScenarioExplorer),
  { ssr: false },
);

export interface ScenarioProps {
  /** Where the figures are that scenarios are computed from. */
  dataUrl: string;
  year: OutlookYear;
  locale: Locale;
  texts: ScenarioTexts;
}

/** A reader's own assumptions, loaded when wanted or when the address already holds some. */
export function ScenarioSection(props: ScenarioProps) {
  const [isOpen, setOpen] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const query = new URLSearchParams(window.location.search);
    if (fold.current && scenarioParameterNames.some((name) => query.has(name)))
      fold.current.open = true;
  }, []);
  return (
    <details
      id="annahmen"
      ref={fold}
      className={styles.section}
      onToggle={({ currentTarget }) => setOpen((wasOpen) => wasOpen || currentTarget.open)}
    >
      <summary>{props.texts.title}</summary>
      <p>{props.texts.intro}</p>
      {isOpen && <ScenarioExplorer {...props} />}
    </details>
  );
}
