import { describe, expect, it } from "vitest";
import { COLUMNS_OF_ENTRY, columnNames } from "@/lib/entries/columns-of-entry";
import { COLUMN_GROUPS, groupOf } from "@/lib/entries/editing/column-group";
import {
  isPartsName,
  PART_FIELDS,
  partFieldsOf,
  type PartsName,
} from "@/lib/entries/editing/part-fields";
import { entryKindSchema } from "@/lib/entries/entry-kind";
import de from "@/lib/i18n/messages/de.json";
import en from "@/lib/i18n/messages/en.json";

const languages = [
  ["de", de.staff.content],
  ["en", en.staff.content],
] as const;

const names = new Set(
  entryKindSchema.options.flatMap((kind) =>
    columnNames(kind)
      .filter(({ englishOf }) => englishOf === null)
      .map(({ name }) => name),
  ),
);

describe.each(languages)("the form of an entry in %s", (_, words) => {
  it("calls every column by a name, and no two of a kind by the same", () => {
    for (const kind of entryKindSchema.options) {
      const own = columnNames(kind).filter(({ englishOf }) => englishOf === null);
      const labels = own.map(({ name }) => (words.columns as Record<string, string>)[name] ?? "");
      expect(labels).not.toContain("");
      // Offices that are partners and their texts are told apart by their headings.
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it("names nothing that is no column", () => {
    expect(Object.keys(words.columns).filter((name) => !names.has(name))).toEqual([]);
    expect(Object.keys(words.hints).filter((name) => !names.has(name))).toEqual([]);
  });

  it("has a heading for every group, and words for every field of a part", () => {
    expect(Object.keys(words.columnGroups)).toEqual([...COLUMN_GROUPS]);
    for (const name of Object.keys(PART_FIELDS) as PartsName[]) {
      const shown = partFieldsOf(name).filter(({ sort }) => sort !== "key");
      expect(Object.keys(words.parts[name])).toEqual(
        expect.arrayContaining(shown.map((field) => field.name)),
      );
    }
  });
});

describe("the columns of entries", () => {
  it("that hold lists of objects have fields for them", () => {
    const parts = entryKindSchema.options.flatMap((kind) =>
      COLUMNS_OF_ENTRY[kind].filter(({ sort }) => sort === "parts"),
    );
    expect(parts.filter(({ name }) => !isPartsName(name))).toEqual([]);
  });

  it("stand under the heading that people look under", () => {
    expect(groupOf({ name: "members", sort: "link" })).toBe("ties");
    expect(groupOf({ name: "imageCredit", sort: "text" })).toBe("picture");
    expect(groupOf({ name: "sector", sort: "choice" })).toBe("facts");
  });
});
