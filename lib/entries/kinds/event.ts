import { z } from "zod";
import { readRule } from "@/lib/events/calendar/recurrence";
import { accessibilitySchema } from "@/lib/practices/accessibility";
import {
  commonFields,
  daySchema,
  documentSchema,
  lineSchema,
  officeSchema,
  webAddressSchema,
} from "../entry-parts";
import { localisedTextOf, localisedTextSchema } from "../localised-text";
import { dayOrMomentSchema } from "./event-moment";
import { signUpRulesSchema } from "./event-sign-up";

export const eventTypeSchema = z.enum([
  "fair",
  "meetup",
  "training",
  "forum",
  "lecture",
  "workshop",
  "network_meeting",
  "open_day",
  "council",
  "other",
]);

export type EventType = z.infer<typeof eventTypeSchema>;

export const audienceSchema = z.enum([
  "citizens",
  "doctors",
  "trainees",
  "professionals",
  "companies",
  "partners",
]);

export type Audience = z.infer<typeof audienceSchema>;

export const eventPlaceSchema = z.object({
  name: lineSchema,
  street: lineSchema.optional(),
  postcode: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  city: lineSchema.optional(),
  room: lineSchema.optional(),
  longitude: z.number().min(-180).max(180).optional(),
  latitude: z.number().min(-90).max(90).optional(),
  accessibility: z.array(accessibilitySchema).default([]),
  directions: localisedTextSchema.optional(),
});

export type EventPlace = z.infer<typeof eventPlaceSchema>;

/** A rule as RFC 5545 writes it. */
const ruleSchema = z
  .string()
  .max(500)
  .refine((text) => readRule(text) !== null);

/** What became of one date of a series, or what is its own; the rest it shares with the others. */
export const dateExceptionSchema = z.object({
  /** The day on which it was first planned. */
  date: daySchema,
  state: z.enum(["planned", "cancelled", "moved"]),
  title: localisedTextOf(300).optional(),
  starts: dayOrMomentSchema.optional(),
  ends: dayOrMomentSchema.optional(),
  place: eventPlaceSchema.optional(),
  note: localisedTextOf(1000).optional(),
});

export const recurrenceSchema = z.object({
  /** Absent where all dates are listed. */
  rule: ruleSchema.optional(),
  exceptions: z.array(dateExceptionSchema).max(1000).default([]),
  additional: z.array(dayOrMomentSchema).max(1000).default([]),
  /** What came of single dates, in Markdown, by the day on which each was first planned. */
  results: z
    .array(z.object({ date: daySchema, result: localisedTextSchema }))
    .max(1000)
    .optional(),
});

/**
 * An event or a series of them, by clocks in Germany. Links: theme, district, organiser (a
 * partner), working_group, initiative.
 */
export const eventSchema = z
  .object({
    ...commonFields,
    type: eventTypeSchema,
    audiences: z.array(audienceSchema).default([]),
    /** Of a series: of its first date. */
    starts: dayOrMomentSchema,
    /** Absent where nobody said; of whole days the last one. */
    ends: dayOrMomentSchema.optional(),
    recurrence: recurrenceSchema.optional(),
    state: z.enum(["planned", "cancelled", "moved"]).default("planned"),
    /** Why it moved or was cancelled, all dates of a series. */
    stateNote: localisedTextOf(1000).optional(),
    /** Where it moved: when it was first planned. */
    plannedFor: dayOrMomentSchema.optional(),
    mode: z.enum(["on_site", "online", "hybrid"]).default("on_site"),
    place: eventPlaceSchema.optional(),
    onlineAddress: webAddressSchema.optional(),
    agenda: z
      .array(
        z.object({
          time: z.iso.time({ precision: -1 }).optional(),
          title: localisedTextOf(300),
          detail: localisedTextOf(2000).optional(),
        }),
      )
      .max(100)
      .default([]),
    organiser: officeSchema.optional(),
    /** Absent where nobody said. */
    price: z
      .object({ free: z.boolean().default(false), text: localisedTextOf(300).optional() })
      .optional(),
    documents: z.array(documentSchema).default([]),
    /** What came of it, in Markdown. */
    result: localisedTextSchema.optional(),
    survey: webAddressSchema.optional(),
    /** What another's calendar calls it. */
    uid: z.string().max(500).optional(),
    signUp: signUpRulesSchema.optional(),
    /** Whether people just come, without signing up anywhere; absent where nobody said. */
    walkIn: z.boolean().optional(),
  })
  .refine(
    ({ starts, ends }) => ends === undefined || (ends.length === starts.length && ends >= starts),
    { path: ["ends"] },
  );

export type EventFields = z.infer<typeof eventSchema>;
export type EventMode = EventFields["mode"];
