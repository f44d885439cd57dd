import { z } from "zod";
import { localisedTextOf, localisedTextSchema } from "./localised-text";

/** A text of one line, such as a name or a phone number. */
export const lineSchema = z.string().trim().min(1).max(300);

/** A calendar day, e.g. "2026-05-12". */
export const daySchema = z.iso.date();

/** An address on the web; nothing but http and https may become a link. */
export const webAddressSchema = z.url({ protocol: /^https?$/ }).max(2000);

/** A picture of the portal itself, never of another server; credit and description are owed. */
export const imageSchema = z.object({
  src: z.string().regex(/^(?:\/[\w-][\w.-]*)+\.(?:svg|png|jpg|webp)$/),
  width: z.int().positive(),
  height: z.int().positive(),
  alternative: localisedTextSchema,
  credit: lineSchema,
});

export type EntryImage = z.infer<typeof imageSchema>;

/** An office that answers; never a private person. */
export const officeSchema = z.object({
  office: lineSchema,
  department: lineSchema.optional(),
  phone: lineSchema.optional(),
});

/** A file of the portal itself. */
const ownFileSchema = z.string().regex(/^(?:\/[\w-][\w.-]*)+\.[a-z]{2,5}$/);

/** A document with its version, newest first in lists; on the web or a file of the portal. */
export const documentSchema = z.object({
  title: localisedTextSchema,
  version: lineSchema.optional(),
  date: daySchema.optional(),
  url: z.union([webAddressSchema, ownFileSchema]),
});

/** What every entry has; Markdown is allowed in `body` only. */
export const commonFields = {
  title: localisedTextOf(300),
  summary: localisedTextOf(1000),
  body: localisedTextSchema.optional(),
  image: imageSchema.optional(),
  /** Where what is said can be checked. */
  reference: webAddressSchema.optional(),
};
