import type { CoverageView } from "@/lib/coverage/coverage-view";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import { groupCoverage, type GroupCoverage } from "@/lib/coverage/group-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { smallInterval } from "@/lib/coverage/uncertainty";
import type { Region } from "@/lib/regions/schema";
import type { CoverageSource, OpenDataContent } from "../open-data-content";
import { figureSet, rounded, type CoverageFigureSet } from "./coverage-figures";
import { withinBorders, type CoverageMethod } from "./coverage-method";
import type { ViewFigures } from "./view-reading";

/** A group's coverage within borders with all that it was computed from. */
export interface CoverageWithinBorders {
  coverage: GroupCoverage;
  sources: CoverageSource[];
  parameters: CoverageMethod["parameters"];
}

/** What all views of a group start from, with the sources of one of them. */
export async function coverageWithinBorders(
  content: OpenDataContent,
  region: Region,
  group: SpecialtyGroup,
  view: CoverageView,
): Promise<CoverageWithinBorders> {
  const { on, ...basis } = await content.findCoverageBasis(region);
  const { districtType } = region;
  const { populationYear } = basis;
  const coverage = groupCoverage(basis, group, { districtType, on });
  return {
    coverage,
    sources: await content.listCoverageSources(region, {
      group: group.slug,
      view,
      on,
      populationYear,
    }),
    parameters: {
      residentsPerDoctor: coverage.residentsPerDoctor,
      denominator: group.denominator,
      districtType,
      populationDate: populationYear === null ? null : `${populationYear}-12-31`,
      seatsDate: on,
    },
  };
}

/** The figures of a group within the borders of the districts. */
export async function inDistrictFigures(
  content: OpenDataContent,
  region: Region,
  group: SpecialtyGroup,
): Promise<ViewFigures> {
  const { coverage, sources, parameters } = await coverageWithinBorders(
    content,
    region,
    group,
    "in-district",
  );
  return {
    method: withinBorders(group, parameters),
    sources,
    region: withInterval(coverage.region),
    districts: new Map(
      [...coverage.districts].map(([key, figures]) => [key, withInterval(figures)] as const),
    ),
  };
}

/** Figures with the interval of chance where numbers are small. */
function withInterval(figures: CoverageFigures): CoverageFigureSet {
  const interval = smallInterval(figures);
  return {
    ...figureSet(figures),
    lowPercent: rounded(interval?.low ?? null),
    highPercent: rounded(interval?.high ?? null),
  };
}
