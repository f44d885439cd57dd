import { z } from "zod";
import {
  commonFields,
  daySchema,
  lineSchema,
  officeSchema,
  webAddressSchema,
} from "../entry-parts";
import { localisedTextSchema } from "../localised-text";
import { SECTOR_WORDS, sectorSchema } from "./partner";
import {
  choiceColumn,
  COMMON_COLUMNS,
  DISTRICTS,
  linkColumn,
  officeColumns,
  partsColumn,
  THEMES,
  type EntryColumn,
} from "../entry-column";
import { meetingOfLine } from "../part-line";

/** A meeting that was or will be; minutes and results are Markdown. */
export const meetingSchema = z.object({
  date: daySchema,
  time: z.iso.time({ precision: -1 }).optional(),
  place: lineSchema.optional(),
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

export const workingGroupColumns: readonly EntryColumn[] = [
  ...COMMON_COLUMNS,
  choiceColumn("choiceList", "sectors", SECTOR_WORDS, "sektoren, branchen, bereiche"),
  partsColumn("meetings", "termine, treffen, sitzungen", meetingOfLine),
  ...officeColumns("contact", "kontakt, ansprechstelle, kontaktstelle"),
  linkColumn("members", "member", "partner", "mitglieder, mitglied, teilnehmer"),
  THEMES,
  DISTRICTS,
];
