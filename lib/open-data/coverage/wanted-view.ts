import { outlookYear, type CoverageView } from "@/lib/coverage/coverage-view";
import { parameterProblem } from "../problem";
import { viewName } from "./view-name";

/**
 * The view that the parameters `view` and `year` name.
 *
 * @param served the views on offer
 * @throws OpenDataProblem (400) for a view that does not exist or a year that it does not have
 * @example wantedView(["in-district", "outlook-2030"], "outlook", 2030) // "outlook-2030"
 */
export function wantedView(
  served: readonly CoverageView[],
  name: string,
  year: number | undefined,
): CoverageView {
  const named = served.filter((view) => viewName(view) === name);
  if (named.length === 0)
    throw parameterProblem([
      {
        parameter: "view",
        detail: "There is no such view.",
        allowed: [...new Set(served.map(viewName))],
      },
    ]);
  const wanted = named.find((view) => outlookYear(view) === (year ?? null));
  if (wanted) return wanted;
  const years = named.flatMap((view) => outlookYear(view) ?? []);
  throw parameterProblem([
    {
      parameter: "year",
      detail:
        years.length === 0
          ? `The view “${name}” speaks of today; leave the year out.`
          : `The view “${name}” needs one of its years.`,
      allowed: years.length === 0 ? ["no year: this view speaks of today"] : years.map(String),
    },
  ]);
}
