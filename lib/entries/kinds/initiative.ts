import { z } from "zod";
import { commonFields, daySchema, documentSchema } from "../entry-parts";
import { localisedTextSchema } from "../localised-text";
import {
  COMMON_COLUMNS,
  DISTRICTS,
  fieldColumn,
  linkColumn,
  PARTNERS,
  partsColumn,
  THEMES,
  type ChoiceWords,
  type EntryColumn,
} from "../entry-column";
import { documentOfLine, statusOfLine } from "../part-line";

export const initiativeStatusSchema = z.enum(["planned", "running", "paused", "finished"]);

/** An initiative. Links: theme, partner (partners), origin (the working group it came from). */
export const initiativeSchema = z.object({
  ...commonFields,
  goal: localisedTextSchema,
  /** Oldest first; the last one is how it stands. */
  statusLine: z
    .array(
      z.object({
        date: daySchema,
        status: initiativeStatusSchema,
        note: localisedTextSchema.optional(),
      }),
    )
    .min(1),
  result: localisedTextSchema.optional(),
  documents: z.array(documentSchema).default([]),
});

export const STATUS_WORDS: ChoiceWords = {
  planned: ["geplant", "Planung"],
  running: ["läuft", "laufend", "aktiv", "active"],
  paused: ["ruht", "pausiert"],
  finished: ["abgeschlossen", "beendet", "fertig", "completed"],
};

export const initiativeColumns: readonly EntryColumn[] = [
  ...COMMON_COLUMNS,
  fieldColumn("localised", "goal", "ziel, zielsetzung, aim"),
  partsColumn("statusLine", "status, stand, verlauf", (text) => statusOfLine(STATUS_WORDS, text)),
  fieldColumn("markdown", "result", "ergebnis, ergebnisse, results"),
  partsColumn("documents", "dokumente, unterlagen", documentOfLine),
  PARTNERS,
  linkColumn("workingGroup", "origin", "working_group", "arbeitsgruppe, ag, entstanden in"),
  THEMES,
  DISTRICTS,
];
