import { outlookYear, type CoverageView } from "@/lib/coverage/coverage-view";

/**
 * The name of a view in addresses, where its year is a parameter of its own.
 *
 * @example viewName("outlook-2035") // "outlook"
 */
export function viewName(view: CoverageView): string {
  return outlookYear(view) === null ? view : "outlook";
}
