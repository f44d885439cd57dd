import { z } from "zod";
import { acceptanceNamed } from "@/lib/practices/acceptance-words";
import { accessibilityFact } from "@/lib/practices/accessibility";
import { languageCode } from "@/lib/practices/languages";
import { readOpeningHours } from "@/lib/practices/opening-hours-text";
import type { PlaceFacts, PracticeFacts } from "@/lib/practices/place-facts";
import type { SourceRow } from "../files/source-table";
import type { Finding } from "../finding";
import { readDay } from "../values/day-value";
import { readMail } from "../values/mail-value";
import { absenceOf } from "../values/missing-value";
import { remembered } from "../values/remembered-cell";
import { cellText } from "../values/cell-text";
import type { KindInput } from "./kind-input";

/** Longer lists and texts are no facts of a place. */
const MOST_ITEMS = 60;
const LONGEST_TEXT = 2000;

const webSchema = z.url({ protocol: /^https?$/ }).max(1000);

/** Parts of a cell that lists things; commas part them only where nothing else does. */
function listed(text: string): string[] {
  const parts = /[;|\n]/.test(text) ? text.split(/[;|\n]/) : text.split(",");
  const distinct = new Set(parts.map((part) => part.trim()).filter((part) => part !== ""));
  return [...distinct].slice(0, MOST_ITEMS);
}

const hoursOf = remembered((cell) => readOpeningHours(cellText(cell)));

/**
 * Prepares reading what a file says of a place besides name and position. What cannot be read is
 * left out with a warning; it never keeps a place out.
 */
class FactReader {
  constructor(private readonly input: Pick<KindInput, "reader" | "log">) {}

  text(row: SourceRow, field: string): string | undefined {
    const { reader } = this.input;
    if (!reader.has(field) || absenceOf(reader.cell(row, field))) return undefined;
    const text = reader.text(row, field).trim();
    if (text.length <= LONGEST_TEXT) return text === "" ? undefined : text;
    this.warn(row, "textTooLong", field, `${text.slice(0, 40)}…`);
    return undefined;
  }

  warn(row: SourceRow, code: Finding["code"], field: string, about: string): void {
    const [column] = this.input.reader.columnsOf(field);
    const told = about.length > 60 ? `${about.slice(0, 59)}…` : about;
    this.input.log.add({ code, line: row.line, column: column?.column ?? field, about: told });
  }

  list<Value>(
    row: SourceRow,
    field: string,
    code: Finding["code"],
    read: (text: string) => Value | null,
  ): Value[] | undefined {
    const text = this.text(row, field);
    if (text === undefined) return undefined;
    const values = listed(text).flatMap((part) => {
      const value = read(part);
      if (value === null) this.warn(row, code, field, part);
      return value === null ? [] : [value];
    });
    return values.length === 0 ? undefined : [...new Set(values)];
  }

  checked(
    row: SourceRow,
    field: string,
    code: Finding["code"],
    isGood: (text: string) => boolean,
  ): string | undefined {
    const text = this.text(row, field);
    if (text === undefined || isGood(text)) return text;
    this.warn(row, code, field, text);
    return undefined;
  }
}

/** Leaves out what is not said, so that a record holds only what its file says. */
function said<Facts extends object>(facts: {
  [Name in keyof Facts]: Facts[Name] | undefined;
}): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as Facts;
}

function placeFacts(facts: FactReader, input: Pick<KindInput, "reader">, row: SourceRow) {
  const hoursText = facts.text(row, "hours");
  const hours = hoursText === undefined ? null : hoursOf(input.reader.cell(row, "hours"));
  if (hoursText !== undefined && hours === null) facts.warn(row, "unreadHours", "hours", hoursText);
  return {
    services: facts.list(row, "services", "textTooLong", (text) => text),
    accessibility: facts.list(row, "accessibility", "unknownAccessibility", accessibilityFact),
    hours: hours ?? undefined,
    arrival: facts.text(row, "arrival"),
  };
}

/** A function that reads what a row says of a place of care. */
export function placeFactsOf(
  input: Pick<KindInput, "reader" | "log">,
): (row: SourceRow) => PlaceFacts {
  const facts = new FactReader(input);
  return (row) => said<PlaceFacts>(placeFacts(facts, input, row));
}

/** A function that reads what a row says of a practice. */
export function practiceFactsOf(
  input: Pick<KindInput, "reader" | "log">,
): (row: SourceRow) => PracticeFacts {
  const facts = new FactReader(input);
  const isWeb = (text: string) => webSchema.safeParse(text).success;
  return (row) =>
    said<PracticeFacts>({
      ...placeFacts(facts, input, row),
      phone: facts.text(row, "phone"),
      website: facts.checked(row, "website", "noWebAddress", isWeb),
      mail: facts.checked(row, "mail", "noMailAddress", (text) => readMail(text) !== null),
      languages: facts.list(row, "languages", "unknownLanguage", languageCode),
      ...acceptanceOf(facts, row),
    });
}

/** An answer without the day on which it was given tells nothing. */
function acceptanceOf(
  facts: FactReader,
  row: SourceRow,
): { acceptance: PracticeFacts["acceptance"]; acceptanceCheckedOn: string | undefined } {
  const nothing = { acceptance: undefined, acceptanceCheckedOn: undefined };
  const text = facts.text(row, "acceptance");
  if (text === undefined) return nothing;
  const acceptance = acceptanceNamed(text);
  const day = facts.text(row, "checked");
  const acceptanceCheckedOn = day === undefined ? null : readDay(day);
  if (acceptance === null) facts.warn(row, "unknownAcceptance", "acceptance", text);
  else if (acceptanceCheckedOn === null)
    facts.warn(row, "acceptanceUndated", "checked", day ?? text);
  else return { acceptance, acceptanceCheckedOn };
  return nothing;
}
