import { parse } from "csv-parse/sync";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { faultSentence } from "@/components/staff/content/fault-sentence";
import { readCells } from "@/lib/drafts/cell-table";
import { cellNames } from "@/lib/drafts/cells";
import { editSchema } from "@/lib/drafts/schema";
import { entryHeadings, entryRow } from "@/lib/datasets/exports/entry-rows";
import { tableText } from "@/lib/datasets/exports/table-text";
import type { Finding } from "@/lib/datasets/finding";
import type { ImportContext } from "@/lib/datasets/import-context";
import type { EntryPayload } from "@/lib/datasets/record-payload";
import { cellsOfForm } from "@/lib/entries/editing/typed-cells";
import { entryKindSchema, type EntryKind } from "@/lib/entries/entry-kind";
import { atomFeed } from "@/lib/entries/feed";
import { typedValues } from "@/lib/forms/typed-values";
import messages from "@/lib/i18n/messages/de.json";
import { HARMFUL_SIGNS, HOSTILE_INPUT, receivedForm } from "@/tests/support/hostile-input";
import { fullCells, rendered, sent, type Cells } from "@/tests/support/rendered-form";

const context: ImportContext = {
  region: { id: 1, slug: "chemnitz", name: "Chemnitz", mapLevel: "stadtteil" },
  ...{ districts: [], levelParents: [], aliases: [], crosswalk: [] },
  ...{ named: [], groups: [], bounds: null },
};
const source = {
  ...{ publisher: "Amt", title: "Redaktion", licence: "–", url: "", date: "2026-01-01" },
  ...{ demo: false, note: null },
};
const ABOUT = { region: ["chemnitz"], key: ["k"] };

const t = createTranslator({ locale: "de", messages });
const labelOf = (column: string) =>
  t(`staff.content.columns.${column.replace(/_en$/, "")}` as "staff.content.columns.title");
const words = {
  ofForm: (code: string, values: object) => {
    const key = `staff.content.faults.${code}` as "staff.content.faults.other";
    return t.has(key) ? t(key, values as never) : null;
  },
  ofFile: (code: string, values: object) =>
    t(`import.finding.${code}` as "import.finding.noDate", values as never),
  labelOf,
};

/** What is typed into a form where a single input holds something hostile. */
function typedWith(base: Readonly<Record<string, string[]>>, name: string, text: string) {
  return typedValues(receivedForm({ ...base, [name]: [text] }));
}

/** The column to which an input belongs; the English text of one stands beside it. */
function columnOf(input: string): string {
  return (input.split(".")[0] ?? "").replace(/_en$/, "");
}

/** What a fault may be told of: a picture goes with its description, size and credit. */
function togetherWith(input: string): string {
  return columnOf(input).replace(/^image.+$/, "image");
}

function expectToldOf(input: string, errors: readonly Finding[], hint: string): void {
  for (const error of errors) {
    const column = error.column ?? "title";
    expect(togetherWith(column), `${hint}: ${error.code}`).toBe(togetherWith(input));
    const sentence = faultSentence(error, words);
    expect(sentence, hint).toContain(labelOf(column));
    expect(sentence, hint).not.toMatch(/import\.|staff\.|[{}]column/);
    expect(sentence.length, hint).toBeLessThan(1000);
  }
}

async function expectHarmless(kind: EntryKind, payload: EntryPayload, hint: string) {
  expect(JSON.stringify(payload), hint).not.toMatch(/\\u(?:d[89a-f]|00[01])[0-9a-f]{0,2}/i);
  const row = entryRow(kind, "k", payload);
  let text = "";
  for await (const part of tableText(entryHeadings(kind), [row])) text += part;
  const [, cells = []] = parse(text, { delimiter: ";", bom: true });
  for (const cell of cells) expect(cell, hint).not.toMatch(/^\s*(?:[=+@]|-(?![\d.,]+$))/);
  const facts = {
    ...{ region: "chemnitz", title: "Aktuelles", description: "Neues", locale: "de" as const },
    ...{ page: "https://praxisnah.example/chemnitz", self: "https://praxisnah.example/feed" },
    ...{ publisher: "Amt", otherLanguage: "nur auf Englisch" },
  };
  const entry = {
    ...{ kind, key: "k", slug: payload.slug, fields: payload.fields, links: [] },
    ...{ publishFrom: null, publishUntil: null, sourceId: 0, demo: false },
    changedAt: "2026-01-01T00:00:00.000Z",
  };
  const xml = atomFeed(facts, [entry], () => "https://praxisnah.example/chemnitz/k");
  expect(xml, hint).not.toMatch(HARMFUL_SIGNS);
  expect(xml.replaceAll(/<!\[CDATA\[[^]*?\]\]>/g, ""), hint).not.toMatch(/<(?:script|svg|img)/);
  expect(xml, hint).not.toMatch(/<!\[CDATA\[[^]*?<(?:script|svg|img)[^]*?\]\]>/);
}

function expectHarmlessForm(kind: EntryKind, cells: Cells, hint: string): void {
  const html = rendered(kind, cells);
  expect(html, hint).not.toMatch(/<(?:script|svg)|<img(?![^>]*alt="")|\sonerror="/);
  expect(html, hint).not.toMatch(HARMFUL_SIGNS);
}

describe.each(entryKindSchema.options)("whatever is typed into a field: %s", (kind) => {
  const base = sent(rendered(kind, fullCells(kind)));
  // Of rows that are alike the first and, for what is new, the first empty one are enough.
  const inputs = Object.keys(base).filter((name) => !/\.(?:[2-9]|\d\d+)\./.test(name));

  it("has a form in which every column has an input", () => {
    const columns = new Set(inputs.map(columnOf));
    const unasked = cellNames(kind).filter((name) => !columns.has(columnOf(name)));
    expect(unasked).toEqual([]);
  });

  it("has no column named as something else that the form says", () => {
    const taken = Object.keys(editSchema.shape).filter((name) => name !== "key");
    expect(cellNames(kind).filter((name) => taken.includes(name))).toEqual([]);
  });

  it.each(Object.entries(HOSTILE_INPUT))(
    "is kept and shown harmlessly, or refused by the name of the field: %s",
    async (sort, text) => {
      for (const input of inputs) {
        const hint = `${kind} ${input} ${sort}`;
        const typed = typedWith(base, input, text);
        const parsed = editSchema.safeParse({ ...typed, ...ABOUT, kind: [kind] });
        if (!parsed.success) {
          const told = parsed.error.issues.map(({ path, message }) => [path[0], message]);
          expect(told, hint).toEqual([[input, "tooLong"]]);
          continue;
        }
        const cells = cellsOfForm(kind, typed);
        expect(Object.values(cells).join(""), hint).not.toMatch(HARMFUL_SIGNS);
        const { entry, errors } = await readCells(kind, "k", cells, source, context);
        if (!entry) expectToldOf(input, errors, hint);
        else await expectHarmless(kind, entry.payload as EntryPayload, hint);
        if (["script", "svg"].includes(sort)) expectHarmlessForm(kind, cells, hint);
      }
    },
    60_000,
  );
});
