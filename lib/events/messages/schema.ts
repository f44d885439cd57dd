import { z } from "zod";
import { requiredLine, requiredText } from "@/lib/forms/fields";
import { rowIdSchema } from "../desk/schema";

/** To whom of those who signed up for a date staff write. */
export const messageAudiences = ["confirmed", "waiting", "all"] as const;

export type MessageAudience = (typeof messageAudiences)[number];

/** The states of sign-ups that are meant; whose mail nobody confirmed is not written to. */
export const STATES_OF_AUDIENCE = {
  confirmed: ["confirmed"],
  waiting: ["waiting", "offered"],
  all: ["confirmed", "waiting", "offered"],
} as const satisfies Readonly<Record<MessageAudience, readonly string[]>>;

/** What staff write to people who signed up; it is shown before it is sent. */
export const eventMessageSchema = z.object({
  date: rowIdSchema,
  /** Same form sent twice, same number, one message. */
  request: z.uuid(),
  audience: z.enum(messageAudiences, "invalid"),
  subject: requiredLine(150),
  text: requiredText(10, 5000),
  step: z.enum(["preview", "edit", "send"]).catch("preview"),
});

export type NewEventMessage = z.output<typeof eventMessageSchema>;
