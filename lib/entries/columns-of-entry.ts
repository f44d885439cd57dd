import type { EntryColumn } from "./entry-column";
import { entryKindSchema, type EntryKind } from "./entry-kind";
import { aidColumns } from "./kinds/aid";
import { newsColumns, pageColumns, statementColumns } from "./kinds/article";
import { eventColumns } from "./kinds/event-columns";
import { homePageColumns } from "./kinds/home-page";
import { initiativeColumns } from "./kinds/initiative";
import { jobColumns } from "./kinds/job";
import { locationProfileColumns } from "./kinds/location-profile";
import { offerColumns } from "./kinds/offer";
import { partnerColumns } from "./kinds/partner";
import { themeColumns } from "./kinds/theme";
import { trainingStationColumns } from "./kinds/training-station";
import { workingGroupColumns } from "./kinds/working-group";

/** What the columns of a file of each kind hold, beside address, key and time. */
export const COLUMNS_OF_ENTRY: Readonly<Record<EntryKind, readonly EntryColumn[]>> = {
  theme: themeColumns,
  partner: partnerColumns,
  working_group: workingGroupColumns,
  initiative: initiativeColumns,
  news: newsColumns,
  statement: statementColumns,
  page: pageColumns,
  job: jobColumns,
  location_profile: locationProfileColumns,
  home_page: homePageColumns,
  offer: offerColumns,
  aid: aidColumns,
  training_station: trainingStationColumns,
  event: eventColumns,
};

const TITLED = ["title", "summary"];

/** Columns without which, in one language or the other, no entry of a kind is complete. */
export const NEEDED_COLUMNS: Readonly<Record<EntryKind, readonly string[]>> = {
  theme: TITLED,
  partner: [...TITLED, "sector"],
  working_group: TITLED,
  initiative: [...TITLED, "goal", "statusLine"],
  news: [...TITLED, "date", "author"],
  statement: [...TITLED, "date", "speaker"],
  page: [...TITLED, "author", "checkedOn"],
  job: [...TITLED, "profession", "form", "employer", "postedOn", "expiresOn"],
  location_profile: TITLED,
  home_page: TITLED,
  offer: [...TITLED, "offerType", "owner", "postedOn", "expiresOn"],
  aid: [...TITLED, "provider", "aidLevel", "placeRule", "checkedOn"],
  training_station: [...TITLED, "trainingArea", "institution", "checkedOn"],
  event: [...TITLED, "type", "starts"],
};

/** Columns by which a file is known to be of a kind; one of each line. */
export const TELLING_COLUMNS: Readonly<Record<EntryKind, readonly (readonly string[])[]>> = {
  theme: [["position", "strategy"]],
  partner: [["sector"], ["website", "offers", "seeks", "role"]],
  working_group: [["meetings", "members", "sectors"]],
  initiative: [["goal"], ["statusLine"]],
  news: [["date"], ["author"]],
  statement: [["date"], ["speaker"]],
  page: [["checkedOn"], ["author"]],
  job: [["profession"], ["employer"], ["expiresOn"]],
  location_profile: [["keyFigures", "universities"]],
  home_page: [["head", "foot"]],
  offer: [["offerType"], ["owner", "offeredBy"], ["expiresOn"]],
  aid: [["aidLevel"], ["provider"]],
  training_station: [["trainingArea"], ["institution"]],
  event: [["starts"], ["type", "ends", "place", "recurrence"]],
};

/** Columns that say which entry it is and when it is shown; `links` holds ties without a column. */
export const RECORD_HEADINGS: Readonly<Record<string, readonly string[]>> = {
  slug: ["kurzname", "pfad"],
  key: ["id", "schluessel", "kennung", "nr", "nummer"],
  publishFrom: ["sichtbar ab", "anzeigen ab", "online ab", "valid from"],
  publishUntil: ["sichtbar bis", "anzeigen bis", "online bis", "valid until"],
  links: [],
};

/**
 * Kinds that have an office to which enquiries about them go. Its address is no field of the entry,
 * so that no page, feed or file for everybody can hold it.
 */
const ANSWERING: ReadonlySet<EntryKind> = new Set([
  "partner",
  "working_group",
  "initiative",
  "job",
  "offer",
  "training_station",
  "event",
] satisfies EntryKind[]);

const MAIL_HEADINGS = ["e mail", "email", "e mail adresse", "mailadresse", "kontakt mail"];

/**
 * Whether a file may say where enquiries about an entry of a kind go.
 *
 * @example hasOfficeMail("theme") // false
 */
export function hasOfficeMail(kind: EntryKind): boolean {
  return ANSWERING.has(kind);
}

/** Sorts whose values come in two languages, in two columns. */
const TWICE: ReadonlySet<EntryColumn["sort"]> = new Set([
  "localised",
  "markdown",
  "localisedList",
] satisfies EntryColumn["sort"][]);

/**
 * Whether a column has a sibling for English.
 *
 * @example hasEnglish({ sort: "day", name: "date", path: ["date"], headings: [] }) // false
 */
export function hasEnglish({ sort }: EntryColumn): boolean {
  return TWICE.has(sort);
}

/**
 * The name of the sibling of a column that holds the English text.
 *
 * @example englishName("title") // "title_en"
 */
export function englishName(name: string): string {
  return `${name}_en`;
}

/** A name that a column of a file may be mapped to, with the headings that mean it. */
export interface ColumnName {
  name: string;
  headings: readonly string[];
  /** The name of the column that this is in English, else null. */
  englishOf: string | null;
}

const GERMAN = ["de", "deutsch", "german"];
const ENGLISH = ["en", "englisch", "english", "engl"];

function suffixed(headings: readonly string[], endings: readonly string[]): string[] {
  return headings.flatMap((heading) => endings.map((ending) => `${heading} ${ending}`));
}

function namesOf(kind: EntryKind): ColumnName[] {
  const record = Object.entries(RECORD_HEADINGS).map(([name, headings]) => ({
    ...{ name, headings, englishOf: null },
  }));
  const own = COLUMNS_OF_ENTRY[kind].flatMap((column): ColumnName[] => {
    const { name, headings } = column;
    if (!hasEnglish(column)) return [{ name, headings, englishOf: null }];
    const all = [name.replaceAll(/[A-Z]/g, " $&").toLowerCase(), ...headings];
    return [
      { name, headings: [...headings, ...suffixed(all, GERMAN)], englishOf: null },
      { name: englishName(name), headings: suffixed(all, ENGLISH), englishOf: name },
    ];
  });
  const mail = { name: "mail", headings: MAIL_HEADINGS, englishOf: null };
  return [
    ...record.slice(0, 2),
    ...own,
    ...(hasOfficeMail(kind) ? [mail] : []),
    ...record.slice(2),
  ];
}

const NAMES = new Map(entryKindSchema.options.map((kind) => [kind, namesOf(kind)]));

/**
 * Everything that a column of a file of a kind may be mapped to, in the order of an export.
 *
 * @example columnNames("theme")[2] // { name: "title", headings: ["titel", …], englishOf: null }
 */
export function columnNames(kind: EntryKind): readonly ColumnName[] {
  return NAMES.get(kind) ?? [];
}
