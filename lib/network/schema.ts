import { z } from "zod";
import { mailField, requiredLine, requiredText, tickField } from "@/lib/forms/fields";
import type { LocalisedText } from "@/lib/entries/localised-text";
import type { Locale } from "@/lib/i18n/routing";
import { slugSchema } from "@/lib/regions/schema";
import type { PublicState } from "./problem-state";

export const MOST_TERMS = 10;

/** Words by which partners are sought, separated by commas, semicolons or lines. */
const termsField = z
  .string()
  .default("")
  .transform((text) => [
    ...new Set(
      text
        .split(/[,;\n]/)
        .map((term) => term.replaceAll(/\s+/g, " ").trim())
        .filter((term) => term !== ""),
    ),
  ])
  .pipe(z.array(z.string().max(60, "termTooLong")).max(MOST_TERMS, "tooManyTerms"));

/** The partner from whose page somebody came; anything else is nobody's. */
const partnerField = z
  .string()
  .max(200)
  .optional()
  .catch(undefined)
  .transform((slug) => slug || null);

/** A problem as its form sends it. */
export const newProblemSchema = z.object({
  region: slugSchema,
  title: requiredLine(120),
  summary: requiredText(20, 400),
  description: requiredText(50, 6000),
  themes: z.array(slugSchema.max(200)).max(20).default([]),
  terms: termsField,
  organisation: requiredLine(),
  partner: partnerField,
  mail: mailField,
  hidden: tickField,
});

export type NewProblem = z.infer<typeof newProblemSchema>;

/** That a partner wants to work on a problem, as its form sends it. */
export const newInterestSchema = z.object({
  region: slugSchema,
  problem: slugSchema.max(200),
  organisation: requiredLine(),
  mail: mailField,
  message: requiredText(20, 3000),
});

export type NewInterest = z.infer<typeof newInterestSchema>;

/** What the owner does by the link in the mail. */
export const ownerStepSchema = z.object({
  token: z.string().regex(/^[\w-]{43}$/),
  step: z.enum(["review", "withdrawn"]),
});

/** A theme that problems can belong to, in the reader's language. */
export interface ThemeChoice {
  slug: string;
  title: string;
}

export interface PublicChange {
  state: PublicState;
  /** ISO day. */
  on: string;
  note: string | null;
}

/** A partner whose profile is shown. */
export interface ShownPartner {
  slug: string;
  name: LocalisedText;
}

/** A problem as everybody may read it: who has it is left out where the owner wants that. */
export interface PublicProblem {
  slug: string;
  state: PublicState;
  locale: Locale;
  title: string;
  summary: string;
  themes: string[];
  terms: string[];
  organisation: string | null;
  /** Who works on it, as far as their profiles are shown. */
  partners: ShownPartner[];
  demo: boolean;
  /** ISO day on which everybody could first read it. */
  openedOn: string | null;
  /** ISO day of the last change of its state. */
  changedOn: string | null;
}

export interface PublicProblemPage extends PublicProblem {
  description: string;
  result: string | null;
  changes: PublicChange[];
}
