import { z } from "zod";
import { addressedKindSchema } from "@/lib/entries/entry";
import { mailField, nameField, requiredLine, requiredText } from "@/lib/forms/fields";
import { slugSchema } from "@/lib/regions/schema";
import { enquiryTopics } from "./topic";

/** Kinds that the contact page asks for. */
export const contactKinds = ["general", "claim_profile", "join_group"] as const;

export type ContactKind = (typeof contactKinds)[number];

export const enquiryKinds = [...contactKinds, "declare_interest"] as const;

export type EnquiryKind = (typeof enquiryKinds)[number];

/** What an enquiry can be about. */
export interface Subject {
  kind: z.infer<typeof addressedKindSchema>;
  slug: string;
}

/** What each kind has to be about; without an entry it may be about anything or nothing. */
export const SUBJECT_OF_KIND: Readonly<Partial<Record<EnquiryKind, Subject["kind"]>>> = {
  claim_profile: "partner",
  join_group: "working_group",
  declare_interest: "problem",
};

/**
 * What an address or a form says an enquiry is about; null when that is nothing the portal knows.
 *
 * @example readSubject("partner:tu-chemnitz") // { kind: "partner", slug: "tu-chemnitz" }
 */
export function readSubject(text: string): Subject | null {
  const [kind = "", slug = "", ...rest] = text.split(":");
  const parsed = z.object({ kind: addressedKindSchema, slug: slugSchema.max(200) });
  return rest.length > 0 ? null : (parsed.safeParse({ kind, slug }).data ?? null);
}

/** The form of a subject that addresses carry, e.g. "partner:tu-chemnitz". */
export function subjectText({ kind, slug }: Subject): string {
  return `${kind}:${slug}`;
}

const common = {
  region: slugSchema,
  about: z.string().default("").transform(readSubject),
  name: nameField,
  mail: mailField,
  message: requiredText(10, 5000),
};

/** An enquiry as the form of the contact page sends it. */
export const enquirySchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("general"),
    ...common,
    topic: z.enum(enquiryTopics, "invalid").default("other"),
  }),
  z.object({
    kind: z.literal("claim_profile"),
    ...common,
    /** What the person does there. */
    position: requiredLine(),
  }),
  z.object({
    kind: z.literal("join_group"),
    ...common,
    organisation: requiredLine(),
    /** What the person would bring to the group. */
    contribution: requiredText(10, 2000),
  }),
]);

/** That somebody wants to work on a problem, as an enquiry; lib/network/schema.ts reads its form. */
export type DeclaredInterest = {
  kind: "declare_interest";
  region: string;
  about: Subject;
  /** The organisation that wants to help. */
  name: string;
  mail: string;
  message: string;
};

export type EnquiryInput = z.infer<typeof enquirySchema> | DeclaredInterest;

/** What a kind asks besides what all ask. */
export function ownFields(enquiry: EnquiryInput): Record<string, string> {
  switch (enquiry.kind) {
    case "general":
    case "declare_interest":
      return {};
    case "claim_profile":
      return { position: enquiry.position };
    case "join_group":
      return { organisation: enquiry.organisation, contribution: enquiry.contribution };
  }
}
