import { coverageViews, type CoverageView } from "@/lib/coverage/coverage-view";
import { groupCoverage } from "@/lib/coverage/group-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { Region } from "@/lib/regions/schema";
import type { CoverageSource, OpenDataContent } from "../open-data-content";
import { figureSet, type CoverageFigureSet } from "./coverage-figures";
import { withinBorders, type CoverageMethod } from "./coverage-method";

/** What a view says about a group: the same shape for every view. */
export interface ViewFigures {
  method: CoverageMethod;
  sources: CoverageSource[];
  region: CoverageFigureSet;
  /** By district key. */
  districts: ReadonlyMap<string, CoverageFigureSet>;
}

type ReadViewFigures = (
  content: OpenDataContent,
  region: Region,
  group: SpecialtyGroup,
) => Promise<ViewFigures>;

/**
 * The figures of each view that open data hand out. A view takes part by having its reader here:
 * addresses, refusals, the description and the catalogue follow.
 */
export const viewFigures: Partial<Record<CoverageView, ReadViewFigures>> = {
  "in-district": inDistrictFigures,
};

/** The views that open data hand out, in the order in which they are offered. */
export function servedViews(): CoverageView[] {
  return coverageViews.filter((view) => viewFigures[view] !== undefined);
}

async function inDistrictFigures(
  content: OpenDataContent,
  region: Region,
  group: SpecialtyGroup,
): Promise<ViewFigures> {
  const { on, ...basis } = await content.findCoverageBasis(region);
  const { districtType } = region;
  const { populationYear } = basis;
  const coverage = groupCoverage(basis, group, { districtType, on });
  const sources = await content.listCoverageSources(region, {
    group: group.slug,
    on,
    populationYear,
  });
  return {
    method: withinBorders(group, {
      residentsPerDoctor: coverage.residentsPerDoctor,
      denominator: group.denominator,
      districtType,
      populationDate: populationYear === null ? null : `${populationYear}-12-31`,
      seatsDate: on,
    }),
    sources,
    region: figureSet(coverage.region),
    districts: new Map(
      [...coverage.districts].map(([key, figures]) => [key, figureSet(figures)] as const),
    ),
  };
}
