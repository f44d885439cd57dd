import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  PART_FIELDS,
  partFieldsOf,
  type PartField,
  type PartsName,
} from "@/lib/entries/editing/part-fields";
import { cellOfRows, partOfRow, rowOfPart, rowsOfCell } from "@/lib/entries/editing/part-rows";
import { storedJson } from "@/lib/entries/editing/stored-json";
import { meetingOfLine } from "@/lib/entries/part-line";

const words = fc.stringMatching(/^[a-zäöü{;"][a-z;,:. "]{0,12}[a-z.]$/);
const texts = fc
  .record({ de: words, en: words }, { requiredKeys: [] })
  .filter((one) => Object.keys(one).length > 0);
const day = fc.constantFrom("2026-01-02", "2026-12-31");

function valueOf({ sort, choices = ["a"] }: PartField): fc.Arbitrary<unknown> {
  switch (sort) {
    case "localised":
    case "markdown":
      return texts;
    case "answers":
      return fc.uniqueArray(fc.record({ key: fc.stringMatching(/^[a-z]{1,5}$/), label: texts }), {
        selector: ({ key }) => key,
        maxLength: 3,
      });
    case "flag":
      return fc.boolean();
    case "number":
      return fc.oneof(fc.integer(), fc.constantFrom(12.921, 0.5, -3.25));
    case "moment":
      return fc.oneof(day, fc.constant("2026-05-01T18:30"));
    case "choice":
      return fc.constantFrom(...choices);
    case "day":
      return day;
    default:
      return words;
  }
}

/** A part as it is stored: flags and answers always said, others where there is something. */
function partOf(name: PartsName): fc.Arbitrary<Record<string, unknown>> {
  const fields: readonly PartField[] = partFieldsOf(name);
  const always = fields.filter(
    ({ sort, needed }) => needed || ["flag", "answers", "key"].includes(sort),
  );
  const model: Record<string, fc.Arbitrary<unknown>> = {
    ...Object.fromEntries(fields.map((field) => [field.name, valueOf(field)])),
    other: fc.jsonValue(),
  };
  return fc.record(model, { requiredKeys: always.map((field) => field.name) });
}

const names = Object.keys(PART_FIELDS) as PartsName[];

describe("the parts of a list in a form", () => {
  it.each(names)("come back as they were: %s", (name) => {
    const parts = fc.uniqueArray(partOf(name), {
      minLength: 1,
      maxLength: 4,
      selector: storedJson,
    });
    fc.assert(
      fc.property(parts, (all) => {
        const cell = storedJson(all);
        const rows = rowsOfCell(name, cell) ?? [];
        expect(JSON.parse(cellOfRows(name, [...rows, {}, {}]))).toEqual(JSON.parse(cell));
        expect(cellOfRows(name, rows)).toBe(cell);
      }),
      { numRuns: 60 },
    );
  });

  it("are read from the lines of a file as well, and not at all from words that are none", () => {
    expect(rowsOfCell("meetings", "2026-03-02 17:00 Rathaus", meetingOfLine)).toEqual([
      { date: ["2026-03-02"], time: ["17:00"], place: ["Rathaus"], kept: [] },
    ]);
    expect(rowsOfCell("meetings", "irgendwann", meetingOfLine)).toBeNull();
    expect(rowsOfCell("meetings", "")).toEqual([]);
  });

  it("disappear when they are emptied, whatever no field shows", () => {
    const row = rowOfPart("exceptions", {
      date: "2026-01-01",
      state: "moved",
      place: { name: "A" },
    });
    expect(row.kept).toEqual(['{"place":{"name":"A"}}']);
    expect(partOfRow("exceptions", { ...row, date: [""], state: [""] })).toBeNull();
    expect(cellOfRows("exceptions", [{ ...row, date: [""], state: [""] }])).toBe("");
  });

  it("keep the wrong number that was typed, so that it can be told", () => {
    const row = { "label.de": ["Betten"], value: ["viele"] };
    expect(cellOfRows("keyFigures", [row])).toBe('[{"label":{"de":"Betten"},"value":"viele"}]');
    expect(cellOfRows("keyFigures", [{ ...row, value: ["12,5"] }])).toContain('"value":12.5');
  });

  it("name a new question after its label, each by another name", () => {
    const ask = (label: string) => ({ "label.de": [label], sort: ["text"] });
    const cell = cellOfRows("questions", [ask("Was essen Sie?"), ask("Was essen Sie?"), ask("2.")]);
    const keys = (JSON.parse(cell) as { key: string }[]).map(({ key }) => key);
    expect(keys).toEqual(["was_essen_sie", "was_essen_sie_2", "f_2"]);
  });

  it("keep the keys of answers whose labels change or move", () => {
    const choices = [
      { key: "a", label: { de: "Eins", en: "One" } },
      { key: "b", label: { de: "Zwei" } },
    ];
    const row = rowOfPart("questions", { key: "q", label: { de: "F" }, sort: "choice", choices });
    const keysOf = (german: string) => {
      const part = partOfRow("questions", { ...row, "choices.de": [german], "choices.en": [""] });
      return (part?.choices as { key: string }[]).map(({ key }) => key);
    };
    expect(keysOf("Zwei\nEins")).toEqual(["b", "a"]);
    expect(keysOf("Eins!\nZwei")).toEqual(["a", "b"]);
    expect(keysOf("Zwei")).toEqual(["b"]);
    expect(keysOf("Eins\nZwei\nDrei")).toEqual(["a", "b", "drei"]);
  });
});
