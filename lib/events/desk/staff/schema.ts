import { z } from "zod";
import { mailField, nameField } from "@/lib/forms/fields";
import { rowIdSchema } from "../schema";

/** What staff can do with a sign-up; which of it is possible, its state says. */
export const staffStepSchema = z.object({
  signUp: rowIdSchema,
  step: z.enum(["confirm", "accept", "first", "cancel"]),
  /** What the office says to whoever it cancels. */
  note: z
    .string()
    .default("")
    .transform((text) => text.trim())
    .pipe(z.string().max(1000, "tooLong")),
});

export type StaffStep = z.output<typeof staffStepSchema>;

/** An address of somebody who may have none. */
const mailOrNone = z
  .string()
  .default("")
  .transform((text, context) => {
    if (text.trim() === "") return "";
    const { data, error } = mailField.safeParse(text);
    if (data !== undefined) return data;
    context.addIssue({ code: "custom", message: error.issues[0]?.message ?? "mailInvalid" });
    return z.NEVER;
  });

/** Somebody whom staff sign up, for example who called; answers to questions are read with the event. */
export const newGuestSchema = z.looseObject({
  date: rowIdSchema,
  /** Same form sent twice, same number, one sign-up. */
  request: z.uuid(),
  name: nameField,
  mail: mailOrNone,
  seats: z.coerce
    .number("seatsInvalid")
    .int("seatsInvalid")
    .min(1, "seatsInvalid")
    .max(1000, "seatsTooMany"),
});

export type NewGuest = z.output<typeof newGuestSchema>;
