import type { ProblemState } from "@/lib/network/problem-state";

/** An invented problem of the board; its days are counted back from the day of loading. */
export interface DemoProblem {
  slug: string;
  locale: "de" | "en";
  title: string;
  summary: string;
  description: string;
  themes: string[];
  terms: string[];
  /** A kind of organisation, never an existing one. */
  organisation: string;
  hidden: boolean;
  result: string | null;
  /** From the beginning to where it stands. */
  history: { state: ProblemState; daysAgo: number; note: string | null }[];
}

/** A problem as it came in; where it went from there is told by its steps. */
export function demoProblem(
  problem: Omit<DemoProblem, "locale" | "hidden" | "result" | "history"> &
    Partial<Pick<DemoProblem, "locale" | "hidden" | "result">>,
  ...steps: [state: ProblemState, daysAgo: number, note?: string][]
): DemoProblem {
  return {
    ...{ locale: "de", hidden: false, result: null, ...problem },
    history: steps.map(([state, daysAgo, note = null]) => ({ state, daysAgo, note })),
  };
}
