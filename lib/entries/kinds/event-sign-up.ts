import { z } from "zod";
import { lineSchema } from "../entry-parts";
import { localisedTextOf } from "../localised-text";
import { localMomentSchema } from "./event-moment";

const labelSchema = localisedTextOf(300);

/** What the organiser asks of people who sign up; `choices` only of a choice. */
export const signUpQuestionSchema = z
  .object({
    /** Names the answers for good, whatever the label says. */
    key: z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/)
      .max(60),
    label: labelSchema,
    sort: z.enum(["text", "choice", "checkbox"]),
    required: z.boolean().default(false),
    choices: z
      .array(z.object({ key: lineSchema, label: labelSchema }))
      .max(50)
      .default([]),
  })
  .refine(({ sort, choices }) => (sort === "choice") === choices.length > 0);

export type SignUpQuestion = z.infer<typeof signUpQuestionSchema>;

/** How people sign up for the dates of an event. */
export const signUpRulesSchema = z.object({
  /** Seats of each date; null where there is no bound. */
  capacity: z.int().min(0).max(100_000).nullable().default(null),
  /** Seats that one person may take; never more than there are. */
  mostSeats: z.int().min(1).max(50).default(4),
  /** From when on; without it as soon as the event is shown. */
  opens: localMomentSchema.optional(),
  closesHoursBefore: z.number().min(0).max(10_000).default(0),
  /** How long seats are held until the mail is confirmed. */
  holdMinutes: z.int().min(5).max(10_080).default(30),
  /** How long a seat is offered to the next who waits. */
  offerHours: z.number().min(0.5).max(336).default(24),
  waitingList: z.boolean().default(true),
  questions: z
    .array(signUpQuestionSchema)
    .max(30)
    .refine((questions) => new Set(questions.map(({ key }) => key)).size === questions.length)
    .default([]),
  /** What the data is used for, as the form says it. */
  purpose: localisedTextOf(1000),
  /** Days after the date for which the data is kept; one at least, as thanks come the day after. */
  keptDays: z.int().min(1).max(365).default(30),
});

export type SignUpRules = z.infer<typeof signUpRulesSchema>;
