import { z } from "zod";
import { commonFields, webAddressSchema } from "../entry-parts";
import { localisedTextSchema } from "../localised-text";

/** A theme gathers everything that is tagged with it. */
export const themeSchema = z.object({
  ...commonFields,
  /** The strategy that the theme belongs to. */
  strategy: z.object({ name: localisedTextSchema, url: webAddressSchema.optional() }).optional(),
  position: z.int().min(0),
});
