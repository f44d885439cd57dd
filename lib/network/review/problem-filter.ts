import { listQuery, readListFilter, type ListFilter } from "@/lib/forms/list-filter";
import { problemStates, type ProblemState } from "../problem-state";

/** A problem as the list of staff shows it. */
export interface ListedProblem {
  slug: string;
  state: ProblemState;
  title: string;
  organisation: string;
  /** ISO day. */
  createdOn: string;
  /** How many declared that they want to work on it. */
  interests: number;
}

/** Which problems of a region staff look at; "waiting" are those that wait for staff. */
export const PROBLEM_VIEWS = ["waiting", ...problemStates, "all"] as const;

/** Words are those of a title, a summary or of who has the problem. */
export type ProblemFilter = ListFilter<(typeof PROBLEM_VIEWS)[number]>;

/** What an address asks for; see `readListFilter`. */
export function readProblemFilter(parameters: URLSearchParams): ProblemFilter {
  return readListFilter(PROBLEM_VIEWS, parameters);
}

/** The query of an address that asks for it; see `listQuery`. */
export function problemQuery(filter: ProblemFilter): string {
  return listQuery(PROBLEM_VIEWS[0], filter);
}
