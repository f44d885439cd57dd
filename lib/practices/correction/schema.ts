import { z } from "zod";
import { seenTexts } from "@/lib/forms/seen-texts";
import { readStatement, statementFieldSchema } from "../practice-statement";
import { proposedValue, UNREAD } from "../reports/schema";
import { accessibilityText, practiceTextsSchema } from "./practice-texts";

type StatementField = z.infer<typeof statementFieldSchema>;

/** A fact that staff put right. */
export interface FactChange {
  field: StatementField;
  value: unknown;
}

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "invalid");

const typedText = z
  .string()
  .max(2000, "tooLong")
  .transform((text) => text.trim())
  .optional();

/** Lists of `correctionSchema`. */
export const correctionLists = ["accessibility"] as const;

/** An emptied field says that there is none. */
function statedValue(field: StatementField, text: string): unknown {
  const isList = field === "languages" || field === "services" || field === "accessibility";
  if (text === "") return isList ? [] : null;
  return proposedValue(field, text, field === "accessibility" ? text.split(",") : []);
}

/**
 * What staff put right: `seen` is what the form showed at first, and only what differs from it is a
 * change. Messages of its issues are keys of the messages `form.error.*`.
 */
export const correctionSchema = z
  .object({
    region: slug,
    practice: slug,
    seen: seenTexts(practiceTextsSchema),
    phone: typedText,
    website: typedText,
    arrival: typedText,
    languages: typedText,
    accessibility: z.array(z.string().max(60)).max(60).default([]).transform(accessibilityText),
    services: typedText,
    hours: typedText,
    acceptance: typedText,
  })
  .transform(({ region, practice, seen, ...typed }, context) => {
    const changes: FactChange[] = [];
    for (const field of statementFieldSchema.options) {
      const text = typed[field];
      if (text === undefined || text === seen[field]) continue;
      const value = readStatement(field, statedValue(field, text));
      if (value === undefined)
        context.addIssue({ code: "custom", path: [field], message: UNREAD[field] ?? "invalid" });
      else changes.push({ field, value });
    }
    return { region, practice, seen, changes };
  });

/** Practices whose acceptance was asked for today and is unchanged. */
export const checkSchema = z.object({
  region: slug,
  practice: z.array(slug).min(1, "noneChosen").max(100),
});

/** Lists of `checkSchema`. */
export const checkLists = ["practice"] as const;
