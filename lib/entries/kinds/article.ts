import { z } from "zod";
import { commonFields, daySchema, officeSchema } from "../entry-parts";
import { localisedTextSchema } from "../localised-text";

/** News. Links: theme, district, partner. */
export const newsSchema = z.object({
  ...commonFields,
  date: daySchema,
  author: officeSchema,
});

/** What an office said, with its occasion. Links: theme, event. */
export const statementSchema = z.object({
  ...commonFields,
  date: daySchema,
  /** The office that speaks, such as the mayor's; never a name. */
  speaker: officeSchema,
  occasion: localisedTextSchema.optional(),
});

/** A page of text. Links: theme. */
export const pageSchema = z.object({
  ...commonFields,
  author: officeSchema,
  /** The day on which the text was last checked. */
  checkedOn: daySchema,
});
