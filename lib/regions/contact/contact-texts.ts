import { z } from "zod";

/** What is known of the office of a region, in the order of its form. */
export const contactTextNames = ["office", "department", "phone", "website", "mail"] as const;

export type ContactTextName = (typeof contactTextNames)[number];

export const contactTextsSchema = z.record(z.enum(contactTextNames), z.string().max(2000));

export type ContactTexts = z.infer<typeof contactTextsSchema>;

/**
 * The office of a region as the texts of a form, to be compared by field; empty where there is none.
 *
 * @example contactTexts(null).office // ""
 */
export function contactTexts(
  contact: Readonly<Record<ContactTextName, string | null>> | null,
): ContactTexts {
  const texts = contactTextNames.map((name) => [name, contact?.[name] ?? ""] as const);
  return Object.fromEntries(texts) as ContactTexts;
}
