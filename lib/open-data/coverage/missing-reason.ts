import { z } from "zod";
import type { CoverageView } from "@/lib/coverage/coverage-view";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { CoverageFigureSet } from "./coverage-figures";

/** Why an area has no degree. */
export const missingReasonSchema = z
  .enum(["nothing-within-reach", "planned-for-larger-areas", "no-figures"])
  .nullable()
  .meta({
    description:
      "Why the degree is null: its people reach nobody of the group within the longest way (fte is 0 and gapFte the whole need); the group is planned for areas larger than the region; or people, supply or residents per doctor are not known. Null where there is a degree.",
  });
export type MissingReason = z.infer<typeof missingReasonSchema>;

/**
 * Why an area has no degree in a view; null where it has one.
 *
 * @example missingReason({ coverageDegreePercent: null, fte: 0, requiredFte: 2.5 },
 *   { careLevel: "primary" }, "within-reach") // "nothing-within-reach"
 */
export function missingReason(
  figures: Pick<CoverageFigureSet, "coverageDegreePercent" | "fte" | "requiredFte">,
  group: Pick<SpecialtyGroup, "careLevel">,
  view: CoverageView,
): MissingReason {
  if (figures.coverageDegreePercent !== null) return null;
  if (!isRatedByDistrict(group)) return "planned-for-larger-areas";
  const isKnown = figures.fte !== null && figures.requiredFte !== null;
  return view === "within-reach" && isKnown ? "nothing-within-reach" : "no-figures";
}
