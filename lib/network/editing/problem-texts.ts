import { z } from "zod";
import { cleanText } from "@/lib/forms/typed-values";

/** The texts of a problem that staff can change, in the order of their form. */
export const problemTextNames = [
  "title",
  "summary",
  "description",
  "themes",
  "terms",
  "organisation",
  "hidden",
  "result",
] as const;

export type ProblemTextName = (typeof problemTextNames)[number];

export const problemTextsSchema = z.record(z.enum(problemTextNames), z.string().max(20_000));

export type ProblemTexts = z.infer<typeof problemTextsSchema>;

/** What of a problem staff can change. */
export interface ProblemText {
  title: string;
  summary: string;
  description: string;
  /** Slugs. */
  themes: readonly string[];
  /** Words by which partners are sought. */
  terms: readonly string[];
  organisation: string;
  /** Whether the public reads who has the problem. */
  hidden: boolean;
  /** Null while nothing came out. */
  result: string | null;
}

const line = (text: string) => cleanText(text).replaceAll(/\s+/g, " ").trim();

/**
 * What staff can change of a problem as the texts of a form, to be compared by field.
 *
 * @example problemTexts({ ...problem, themes: ["pflege", "e-health"], hidden: true })
 *   // { …, themes: "e-health,pflege", hidden: "yes" }
 */
export function problemTexts(problem: ProblemText): ProblemTexts {
  return {
    title: line(problem.title),
    summary: cleanText(problem.summary).trim(),
    description: cleanText(problem.description).trim(),
    themes: [...new Set(problem.themes)].sort().join(","),
    terms: problem.terms.map(line).join(", "),
    organisation: line(problem.organisation),
    hidden: problem.hidden ? "yes" : "",
    result: cleanText(problem.result ?? "").trim(),
  };
}
