import { z } from "zod";
import { commonFields, daySchema, lineSchema } from "../entry-parts";
import { localisedTextSchema } from "../localised-text";
import {
  COMMON_COLUMNS,
  DISTRICTS,
  linkColumn,
  partsColumn,
  THEMES,
  type EntryColumn,
} from "../entry-column";

/** A figure of the location, with unit, day and source. */
export const keyFigureSchema = z.object({
  label: localisedTextSchema,
  value: z.number(),
  unit: localisedTextSchema.optional(),
  asOf: daySchema,
  source: lineSchema,
});

/** The region as a place of the health economy. Links: employer, university, research (partners). */
export const locationProfileSchema = z.object({
  ...commonFields,
  keyFigures: z.array(keyFigureSchema).default([]),
});

export const locationProfileColumns: readonly EntryColumn[] = [
  ...COMMON_COLUMNS,
  partsColumn("keyFigures", "kennzahlen, eckdaten"),
  linkColumn("employers", "employer", "partner", "arbeitgeber, unternehmen"),
  linkColumn("universities", "university", "partner", "hochschulen, universitaeten"),
  linkColumn("research", "research", "partner", "forschung, forschungseinrichtungen"),
  THEMES,
  DISTRICTS,
];
