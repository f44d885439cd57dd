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
]);

export type DistrictLevel = z.infer<typeof districtLevelSchema>;
