import type { Locale } from "@/lib/i18n/routing";
import { publicStates, type PublicState } from "./problem-state";
import type { PublicProblem } from "./schema";

/** The names of the filter's parts in addresses. */
export const filterNames = {
  de: { state: "stand", theme: "thema" },
  en: { state: "status", theme: "theme" },
} as const;

const STATE_VALUES: Readonly<Record<Locale, Record<PublicState, string>>> = {
  de: { open: "offen", matched: "gefunden", running: "in-arbeit", solved: "geloest" },
  en: { open: "open", matched: "matched", running: "running", solved: "solved" },
};

/** A state as addresses of a language write it. */
export function stateValue(state: PublicState, locale: Locale): string {
  return STATE_VALUES[locale][state];
}

export interface BoardFilter {
  state: PublicState | null;
  /** Slug of a theme. */
  theme: string | null;
  /** Whether something was asked for that there is not, so that nothing fits. */
  isUnknown: boolean;
}

/**
 * What an address asks of the board. Only the last value of each part counts.
 *
 * @param themes slugs of the region's themes
 * @example readBoardFilter(new URLSearchParams("stand=offen"), "de", []) // { state: "open", theme: null, isUnknown: false }
 */
export function readBoardFilter(
  parameters: URLSearchParams,
  locale: Locale,
  themes: readonly string[],
): BoardFilter {
  const names = filterNames[locale];
  const wantedState = parameters.getAll(names.state).at(-1) ?? "";
  const wantedTheme = parameters.getAll(names.theme).at(-1) ?? "";
  const state = publicStates.find((one) => stateValue(one, locale) === wantedState) ?? null;
  const theme = themes.find((one) => one === wantedTheme) ?? null;
  const isUnknown =
    (wantedState !== "" && state === null) || (wantedTheme !== "" && theme === null);
  return { state, theme, isUnknown };
}

/** The filter as an address writes it, with a question mark before it; empty without a filter. */
export function filterQuery({ state, theme }: BoardFilter, locale: Locale): string {
  const names = filterNames[locale];
  const query = new URLSearchParams({
    ...(state && { [names.state]: stateValue(state, locale) }),
    ...(theme !== null && { [names.theme]: theme }),
  }).toString();
  return query === "" ? "" : `?${query}`;
}

/** The problems that fit a filter. */
export function filterProblems<Problem extends Pick<PublicProblem, "state" | "themes">>(
  problems: readonly Problem[],
  { state, theme, isUnknown }: BoardFilter,
): Problem[] {
  if (isUnknown) return [];
  return problems.filter(
    (problem) =>
      (state === null || problem.state === state) &&
      (theme === null || problem.themes.includes(theme)),
  );
}

/** The problems of a board that belong to a theme. */
export function problemsOfTheme<Problem extends Pick<PublicProblem, "themes">>(
  problems: readonly Problem[],
  theme: string,
): Problem[] {
  return problems.filter(({ themes }) => themes.includes(theme));
}
