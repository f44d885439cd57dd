import { NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { EntryFields } from "@/components/staff/content/entry-fields";
import { cellsOfPayload } from "@/lib/drafts/cells";
import { COLUMNS_OF_ENTRY } from "@/lib/entries/columns-of-entry";
import { cellsOfForm } from "@/lib/entries/editing/typed-cells";
import { FIELDS_OF_ENTRY } from "@/lib/entries/entry";
import { DATASET_OF_ENTRY, entryKindSchema, type EntryKind } from "@/lib/entries/entry-kind";
import messages from "@/lib/i18n/messages/de.json";
import { FULL_ENTRIES } from "@/tests/db/small-entries";

type Cells = Readonly<Record<string, string>>;

/** An entry in which everything is said, as cells. */
function fullCells(kind: EntryKind): Cells {
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
function sent(html: string): Record<string, string[]> {
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

function rendered(kind: EntryKind, cells: Cells, faults = {}): string {
  const fields = createElement(EntryFields, { kind, cells, faults, named: [], region: "chemnitz" });
  const provided = { locale: "de" as const, messages, timeZone: "Europe/Berlin", children: fields };
  return renderToStaticMarkup(createElement(NextIntlClientProvider, provided));
}

/** Objects in cells may be written in any order; digits behind a point may be filled up. */
function compared(cells: Cells): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [
      name,
      /^[[{]/.test(cell) ? JSON.parse(cell) : /^-?\d+\.\d+$/.test(cell) ? Number(cell) : cell,
    ]),
  );
}

describe("the form of an entry", () => {
  it.each(entryKindSchema.options)("gives back what it was given: %s", (kind) => {
    const cells = fullCells(kind);
    const typed = sent(rendered(kind, cells));
    expect(compared(cellsOfForm(kind, typed))).toEqual(compared(cells));
  });

  it.each(entryKindSchema.options)("says nothing where nothing is said: %s", (kind) => {
    expect(cellsOfForm(kind, sent(rendered(kind, {})))).toEqual({});
  });

  it("keeps what it cannot show as a date, a number or a part", () => {
    const cells = {
      starts: "bald",
      longitude: "viel",
      dateResults: "irgendwann",
      state: "irgendwie",
    };
    expect(cellsOfForm("event", sent(rendered("event", cells)))).toEqual(cells);
  });

  it("says what is wrong beside its field, and nothing that was typed is markup", () => {
    const html = rendered("news", { title: '"><script>alert(1)</script>' }, { date: "Tag fehlt." });
    expect(html).toContain('id="date-error"');
    expect(html).toContain('aria-describedby="date-error"');
    expect(html).not.toContain("<script>");
  });
});
