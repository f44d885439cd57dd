import { z } from "zod";
import { commonFields, daySchema, officeSchema, webAddressSchema } from "../entry-parts";

export const professionSchema = z.enum([
  "nursing",
  "elderly_care",
  "therapy",
  "medical_assistant",
  "midwifery",
  "emergency",
  "laboratory",
  "social_work",
  "administration",
]);

/** A job or a training place. Links: theme, district, employer (a partner). */
export const jobSchema = z.object({
  ...commonFields,
  profession: professionSchema,
  form: z.enum(["job", "training", "dual_study", "internship"]),
  employer: z.string().trim().min(1),
  /** Weekly hours; both equal where there is no choice. */
  hours: z.object({ from: z.number().positive(), to: z.number().positive() }).optional(),
  startsOn: daySchema.optional(),
  postedOn: daySchema,
  /** The last day on which the place is shown. */
  expiresOn: daySchema,
  apply: webAddressSchema.optional(),
  contact: officeSchema.optional(),
});
