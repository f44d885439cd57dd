import { z } from "zod";
import { navigationTargets } from "@/lib/regions/navigation/navigation-target";
import { COMMON_COLUMNS, partsColumn, type EntryColumn } from "../entry-column";
import { commonFields, lineSchema } from "../entry-parts";
import { localisedTextOf } from "../localised-text";

/** More than any navigation has room for. */
const MOST_WAYS = 20;

/** A way in the head or the foot of every page; a page of text is named by its short name. */
const waySchema = z
  .object({
    target: z.enum(navigationTargets),
    page: lineSchema.optional(),
    label: localisedTextOf(60).optional(),
  })
  .refine(({ target, page }) => target !== "page" || page !== undefined, { path: ["page"] });

const waysSchema = z.array(waySchema).max(MOST_WAYS).default([]);

/**
 * The texts of a region's home page, and what its pages lead to: title, introduction, further text;
 * head and foot in their order, empty where the usual holds.
 */
export const homePageSchema = z.object({ ...commonFields, head: waysSchema, foot: waysSchema });

export const homePageColumns: readonly EntryColumn[] = [
  ...COMMON_COLUMNS,
  partsColumn("head", "kopf, hauptnavigation"),
  partsColumn("foot", "fuss, fusszeile"),
];
