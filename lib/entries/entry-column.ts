import type { EntryLink } from "./entry";

/**
 * Headings and words are compared as `headingWords` and `slugOf` spell them: lower case, umlauts
 * written out.
 */
interface AnyColumn {
  /** Its name in files; a localised one has a sibling in English, `title_en` beside `title`. */
  name: string;
  /** Where it belongs in the fields of the entry. */
  path: readonly string[];
  /** Other headings that mean it, the surest first, in any language. */
  headings: readonly string[];
}

/** The words that files use for each choice, the German one first. */
export type ChoiceWords = Readonly<Record<string, readonly string[]>>;

/** What a column of a file holds, and where it belongs in an entry. */
export type EntryColumn =
  | (AnyColumn & {
      /** A moment by clocks in Germany, or a whole day; a flag says yes or no. */
      sort: "text" | "address" | "day" | "number" | "range" | "moment" | "momentList" | "flag";
      /** Of a column that stands for an object: where the object lies, which JSON may hold whole. */
      whole?: readonly string[];
    })
  /** A text per language; markdown keeps its lines. */
  | (AnyColumn & { sort: "localised" | "markdown"; whole?: readonly string[] })
  /** Texts per language, separated by semicolons; both languages in the same order. */
  | (AnyColumn & { sort: "localisedList" })
  | (AnyColumn & { sort: "choice" | "choiceList"; words: ChoiceWords })
  /** Lists of objects: JSON, or one line each as `readLine` understands it. */
  | (AnyColumn & { sort: "parts"; readLine?: (text: string) => object | null })
  /** Slugs or names, separated by semicolons. */
  | (Omit<AnyColumn, "path"> & {
      sort: "link";
      role: string;
      targetKind: EntryLink["targetKind"];
    });

export type LinkColumn = Extract<EntryColumn, { sort: "link" }>;
export type FieldColumn = Exclude<EntryColumn, LinkColumn>;

function words(text: string): string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** A column for a field of the same name. */
export function fieldColumn(
  sort: Exclude<FieldColumn["sort"], "choice" | "choiceList" | "parts">,
  name: string,
  headings = "",
): EntryColumn {
  return { sort, name, path: [name], headings: words(headings) };
}

/** A column for a part of an object; the object itself, as JSON, may stand in the first of them. */
export function partColumn(
  sort: "text" | "address" | "number" | "localised",
  name: string,
  path: readonly string[],
  { headings = "", isWhole = false }: { headings?: string; isWhole?: boolean } = {},
): EntryColumn {
  const whole = isWhole ? { whole: path.slice(0, 1) } : {};
  return { sort, name, path, headings: words(headings), ...whole };
}

export function choiceColumn(
  sort: "choice" | "choiceList",
  name: string,
  choices: ChoiceWords,
  headings = "",
): EntryColumn {
  return { sort, name, path: [name], headings: words(headings), words: choices };
}

export function partsColumn(
  name: string,
  headings = "",
  readLine?: (text: string) => object | null,
): FieldColumn {
  const line = readLine ? { readLine } : {};
  return { sort: "parts", name, path: [name], headings: words(headings), ...line };
}

export function linkColumn(
  name: string,
  role: string,
  targetKind: EntryLink["targetKind"],
  headings = "",
): LinkColumn {
  return { sort: "link", name, role, targetKind, headings: words(headings) };
}

/** The columns of an office: who answers, which department, which phone. */
export function officeColumns(field: string, headings: string): EntryColumn[] {
  return [
    partColumn("text", field, [field, "office"], { headings, isWhole: true }),
    partColumn("text", `${field}Department`, [field, "department"]),
    partColumn("text", `${field}Phone`, [field, "phone"]),
  ];
}

/** What every kind has. */
export const COMMON_COLUMNS: readonly EntryColumn[] = [
  fieldColumn("localised", "title", "titel, name, bezeichnung, ueberschrift"),
  fieldColumn("localised", "summary", "zusammenfassung, kurzbeschreibung, kurztext, teaser"),
  fieldColumn("markdown", "body", "text, beschreibung, inhalt, description, content"),
  partColumn("text", "image", ["image", "src"], { headings: "bild, picture", isWhole: true }),
  partColumn("localised", "imageAlternative", ["image", "alternative"], {
    headings: "image alt, alt, bildbeschreibung, alternativtext",
  }),
  partColumn("text", "imageCredit", ["image", "credit"], {
    headings: "bildnachweis, credit, urheber",
  }),
  partColumn("number", "imageWidth", ["image", "width"], { headings: "bildbreite" }),
  partColumn("number", "imageHeight", ["image", "height"], { headings: "bildhoehe" }),
  fieldColumn("address", "reference", "quelle, beleg, nachweis, source"),
];

export const THEMES = linkColumn("themes", "theme", "theme", "themen, thema, theme, topics, topic");
export const DISTRICTS = linkColumn(
  "districts",
  "district",
  "district",
  "stadtteile, stadtteil, district, stadtbezirk, ortsteil, gebiet",
);
export const PARTNERS = linkColumn("partners", "partner", "partner", "partner, beteiligte");
