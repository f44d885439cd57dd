import { z } from "zod";
import { mailField, requiredLine } from "@/lib/forms/fields";
import { seenTexts } from "@/lib/forms/seen-texts";
import { slugSchema } from "@/lib/regions/schema";
import { readTarget } from "../routing";
import { routeTextsSchema } from "./route-texts";

const MOST_DUE_DAYS = 250;

/** An office as it is named for a target. */
export const routeSchema = z.object({
  target: z.string(),
  office: z.string().trim().min(1).max(200),
  mail: mailField,
  /** Working days. */
  dueDays: z.int().min(1).max(MOST_DUE_DAYS).nullable(),
});

export type NewRoute = z.infer<typeof routeSchema>;

const targetField = z
  .string("invalid")
  .max(300, "invalid")
  .refine((text) => readTarget(text) === text, "invalid");

/** Working days as they are typed; empty for what is usual. */
const dueDaysField = z
  .string()
  .default("")
  .transform((text) => text.trim().replace(/^0+(?=\d)/, ""))
  .refine(
    (text) => text === "" || (/^\d{1,3}$/.test(text) && isDueDays(Number(text))),
    "daysInvalid",
  );

function isDueDays(days: number): boolean {
  return days >= 1 && days <= MOST_DUE_DAYS;
}

const named = { region: slugSchema, target: targetField, seen: seenTexts(routeTextsSchema) };

/** The office that staff name for a target; `seen` is what their form showed at first. */
export const routeEditSchema = z
  .object({ ...named, office: requiredLine(), mail: mailField, dueDays: dueDaysField })
  .transform(({ region, target, seen, ...typed }) => ({ region, target, seen, typed }));

/** An office that staff name no more; `seen` is what their page showed of it. */
export const routeRemovalSchema = z.object(named);
