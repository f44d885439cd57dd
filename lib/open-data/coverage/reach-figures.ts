import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import { reachCoverage } from "@/lib/coverage/reach/reach-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { Region } from "@/lib/regions/schema";
import type { OpenDataContent } from "../open-data-content";
import { figureSet } from "./coverage-figures";
import { coverageNotice } from "./coverage-method";
import { coverageWithinBorders } from "./in-district-figures";
import { computed, type ViewFigures } from "./view-reading";

/** The figures of a group by what people can reach; null where nothing is within reach. */
export async function reachFigures(
  content: OpenDataContent,
  region: Region,
  group: SpecialtyGroup,
): Promise<ViewFigures> {
  const [{ coverage, sources, parameters }, stored] = await Promise.all([
    coverageWithinBorders(content, region, group, "within-reach"),
    content.findReachResult(region, group.slug),
  ]);
  const isRated = isRatedByDistrict(group);
  const result = isRated ? computed(stored) : null;
  const reached = reachCoverage(coverage, result ?? { districts: {} });
  const unknown = result ? {} : { fte: null, gapFte: null };
  return {
    method: {
      name: "e2sfca",
      formula:
        "coverageDegreePercent = 100 · residentsPerDoctor · Σ_j W_ij · S_j / Σ_k P_k W_kj, W = exp(−t² / 2σ²) up to the longest way",
      official: false,
      ratedByDistrict: isRated,
      parameters: {
        ...parameters,
        longestWayMinutes: result?.minutes ?? null,
        sigmaMinutes: result?.sigma ?? null,
        speedKilometresPerHour: result?.speed ?? null,
        detourFactor: result?.detour ?? null,
        spacingMetres: result?.spacing ?? null,
        waysAreEstimated: true,
        surroundingsCount: result?.hasSurroundings ?? null,
        unusedFte: result?.unusedFte ?? null,
      },
      notice: coverageNotice(group),
    },
    sources,
    region: figureSet(coverage.region),
    districts: new Map(
      [...reached.districts].map(
        ([key, figures]) => [key, { ...figureSet(figures), ...unknown }] as const,
      ),
    ),
  };
}
