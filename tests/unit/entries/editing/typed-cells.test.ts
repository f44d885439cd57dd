import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryHeadings, entryRow } from "@/lib/datasets/exports/entry-rows";
import { readEntryCell } from "@/lib/datasets/kinds/entry-cell";
import { cellsOfPairs, pairsOfCells } from "@/lib/entries/editing/list-rows";
import { cellsOfTexts, textsOfCells } from "@/lib/entries/editing/localised-cells";
import {
  boundOf,
  cellOfBound,
  cellOfDayAndTime,
  dayAndTimeOf,
} from "@/lib/entries/editing/moment-cell";
import { cellOfNumber, numberFieldOf } from "@/lib/entries/editing/number-cell";
import { cellsOfForm } from "@/lib/entries/editing/typed-cells";
import { fieldColumn } from "@/lib/entries/entry-column";

const text = fc.oneof(
  fc.constantFrom("-", "k. A.", '{"de":"x"}', "[]", "{", "Räume; auch groß", "a\n\nb"),
  fc.string({ minLength: 1, maxLength: 12 }).map((one) => one.trim()),
);

describe("texts in two languages", () => {
  const column = fieldColumn("markdown", "body");

  it("are read from their cells as they were typed, whatever they look like", () => {
    fc.assert(
      fc.property(text, fc.oneof(fc.constant(""), text), (de, en) => {
        const cells = cellsOfTexts({ de, en });
        expect(textsOfCells(...cells)).toEqual({ de, en });
        if (column.sort === "link") return;
        const read = readEntryCell(column, ...cells);
        const placed = "placed" in read ? read.placed : [];
        const said: Record<string, unknown> = {};
        for (const { path, value } of placed)
          Object.assign(said, path.length === 1 ? value : { [path[1] ?? ""]: value });
        expect(said).toEqual({ ...(de && { de }), ...(en && { en }) });
      }),
    );
  });

  it("stay as they are in lists, also with semicolons and gaps", () => {
    const pair = fc.record({ de: text, en: fc.oneof(fc.constant(""), text) });
    const pairs = fc.array(pair, { maxLength: 4 });
    fc.assert(
      fc.property(pairs, (all) => {
        const said = all.filter(({ de, en }) => de !== "" || en !== "");
        expect(pairsOfCells(...cellsOfPairs(all))).toEqual(said);
      }),
    );
    expect(
      cellsOfPairs([
        { de: "A", en: "B" },
        { de: "", en: "" },
      ]),
    ).toEqual(["A", "B"]);
  });
});

describe("days and times", () => {
  it("are told as a form shows them, whole days without a time", () => {
    expect(dayAndTimeOf("2026-12-01T18:00")).toEqual({ day: "2026-12-01", time: "18:00" });
    expect(dayAndTimeOf("1.12.2026, 18 Uhr")).toEqual({ day: "2026-12-01", time: "18:00" });
    expect(dayAndTimeOf("bald")).toBeNull();
    expect(cellOfDayAndTime(["2026-12-01", "18:00"])).toBe("2026-12-01T18:00");
    expect(cellOfDayAndTime(["", "18:00"])).toBe("18:00");
  });

  it("until which something is shown include the day itself", () => {
    const end = "2026-12-31T23:00:00.000Z";
    expect(boundOf(end, true)).toEqual({ day: "2026-12-31", time: "" });
    expect(cellOfBound(["2026-12-31", ""], true)).toBe(end);
    expect(boundOf("2026-07-01T16:30:00.000Z", false)).toEqual({
      day: "2026-07-01",
      time: "18:30",
    });
    expect(cellOfBound(["2026-07-01", "18:30"], false)).toBe("2026-07-01T16:30:00.000Z");
    expect(cellOfBound(["2026-02-30", ""], false)).toBe("2026-02-30");
  });
});

describe("a number", () => {
  it("with three digits behind its point is no thousand", () => {
    expect(cellOfNumber("12.921")).toBe("12.9210");
    const column = fieldColumn("number", "longitude");
    if (column.sort === "link") return;
    expect(readEntryCell(column, cellOfNumber("12.921"), null)).toEqual({
      placed: [{ path: ["longitude"], value: 12.921 }],
    });
    expect(numberFieldOf("12.9210")).toBe("12.921");
    expect(numberFieldOf("38,5")).toBe("38.5");
    expect(numberFieldOf("viele")).toBe("viele");
  });
});

describe("the form of an entry", () => {
  it("says cells, and nothing of what is empty", () => {
    const cells = cellsOfForm("event", {
      ...{ title: ["Forum"], title_en: [" "], starts: ["2026-12-01", "18:00"], ends: ["", ""] },
      ...{ audiences: ["doctors", "partners"], additional: ["1.12.2026\n2.12.2026, 18 Uhr\n"] },
      ...{ themes: ["pflege;; krise; "], waitingList: [""], free: ["true"] },
      ...{ "agenda.10.time": ["19:00"], "agenda.10.title.de": ["Ende"] },
      ...{ "agenda.2.title.de": ["Anfang"], longitude: ["12.921"], key: ["k"], other: ["x"] },
      ...{ publishUntil: ["2026-12-31", ""] },
    });
    expect(cells).toEqual({
      ...{ title: "Forum", starts: "2026-12-01T18:00", audiences: "doctors; partners" },
      ...{ additional: "1.12.2026; 2.12.2026, 18 Uhr", themes: "pflege; krise", free: "true" },
      agenda: '[{"title":{"de":"Anfang"}},{"time":"19:00","title":{"de":"Ende"}}]',
      ...{ longitude: "12.9210", publishUntil: "2026-12-31T23:00:00.000Z" },
    });
  });

  it("writes lists of two languages as an export does", () => {
    const offers = [{ de: "Räume; auch groß", en: "Rooms" }, { de: "Kontakte" }];
    const fields = { title: { de: "T" }, summary: { de: "S" }, sector: "care", offers };
    const payload = { slug: "t", fields, publishFrom: null, publishUntil: null, links: [] };
    const row = entryRow("partner", "t", payload as never);
    const cell = row[entryHeadings("partner").indexOf("offers")];
    const pairs = pairsOfCells(String(cell), "");
    expect(pairs).toEqual([offers[0], { de: "Kontakte", en: "" }]);
    expect(cellsOfPairs(pairs)).toEqual([cell, ""]);
  });
});
