import { coverageViews, type CoverageView } from "@/lib/coverage/coverage-view";
import { inDistrictFigures } from "./in-district-figures";
import { outlookFigures } from "./outlook-figures";
import { reachFigures } from "./reach-figures";
import type { ReadViewFigures } from "./view-reading";

/**
 * The figures of each view that open data hand out. A view takes part by having its reader here:
 * addresses, refusals, the description and the catalogue follow.
 */
export const viewFigures: Partial<Record<CoverageView, ReadViewFigures>> = {
  "in-district": inDistrictFigures,
  "within-reach": reachFigures,
  "outlook-2030": outlookFigures(2030),
  "outlook-2035": outlookFigures(2035),
  "outlook-2040": outlookFigures(2040),
};

/** The views that open data hand out, in the order in which they are offered. */
export function servedViews(): CoverageView[] {
  return coverageViews.filter((view) => viewFigures[view] !== undefined);
}
