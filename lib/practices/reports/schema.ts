import { z } from "zod";
import { optionalText } from "@/lib/forms/fields";
import { languageCode } from "../languages";
import {
  readStatement,
  reportFieldSchema,
  statementFieldSchema,
  type ReportField,
} from "../practice-statement";

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "invalid");

/** The form by which readers report an error; `lists` of the action names its lists. */
export const reportLists = ["facts"] as const;

/** What a form of a field sends as a value of it; null where nothing was proposed. */
export function proposedValue(field: ReportField, text: string, facts: readonly string[]): unknown {
  if (field === "accessibility") return facts.length === 0 ? null : facts;
  if (text === "") return null;
  if (field === "languages")
    return parted(text).map((name) => languageCode(name.slice(0, 60)) ?? name);
  if (field === "services")
    return text
      .split(/[\n;]/)
      .map((line) => line.trim())
      .filter(Boolean);
  if (field === "website" && !/^https?:\/\//i.test(text)) return `https://${text}`;
  return text;
}

function parted(text: string): string[] {
  return text
    .split(/[,;\n]| und | and /)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** What is said of a text that a field cannot hold, where that is more than "invalid". */
export const UNREAD: Partial<Record<ReportField, string>> = {
  hours: "hoursUnread",
  languages: "languageUnknown",
  website: "websiteInvalid",
};

/**
 * What a reader reports. Messages of its issues are keys of the messages `form.error.*`. Addresses
 * and what fits no field go to the office as words.
 */
export const reportSchema = z
  .object({
    region: slug,
    practice: slug,
    field: reportFieldSchema,
    proposed: optionalText(2000),
    facts: z.array(z.string()).default([]),
    note: optionalText(2000),
  })
  .transform(({ proposed: text, facts, ...report }, context) => {
    const { field } = report;
    const proposed = proposedValue(field, text, facts);
    if (proposed === null && report.note === "") {
      context.addIssue({ code: "custom", path: ["note"], message: "nothingReported" });
      return z.NEVER;
    }
    const isConfirmable = statementFieldSchema.safeParse(field).success;
    if (isConfirmable && proposed !== null && readStatement(field, proposed) === undefined) {
      const path = [field === "accessibility" ? "facts" : "proposed"];
      context.addIssue({ code: "custom", path, message: UNREAD[field] ?? "invalid" });
      return z.NEVER;
    }
    return { ...report, proposed };
  });

/** A decision by the word of a link. */
export const decisionSchema = z.object({
  token: z.string().min(20).max(100),
  decision: z.enum(["confirm", "reject"]),
});

/** A decision by staff; whoever declines says why. */
export const staffDecisionSchema = z
  .object({
    report: z
      .string()
      .regex(/^[1-9]\d{0,8}$/)
      .transform(Number),
    decision: z.enum(["confirm", "reject"]),
    reason: z.string().default("").pipe(z.string().trim().max(1000, "tooLong")),
  })
  .refine(({ decision, reason }) => decision === "confirm" || reason !== "", {
    path: ["reason"],
    message: "reasonMissing",
  });
