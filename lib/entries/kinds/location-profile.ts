import { z } from "zod";
import { commonFields, daySchema } from "../entry-parts";
import { localisedTextSchema } from "../localised-text";

/** A figure of the location, with unit, day and source. */
export const keyFigureSchema = z.object({
  label: localisedTextSchema,
  value: z.number(),
  unit: localisedTextSchema.optional(),
  asOf: daySchema,
  source: z.string().trim().min(1),
});

/** The region as a place of the health economy. Links: employer, university, research (partners). */
export const locationProfileSchema = z.object({
  ...commonFields,
  keyFigures: z.array(keyFigureSchema).default([]),
});
