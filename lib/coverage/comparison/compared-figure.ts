import type { CoverageFigures } from "../district-coverage";
import type { GroupCoverage } from "../group-coverage";
import { bandInYear, districtRange, outlookCoverage } from "../outlook/outlook-coverage";
import { isOutOfReach, reachCoverage } from "../reach/reach-coverage";
import type { OutlookResult, ReachResult } from "../results/stored-results";
import type { OutlookYear } from "../coverage-view";

/** What is said of one area in one group; "pending" while it is computed for new data. */
export type FigureState = "known" | "unknown" | "pending" | "outOfReach";

/** The figures of one area in one group under one view. */
export interface ComparedFigure {
  state: FigureState;
  figures: CoverageFigures;
  /** Percent between the scenarios of an outlook; null for views of today. */
  range: { low: number; high: number } | null;
}

/** How a view sees one group: every district by its key, and the region as a whole. */
export interface ViewedGroup {
  district: (key: string) => ComparedFigure;
  whole: ComparedFigure;
}

const NOTHING: CoverageFigures = {
  people: null,
  fte: null,
  doctors: null,
  regionFtePerDoctor: null,
  practices: null,
  required: null,
  degree: null,
  gap: null,
  open: null,
  coverageClass: null,
  small: false,
  tiny: false,
};

function without(state: "unknown" | "pending"): ComparedFigure {
  return { state, figures: NOTHING, range: null };
}

function figureOf(figures: CoverageFigures | undefined): ComparedFigure {
  if (!figures) return without("unknown");
  return { state: figures.degree === null ? "unknown" : "known", figures, range: null };
}

/** Every post counts where it is. */
export function viewedWithinBorders(coverage: GroupCoverage): ViewedGroup {
  return {
    district: (key) => figureOf(coverage.districts.get(key)),
    whole: figureOf(coverage.region),
  };
}

/** What people can reach; a region as a whole keeps its figure, as reach only shares it out. */
export function viewedWithinReach(coverage: GroupCoverage, result: ReachResult): ViewedGroup {
  const reached = reachCoverage(coverage, result);
  return {
    district: (key) => {
      const figure = figureOf(reached.districts.get(key));
      return isOutOfReach(figure.figures) ? { ...figure, state: "outOfReach" } : figure;
    },
    whole: figureOf(coverage.region),
  };
}

/** A year to come in the base scenario, with the range of all of them. */
export function viewedInYear(
  coverage: GroupCoverage,
  result: OutlookResult,
  year: OutlookYear,
): ViewedGroup {
  const then = outlookCoverage(coverage, result, year);
  const band = bandInYear(result, year);
  return {
    district: (key) => ({
      ...figureOf(then.districts.get(key)),
      range: knownRange(districtRange(result, key, year)),
    }),
    whole: {
      ...figureOf(then.region),
      range: knownRange(
        band && {
          low: band.low.degreePlain,
          base: band.base.degreePlain,
          high: band.high.degreePlain,
        },
      ),
    },
  };
}

/** A view whose results are not there; a region as a whole needs none for today. */
export function viewedWithout(
  state: "unknown" | "pending",
  whole: CoverageFigures | null,
): ViewedGroup {
  return { district: () => without(state), whole: whole ? figureOf(whole) : without(state) };
}

function knownRange(
  range: { low: number | null; base: number | null; high: number | null } | null,
): ComparedFigure["range"] {
  const { low = null, base = null, high = null } = range ?? {};
  if (low === null || base === null || high === null) return null;
  return { low: Math.min(low, base, high), high: Math.max(low, base, high) };
}
