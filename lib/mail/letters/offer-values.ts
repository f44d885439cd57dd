import { z } from "zod";
import { daySchema } from "@/lib/entries/entry-parts";

export const offerExpiryValues = z.object({
  /** Slug of the offer. */
  slug: z.string(),
  title: z.string(),
  /** The last day on which it is shown. */
  expiresOn: daySchema,
});
