import { z } from "zod";
import { commonFields, daySchema, officeSchema, webAddressSchema } from "../entry-parts";
import { localisedTextSchema } from "../localised-text";
import { sectorSchema } from "./partner";

/** A meeting that was or will be; minutes and results are Markdown. */
export const meetingSchema = z.object({
  date: daySchema,
  time: z.iso.time({ precision: -1 }).optional(),
  place: z.string().trim().min(1).optional(),
  title: localisedTextSchema.optional(),
  minutes: webAddressSchema.optional(),
  result: localisedTextSchema.optional(),
});

/** A working group; `body` says its purpose. Links: theme, member (partners). */
export const workingGroupSchema = z.object({
  ...commonFields,
  sectors: z.array(sectorSchema).default([]),
  meetings: z.array(meetingSchema).default([]),
  contact: officeSchema.optional(),
});
