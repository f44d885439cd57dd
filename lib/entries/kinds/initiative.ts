import { z } from "zod";
import { commonFields, daySchema, documentSchema } from "../entry-parts";
import { localisedTextSchema } from "../localised-text";

export const initiativeStatusSchema = z.enum(["planned", "running", "paused", "finished"]);

/** An initiative. Links: theme, partner (partners), origin (the working group it came from). */
export const initiativeSchema = z.object({
  ...commonFields,
  goal: localisedTextSchema,
  /** Oldest first; the last one is how it stands. */
  statusLine: z
    .array(
      z.object({
        date: daySchema,
        status: initiativeStatusSchema,
        note: localisedTextSchema.optional(),
      }),
    )
    .min(1),
  result: localisedTextSchema.optional(),
  documents: z.array(documentSchema).default([]),
});
