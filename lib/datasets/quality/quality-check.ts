import { z } from "zod";

/** What may be wrong with the data of a region, the worst first. */
export const QUALITY_CHECKS = [
  "districtsWithoutPopulation",
  "districtsWithoutGeometry",
  "sumsThatDiffer",
  "practicesWithoutCoordinates",
  "practicesWithoutDistrict",
  "acceptanceOverdue",
  "figuresOld",
  "livingOld",
] as const;

export type QualityCheck = (typeof QUALITY_CHECKS)[number];

/** Something that a check found, with what a person needs to mend it. */
export interface QualityFinding {
  /** A district, a practice, or a planning area with its group. */
  name: string;
  key: string;
  /** What the check saw: sums, a day; null where the name says all. */
  detail: string | null;
}

/** After so many months official figures are called old. */
export const FIGURE_MONTHS = 6;

/** Figures on living are counted once in a few years; after so many months they are called old. */
export const LIVING_MONTHS = 36;

const filterSchema = z.object({
  check: z.enum(QUALITY_CHECKS).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** Which findings an address asks for; null for none but their numbers. */
export function readQualityFilter(parameters: URLSearchParams): z.infer<typeof filterSchema> {
  return filterSchema.parse({
    check: parameters.get("check"),
    page: parameters.get("page") ?? undefined,
  });
}
