import { z } from "zod";
import { localisedTextSchema } from "./localised-text";

/** A calendar day, e.g. "2026-05-12". */
export const daySchema = z.iso.date();

/** An address on the web; nothing but http and https may become a link. */
export const webAddressSchema = z.url({ protocol: /^https?$/ });

/** A picture of the portal itself, never of another server; credit and description are owed. */
export const imageSchema = z.object({
  src: z.string().regex(/^\/[\w./-]+\.(svg|png|jpg|webp)$/),
  width: z.int().positive(),
  height: z.int().positive(),
  alternative: localisedTextSchema,
  credit: z.string().trim().min(1),
});

export type EntryImage = z.infer<typeof imageSchema>;

/** An office that answers; never a private person. */
export const officeSchema = z.object({
  office: z.string().trim().min(1),
  department: z.string().trim().min(1).optional(),
  phone: z.string().trim().min(1).optional(),
});

/** A document with its version, newest first in lists. */
export const documentSchema = z.object({
  title: localisedTextSchema,
  version: z.string().trim().min(1).optional(),
  date: daySchema.optional(),
  url: webAddressSchema,
});

/** What every entry has; Markdown is allowed in `body` only. */
export const commonFields = {
  title: localisedTextSchema,
  summary: localisedTextSchema,
  body: localisedTextSchema.optional(),
  image: imageSchema.optional(),
  /** Where what is said can be checked. */
  reference: webAddressSchema.optional(),
};
