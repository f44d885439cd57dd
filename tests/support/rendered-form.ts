import { NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { EntryFields } from "@/components/staff/content/entry-fields";
import { cellsOfPayload } from "@/lib/drafts/cells";
import { COLUMNS_OF_ENTRY } from "@/lib/entries/columns-of-entry";
import { FIELDS_OF_ENTRY } from "@/lib/entries/entry";
import { DATASET_OF_ENTRY, type EntryKind } from "@/lib/entries/entry-kind";
import messages from "@/lib/i18n/messages/de.json";
import { FULL_ENTRIES } from "@/tests/db/small-entries";

export type Cells = Readonly<Record<string, string>>;

/** An entry in which everything is said, as cells. */
export function fullCells(kind: EntryKind): Cells {
  const entry = FULL_ENTRIES[DATASET_OF_ENTRY[kind]];
  const fields = FIELDS_OF_ENTRY[kind].parse(entry);
  const payload = { slug: String(entry.slug), fields, publishFrom: null, publishUntil: null };
  const ties = COLUMNS_OF_ENTRY[kind].flatMap(({ name, sort }) => {
    const told = entry[name];
    return sort === "link" && Array.isArray(told) ? [[name, told.join("; ")] as const] : [];
  });
  return {
    ...cellsOfPayload(kind, "k", { ...payload, links: [] }),
    ...Object.fromEntries(ties),
    publishFrom: "2026-01-01T07:30:00.000Z",
    publishUntil: "2026-12-31T23:00:00.000Z",
  };
}

function unescaped(text: string): string {
  const signs: Record<string, string> = { quot: '"', "#x27": "'", lt: "<", gt: ">", amp: "&" };
  return text.replaceAll(/&(quot|#x27|lt|gt|amp);/g, (_, sign: string) => signs[sign] ?? "");
}

/** What a browser would send of a form without JavaScript. */
export function sent(html: string): Record<string, string[]> {
  const typed: Record<string, string[]> = {};
  const controls =
    /<input\b([^>]*)>|<textarea\b([^>]*)>([^]*?)<\/textarea>|<select\b([^>]*)>([^]*?)<\/select>/g;
  for (const [, input, area, text, select, options] of html.matchAll(controls)) {
    const attributes = input ?? area ?? select ?? "";
    const attribute = (name: string) =>
      new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1] ?? "";
    const name = attribute("name");
    const isOff = attribute("type") === "checkbox" && !/ checked/.test(attributes);
    if (name === "" || isOff) continue;
    const chosen = /<option(?=[^>]* selected)[^>]* value="([^"]*)"/.exec(options ?? "")?.[1];
    const picked = chosen ?? /value="([^"]*)" selected/.exec(options ?? "")?.[1] ?? "";
    const value =
      area !== undefined ? (text ?? "") : select !== undefined ? picked : attribute("value");
    (typed[name] ??= []).push(unescaped(value.replace(/^\n/, "")));
  }
  return typed;
}

/** The form of an entry as the page has it without JavaScript. */
export function rendered(kind: EntryKind, cells: Cells, faults = {}): string {
  const region = { region: "chemnitz", canBrowse: true };
  const fields = createElement(EntryFields, { kind, cells, faults, named: [], ...region });
  const provided = { locale: "de" as const, messages, timeZone: "Europe/Berlin", children: fields };
  return renderToStaticMarkup(createElement(NextIntlClientProvider, provided));
}
