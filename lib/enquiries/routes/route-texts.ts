import { z } from "zod";

/** What is known of an office that answers, in the order of its form. */
export const routeTextNames = ["office", "mail", "dueDays"] as const;

export const routeTextsSchema = z.record(z.enum(routeTextNames), z.string().max(1000));

export type RouteTexts = z.infer<typeof routeTextsSchema>;

/** An office that is not named yet. */
export const NO_ROUTE: RouteTexts = { office: "", mail: "", dueDays: "" };

/**
 * An office as the texts of a form, to be compared by field.
 *
 * @example routeTexts({ office: "Amt", mail: "amt@example.org", dueDays: null }).dueDays // ""
 */
export function routeTexts(route: {
  office: string;
  mail: string;
  dueDays: number | null;
}): RouteTexts {
  const { office, mail, dueDays } = route;
  return { office, mail, dueDays: dueDays === null ? "" : String(dueDays) };
}
