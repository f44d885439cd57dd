import { amountPeriodSchema } from "@/lib/entries/kinds/aid";
import { navigationTargets } from "@/lib/regions/navigation/navigation-target";

/** What a field of a part holds. */
export type PartSort =
  | "text"
  | "address"
  | "day"
  | "time"
  | "number"
  /** A day, or a day and a time. */
  | "moment"
  | "flag"
  | "choice"
  /** A short text, and one in Markdown, each in German and English. */
  | "localised"
  | "markdown"
  /** Answers to choose from, one in each line, in German and English. */
  | "answers"
  /** What names a part for good; nobody edits it. */
  | "key";

export interface PartField {
  name: string;
  sort: PartSort;
  needed?: true;
  /** Codes to choose from. */
  choices?: readonly string[];
}

function needed(name: string, sort: PartSort, choices?: readonly string[]): PartField {
  return { name, sort, needed: true, ...(choices && { choices }) };
}

const WAYS = [
  needed("target", "choice", navigationTargets),
  { name: "page", sort: "text" },
  { name: "label", sort: "localised" },
] as const satisfies readonly PartField[];

const STATES = ["planned", "cancelled", "moved"];

/**
 * The fields of each part of a column that holds a list of objects. What a part says besides is
 * kept as it is.
 */
export const PART_FIELDS = {
  meetings: [
    needed("date", "day"),
    { name: "time", sort: "time" },
    { name: "place", sort: "text" },
    { name: "minutes", sort: "address" },
    { name: "title", sort: "localised" },
    { name: "result", sort: "markdown" },
  ],
  statusLine: [
    needed("date", "day"),
    needed("status", "choice", ["planned", "running", "paused", "finished"]),
    { name: "note", sort: "localised" },
  ],
  documents: [
    needed("title", "localised"),
    needed("url", "address"),
    { name: "version", sort: "text" },
    { name: "date", sort: "day" },
  ],
  keyFigures: [
    needed("label", "localised"),
    needed("value", "number"),
    { name: "unit", sort: "localised" },
    needed("asOf", "day"),
    needed("source", "text"),
  ],
  agenda: [
    { name: "time", sort: "time" },
    needed("title", "localised"),
    { name: "detail", sort: "localised" },
  ],
  exceptions: [
    needed("date", "day"),
    needed("state", "choice", STATES),
    { name: "starts", sort: "moment" },
    { name: "ends", sort: "moment" },
    { name: "title", sort: "localised" },
    { name: "note", sort: "localised" },
  ],
  amounts: [
    needed("value", "number"),
    needed("per", "choice", amountPeriodSchema.options),
    { name: "isMost", sort: "flag" },
    { name: "note", sort: "localised" },
  ],
  head: WAYS,
  foot: WAYS,
  dateResults: [needed("date", "day"), needed("result", "markdown")],
  questions: [
    { name: "key", sort: "key" },
    needed("label", "localised"),
    needed("sort", "choice", ["text", "choice", "checkbox"]),
    { name: "required", sort: "flag" },
    { name: "choices", sort: "answers" },
  ],
} as const satisfies Readonly<Record<string, readonly PartField[]>>;

export type PartsName = keyof typeof PART_FIELDS;

/** Whether a column has parts with fields of their own. */
export function isPartsName(name: string): name is PartsName {
  return Object.hasOwn(PART_FIELDS, name);
}

/** The fields of the parts of a column. */
export function partFieldsOf(name: PartsName): readonly PartField[] {
  return PART_FIELDS[name];
}
