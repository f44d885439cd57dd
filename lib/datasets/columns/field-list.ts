import { columnNames } from "@/lib/entries/columns-of-entry";
import { ofEntryDatasets, type EntryKind } from "@/lib/entries/entry-kind";
import type { DatasetKind } from "../dataset-kind";

/** What the cells of a field hold. */
export type FieldValue =
  | "key"
  | "text"
  | "whole"
  | "decimal"
  | "day"
  | "year"
  | "sex"
  | "age"
  | "coordinate"
  /** Whatever stands there: the heading alone tells the field, the reading finds what is wrong. */
  | "anything";

/** A field that a column of a file can be mapped to. */
export interface Field {
  name: string;
  value: FieldValue;
  /** Whether a file without it is of no use, whatever other fields it has. */
  required: boolean;
  /** Whether the field counts things, so that fractions make no sense. */
  whole: boolean;
  /** Key of the message under `import.field` that describes the field. */
  description: string;
}

function field(name: string, value: FieldValue, { required = false } = {}): Field {
  return { name, value, required, whole: value === "whole", description: name };
}

const needed = { required: true };

const PLACE = [
  field("name", "text"),
  field("street", "text"),
  field("houseNumber", "key"),
  field("postcode", "key"),
  field("city", "text"),
  field("latitude", "coordinate"),
  field("longitude", "coordinate"),
  field("position", "text"),
];

/** Fields that mean something else here than in other files. */
const OF_ENTRY: Readonly<Record<string, string>> = {
  position: "rank",
  date: "entryDate",
  mail: "officeMail",
};

function entryFields(kind: EntryKind): Field[] {
  return columnNames(kind).map(({ name, englishOf }) => ({
    ...field(name, "anything"),
    description: englishOf === null ? (OF_ENTRY[name] ?? name) : "inEnglish",
  }));
}

const FACTS = [
  field("phone", "text"),
  field("website", "text"),
  field("services", "text"),
  field("hours", "text"),
  field("accessibility", "text"),
  field("arrival", "text"),
];

/** The fields of each kind of dataset, the identifying ones first. */
export const FIELDS: Readonly<Record<DatasetKind, readonly Field[]>> = {
  boundaries: [
    field("key", "key"),
    field("name", "text"),
    field("parent", "text"),
    field("area", "decimal"),
    field("level", "text"),
  ],
  population: [
    field("key", "key"),
    field("name", "text"),
    field("level", "text"),
    field("year", "year"),
    field("people", "whole"),
    field("women", "whole"),
    field("men", "whole"),
    field("age", "age"),
    field("sex", "sex"),
  ],
  practices: [
    field("key", "key", needed),
    ...PLACE,
    field("group", "text"),
    field("fte", "decimal"),
    field("from", "day"),
    field("to", "day"),
    field("birthYear", "year"),
    ...FACTS,
    field("mail", "text"),
    field("languages", "text"),
    field("acceptance", "text"),
    field("checked", "day"),
  ],
  counts: [
    field("key", "key"),
    field("name", "text"),
    field("level", "text"),
    field("group", "text"),
    field("date", "day"),
    field("doctors", "whole"),
    field("fte", "decimal"),
  ],
  figures: [
    field("group", "text", needed),
    field("date", "day", needed),
    field("fte", "decimal"),
    field("degree", "decimal"),
    field("openSeats", "decimal"),
    field("status", "text"),
    field("residentsPerDoctor", "decimal"),
  ],
  places: [
    field("key", "key"),
    ...PLACE,
    field("placeKind", "text"),
    field("beds", "whole"),
    field("freePlaces", "whole"),
    field("date", "day"),
    ...FACTS,
  ],
  localities: [
    field("key", "key"),
    field("name", "text"),
    field("street", "text"),
    field("postcode", "key"),
    field("city", "text"),
    field("latitude", "coordinate"),
    field("longitude", "coordinate"),
    field("position", "text"),
    field("landmark", "text"),
  ],
  living_conditions: [
    field("key", "key"),
    field("name", "text"),
    field("level", "text"),
    field("indicator", "text"),
    field("value", "decimal"),
    field("date", "day"),
    field("estimate", "text"),
  ],
  aliases: [field("alias", "text", needed), field("key", "key"), field("level", "text")],
  crosswalk: [
    field("from", "key", needed),
    field("to", "key", needed),
    field("share", "decimal"),
    field("level", "text"),
  ],
  ...ofEntryDatasets(entryFields),
};

/** @example fieldNames("aliases") // ["alias", "key", "level"] */
export function fieldNames(kind: DatasetKind): string[] {
  return FIELDS[kind].map(({ name }) => name);
}
