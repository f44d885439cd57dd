import { z } from "zod";
import { commonFields, webAddressSchema } from "../entry-parts";
import { localisedTextSchema } from "../localised-text";
import {
  COMMON_COLUMNS,
  fieldColumn,
  partColumn,
  PARTNERS,
  type EntryColumn,
} from "../entry-column";

/** A theme gathers everything that is tagged with it. */
export const themeSchema = z.object({
  ...commonFields,
  /** The strategy that the theme belongs to. */
  strategy: z.object({ name: localisedTextSchema, url: webAddressSchema.optional() }).optional(),
  position: z.int().min(0),
});

export const themeColumns: readonly EntryColumn[] = [
  ...COMMON_COLUMNS,
  partColumn("localised", "strategy", ["strategy", "name"], {
    headings: "strategie, dachstrategie",
    isWhole: true,
  }),
  partColumn("address", "strategyUrl", ["strategy", "url"], { headings: "strategie link" }),
  fieldColumn("number", "position", "reihenfolge, rang"),
  PARTNERS,
];
