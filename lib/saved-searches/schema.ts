import { z } from "zod";
import { mailField, tickField } from "@/lib/forms/fields";
import { slugSchema } from "@/lib/regions/schema";

/** How often somebody wants to be told of what is new. */
export const rhythmSchema = z.enum(["weekly", "at_once"], "invalid");

export type Rhythm = z.infer<typeof rhythmSchema>;

/** A search as the form beside the list of offers sends it. */
export const savedSearchSchema = z.object({
  region: slugSchema,
  /** What the list was looked for by, as its address says it. */
  query: z.string().max(1000).default(""),
  rhythm: rhythmSchema,
  mail: mailField,
  /** That the address may be used for what the form says. */
  consent: tickField.refine((given) => given, "consentMissing"),
});

export type SavedSearchInput = z.infer<typeof savedSearchSchema>;

/** What its reader can do with a search by the link in its mails. */
export const savedSearchSteps = ["confirm", "end", "renew", "weekly", "at_once"] as const;

export type SavedSearchStep = (typeof savedSearchSteps)[number];

export const savedSearchStepSchema = z.object({
  token: z.string().min(20).max(100),
  step: z.enum(savedSearchSteps),
});
