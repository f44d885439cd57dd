import { z } from "zod";
import { webAddressSchema } from "@/lib/entries/entry-parts";
import { acceptanceSchema } from "./acceptance";
import { accessibilitySchema } from "./accessibility";
import { openingHoursSchema } from "./opening-hours";
import { readOpeningHours } from "./opening-hours-text";

const shortText = z.string().trim().min(1).max(300);

/**
 * What can be confirmed about a practice, each under the name it has in a file's record; null says
 * that there is none.
 */
export const STATEMENTS = {
  phone: shortText.nullable(),
  website: webAddressSchema.max(1000).nullable(),
  arrival: z.string().trim().min(1).max(2000).nullable(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).max(30),
  accessibility: z.array(accessibilitySchema),
  services: z.array(shortText).max(60),
  hours: openingHoursSchema.nullable(),
  acceptance: acceptanceSchema,
} as const satisfies Record<string, z.ZodType>;

export const statementFieldSchema = z.enum([
  "phone",
  "website",
  "arrival",
  "languages",
  "accessibility",
  "services",
  "hours",
  "acceptance",
]);

/** What can be reported besides: what only the office can put right. */
export const reportFieldSchema = z.enum([...statementFieldSchema.options, "address", "other"]);

export type ReportField = z.infer<typeof reportFieldSchema>;

/**
 * A proposal as a form sends it, read as a value of the field; undefined for what the field cannot
 * hold, and for fields that only the office changes.
 *
 * @example readStatement("hours", "Mo-Fr 8-12") // { weekly: [[[480, 720]], …], … }
 * @example readStatement("acceptance", "maybe") // undefined
 */
export function readStatement(field: ReportField, proposed: unknown): unknown {
  const statement = statementFieldSchema.safeParse(field).data;
  if (statement === undefined) return undefined;
  const value =
    statement === "hours" && typeof proposed === "string" ? readOpeningHours(proposed) : proposed;
  if (statement === "hours" && typeof proposed === "string" && value === null) return undefined;
  return STATEMENTS[statement].safeParse(value).data;
}
