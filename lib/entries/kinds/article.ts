import { z } from "zod";
import { commonFields, daySchema, officeSchema } from "../entry-parts";
import { localisedTextSchema } from "../localised-text";
import {
  choiceColumn,
  COMMON_COLUMNS,
  DISTRICTS,
  fieldColumn,
  linkColumn,
  officeColumns,
  PARTNERS,
  THEMES,
  type ChoiceWords,
  type EntryColumn,
} from "../entry-column";

/** News. Links: theme, district, partner, event. */
export const newsSchema = z.object({
  ...commonFields,
  date: daySchema,
  author: officeSchema,
});

/** What an office said, with its occasion. Links: theme, event. */
export const statementSchema = z.object({
  ...commonFields,
  date: daySchema,
  /** The office that speaks, such as the mayor's; never a name. */
  speaker: officeSchema,
  occasion: localisedTextSchema.optional(),
});

/** What pages of text can be the steps of, instead of standing by themselves. */
export const guideSchema = z.enum(["arrival", "plain-language"]);

const GUIDE_WORDS = {
  arrival: ["Ankommen", "Arrival"],
  "plain-language": ["Einfache Sprache", "Plain language"],
} as const satisfies ChoiceWords;

/** A page of text. Links: theme. */
export const pageSchema = z.object({
  ...commonFields,
  guide: guideSchema.optional(),
  /** Which step of its guide it is, from 1. */
  step: z.int().positive().max(99).optional(),
  author: officeSchema,
  /** The day on which the text was last checked. */
  checkedOn: daySchema,
});

const EVENTS = linkColumn("events", "event", "event", "veranstaltungen, veranstaltung, termin");
const TIES = [THEMES, DISTRICTS, PARTNERS, EVENTS];
const DATE = fieldColumn("day", "date", "datum, veroeffentlicht am, tag");
const AUTHOR = officeColumns("author", "autor, verfasser, absender, herausgeber, stelle");

export const newsColumns: readonly EntryColumn[] = [...COMMON_COLUMNS, DATE, ...AUTHOR, ...TIES];

export const statementColumns: readonly EntryColumn[] = [
  ...COMMON_COLUMNS,
  DATE,
  ...officeColumns("speaker", "sprecher, stelle, amt, absender"),
  fieldColumn("localised", "occasion", "anlass"),
  ...TIES,
];

export const pageColumns: readonly EntryColumn[] = [
  ...COMMON_COLUMNS,
  ...AUTHOR,
  choiceColumn("choice", "guide", GUIDE_WORDS, "wegweiser"),
  fieldColumn("number", "step", "schritt"),
  fieldColumn("day", "checkedOn", "geprueft am, stand, checked"),
  ...TIES,
];
