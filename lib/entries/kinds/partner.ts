import { z } from "zod";
import { commonFields, officeSchema, webAddressSchema } from "../entry-parts";
import { localisedTextSchema } from "../localised-text";

export const sectorSchema = z.enum([
  "administration",
  "association",
  "care",
  "clinic",
  "education",
  "health_insurance",
  "housing",
  "industry",
  "medical_practice",
  "research",
  "self_help",
  "therapy",
]);

export type Sector = z.infer<typeof sectorSchema>;

/** A partner of the network; `title` is its name. Links: theme, district. */
export const partnerSchema = z.object({
  ...commonFields,
  sector: sectorSchema,
  /** What it does in the network. */
  role: localisedTextSchema.optional(),
  offers: z.array(localisedTextSchema).default([]),
  seeks: z.array(localisedTextSchema).default([]),
  website: webAddressSchema.optional(),
  phone: z.string().trim().min(1).optional(),
  street: z.string().trim().min(1).optional(),
  postcode: z.string().trim().min(1).optional(),
  city: z.string().trim().min(1).optional(),
  contact: officeSchema.optional(),
});
