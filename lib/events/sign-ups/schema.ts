import { z } from "zod";
import { mailField, nameField, tickField } from "@/lib/forms/fields";
import { slugSchema } from "@/lib/regions/schema";

/** How many seats somebody wants, as a form sends it. */
const seatsField = z.coerce.number("seatsInvalid").int("seatsInvalid").min(1, "seatsInvalid");

/**
 * A sign-up as its form sends it. The organiser's questions are read with the event, so other
 * fields are kept.
 */
export const signUpSchema = z.looseObject({
  region: slugSchema,
  event: z.string().min(1).max(200),
  /** Which date of a series; empty for an event that is none. */
  date: z.string().max(30).default(""),
  name: nameField,
  mail: mailField,
  seats: seatsField,
  /** That the data may be used for what the form says. */
  consent: tickField.refine((given) => given, "consentMissing"),
});

export type SignUpInput = z.infer<typeof signUpSchema>;

const tokenField = z.string().min(20).max(100);

/** What is done by the link that asks to confirm a sign-up. */
export const confirmationSchema = z.object({
  token: tokenField,
  step: z.enum(["confirm", "cancel"]),
});

/** What is done by the link of a sign-up, besides changing it. */
export const ownStepSchema = z.object({
  token: tokenField,
  step: z.enum(["confirm", "accept", "cancel"]),
});

/** Changes to a sign-up by its link; answers as above. */
export const signUpChangeSchema = z.looseObject({
  token: tokenField,
  name: nameField,
  seats: seatsField,
});

export type SignUpChange = z.infer<typeof signUpChangeSchema>;
