import { z } from "zod";
import { rowIdSchema } from "../../desk/schema";

const note = z
  .string()
  .default("")
  .transform((text) => text.trim())
  .pipe(z.string().max(1000, "tooLong"));

/** What staff decide about a date: that it does not take place, or when it does instead. */
export const dateChangeSchema = z.discriminatedUnion("what", [
  z.object({ date: rowIdSchema, what: z.literal("cancelled"), note }),
  z.object({
    ...{ date: rowIdSchema, what: z.literal("moved"), note },
    day: z.iso.date("dayInvalid"),
    /** Empty for a date of whole days. */
    time: z
      .string()
      .trim()
      .default("")
      .refine((text) => text === "" || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), "timeInvalid"),
  }),
]);

export type StaffDateChange = z.output<typeof dateChangeSchema>;
