import { cleanText } from "@/lib/forms/typed-values";
import type { Locale } from "@/lib/i18n/routing";
import { storedHours } from "../card";
import { languageName } from "../languages";
import { openingHoursText } from "../opening-hours-text";
import { statementFieldSchema } from "../practice-statement";
import { z } from "zod";

/** What stands in the stored row of a practice. */
export interface StatedFacts {
  phone: string | null;
  website: string | null;
  arrival: string | null;
  languages: readonly string[];
  accessibility: readonly string[];
  services: readonly string[];
  hours: unknown;
  acceptance: string | null;
}

/** The facts of a practice as the texts of a form. */
export const practiceTextsSchema = z.record(statementFieldSchema, z.string().max(10_000));

export type PracticeTexts = z.infer<typeof practiceTextsSchema>;

/**
 * The facts of a practice as a form shows them; empty for what is not known. Facts of accessibility
 * are joined by commas.
 *
 * @example practiceTexts({ ...facts, languages: ["ru"] }, "de").languages // "Russisch"
 */
export function practiceTexts(facts: StatedFacts, locale: Locale): PracticeTexts {
  const hours = storedHours(facts.hours);
  const text = (value: string | null) => cleanText(value ?? "").trim();
  return {
    phone: text(facts.phone),
    website: text(facts.website),
    arrival: text(facts.arrival),
    languages: facts.languages.map((code) => languageName(code, locale)).join(", "),
    accessibility: accessibilityText(facts.accessibility),
    services: text(facts.services.join("\n")),
    hours: hours === null ? "" : openingHoursText(hours),
    acceptance: facts.acceptance ?? "",
  };
}

/** @example accessibilityText(["lift", "accessible_stop"]) // "accessible_stop,lift" */
export function accessibilityText(facts: readonly string[]): string {
  return [...new Set(facts)].sort().join(",");
}
