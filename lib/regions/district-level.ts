import { z } from "zod";

/** The kinds of districts, from large to small; their names are messages (`level.*`). */
export const districtLevelSchema = z.enum([
  "bezirk",
  "stadtbezirk",
  "ortsteil",
  "stadtteil",
  "prognoseraum",
  "bezirksregion",
  "planungsraum",
  "gemeinde",
  "nachbargebiet",
]);

export type DistrictLevel = z.infer<typeof districtLevelSchema>;

/** Areas around a region: their people and practices count where people cross its borders. */
export const SURROUNDING_LEVEL = "nachbargebiet" satisfies DistrictLevel;
