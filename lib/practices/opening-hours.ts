import { z } from "zod";

/** From and to in minutes of the day it begins on; beyond 1440 it goes on after midnight. */
export const spanSchema = z.tuple([z.int().min(0).max(1439), z.int().min(1).max(2880)]);

export type Span = z.infer<typeof spanSchema>;

export const openingHoursSchema = z.object({
  /** Monday to Sunday. */
  weekly: z.array(z.array(spanSchema)).length(7),
  /** Hours of public holidays; empty means closed. */
  holidays: z.array(spanSchema),
  /** Days, first and last included, that differ; the first that fits counts. */
  exceptions: z.array(
    z.object({ from: z.iso.date(), to: z.iso.date(), spans: z.array(spanSchema) }),
  ),
  /** Whether one can also come by appointment, outside or without fixed hours. */
  byAppointment: z.boolean(),
});

/** When a place is open, in the time of Europe/Berlin. */
export type OpeningHours = z.infer<typeof openingHoursSchema>;

/** Why the hours of a day differ from those of the week. */
export type DayReason = "exception" | "holiday" | null;

export interface HoursOfDay {
  /** ISO day. */
  day: string;
  spans: Span[];
  reason: DayReason;
}
