import type { AdjustedValue } from "@/lib/coverage/outlook/scenario-address";
import type { PopulationVariant } from "@/lib/coverage/outlook/scenario";
import type { ScenarioNumber } from "@/lib/coverage/outlook/scenario-ranges";

/** The words of the scenario form, as the page's language has them. */
export interface ScenarioTexts {
  title: string;
  intro: string;
  loading: string;
  failed: string;
  reset: string;
  /** What the top of the page says of assumptions in its address; the result contains {degree}. */
  shared: { title: string; result: string; rest: string; see: string; base: string };
  population: string;
  variants: Readonly<Record<PopulationVariant, string>>;
  numbers: Readonly<Record<ScenarioNumber, { label: string; unit: string }>>;
  /** Contains {degree} and {base}. */
  result: string;
  noData: string;
  weighted: string;
  regionCaption: string;
  districtsCaption: string;
  year: string;
  district: string;
  base: string;
  own: string;
  /** Contain {label} and {given}, and {used}, {min}, {max}, {step}, {unit} or {allowed}. */
  adjusted: Readonly<Record<AdjustedValue["reason"], string>>;
}
