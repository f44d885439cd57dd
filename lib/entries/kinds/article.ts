import { z } from "zod";
import { commonFields, daySchema, officeSchema } from "../entry-parts";
import { localisedTextSchema } from "../localised-text";
import {
  COMMON_COLUMNS,
  DISTRICTS,
  fieldColumn,
  officeColumns,
  PARTNERS,
  THEMES,
  type EntryColumn,
} from "../entry-column";

/** News. Links: theme, district, partner. */
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

/** A page of text. Links: theme. */
export const pageSchema = z.object({
  ...commonFields,
  author: officeSchema,
  /** The day on which the text was last checked. */
  checkedOn: daySchema,
});

const TIES = [THEMES, DISTRICTS, PARTNERS];
const DATE = fieldColumn("day", "date", "datum, veroeffentlicht am, tag");
const AUTHOR = officeColumns("author", "autor, verfasser, absender, herausgeber, stelle");

export const newsColumns: readonly EntryColumn[] = [...COMMON_COLUMNS, DATE, ...AUTHOR, ...TIES];

export const statementColumns: readonly EntryColumn[] = [
  ...COMMON_COLUMNS,
  DATE,
  ...officeColumns("speaker", "sprecher, stelle, amt, absender"),
  fieldColumn("localised", "occasion", "anlass, veranstaltung"),
  ...TIES,
];

export const pageColumns: readonly EntryColumn[] = [
  ...COMMON_COLUMNS,
  ...AUTHOR,
  fieldColumn("day", "checkedOn", "geprueft am, stand, checked"),
  ...TIES,
];
