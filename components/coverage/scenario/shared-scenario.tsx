"use client";

import dynamic from "next/dynamic";
import { scenarioParameterNames } from "@/lib/coverage/outlook/scenario-address";
import { useQuery } from "./scenario-in-address";
import type { ScenarioProps } from "./scenario-section";

const SharedScenarioResult = dynamic(
  () => import("./shared-scenario-result").then((module) => module.SharedScenarioResult),
  { ssr: false },
);

/** The top of an outlook whose address holds assumptions; what computes them loads only then. */
export function SharedScenario(props: ScenarioProps) {
  const query = new URLSearchParams(useQuery());
  const isAsked = scenarioParameterNames.some((name) => query.has(name));
  return isAsked ? <SharedScenarioResult {...props} /> : null;
}
