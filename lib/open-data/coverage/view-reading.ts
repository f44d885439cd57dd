import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { StoredResult } from "@/lib/coverage/results/queries";
import type { Region } from "@/lib/regions/schema";
import type { CoverageSource, OpenDataContent } from "../open-data-content";
import { OpenDataProblem } from "../problem";
import type { CoverageFigureSet } from "./coverage-figures";
import type { CoverageMethod } from "./coverage-method";

/** What a view says about a group: the same shape for every view. */
export interface ViewFigures {
  method: CoverageMethod;
  sources: CoverageSource[];
  region: CoverageFigureSet;
  /** By district key. */
  districts: ReadonlyMap<string, CoverageFigureSet>;
}

export type ReadViewFigures = (
  content: OpenDataContent,
  region: Region,
  group: SpecialtyGroup,
) => Promise<ViewFigures>;

/**
 * What was computed, or null where nothing could be.
 *
 * @throws OpenDataProblem (503) in the seconds after data changed, until the job has run
 */
export function computed<Result>(stored: StoredResult<Result>): Result | null {
  if (stored.isReady) return stored.result;
  throw new OpenDataProblem(
    503,
    "The data have changed and this view is being computed anew. Ask again in a minute.",
  );
}
