import { describe, expect, it } from "vitest";
import { viewedWithinBorders } from "@/lib/coverage/comparison/compared-figure";
import {
  comparisonColumns,
  comparisonLines,
  tableNumber,
  type ComparisonColumn,
  type ComparisonWords,
} from "@/lib/coverage/comparison/comparison-table";
import { tableText } from "@/lib/datasets/exports/table-text";
import { generalPractitioners, smallGroup } from "./small-group";

const words: ComparisonWords = {
  locale: "en",
  kinds: { district: "District", region: "Region" },
  states: { known: "known", unknown: "no data", pending: "pending", outOfReach: "out of reach" },
  small: { no: "no", small: "yes", tiny: "very" },
  view: "in the district",
  year: null,
  seatsOn: "2025-12-31",
  notice: "Calculated",
  sources: ["One", "One", "Two"],
};
const viewed = viewedWithinBorders(smallGroup());
const areas = [
  { kind: "district", key: "large", name: "Large", peopleOn: "2024-12-31" },
  { kind: "district", key: "empty", name: "=1+1", peopleOn: null },
  { kind: "region", key: "small", name: "Small", peopleOn: "2024-12-31" },
] as const;
const rows = [
  {
    group: generalPractitioners,
    figures: [viewed.district("large"), viewed.district("empty"), viewed.whole],
  },
];

function cell(line: number, column: ComparisonColumn, given: ComparisonWords = words) {
  return comparisonLines(areas, rows, given)[line]?.[comparisonColumns.indexOf(column)];
}

describe("the table of a comparison", () => {
  it("has one line for each group in each area", () => {
    expect(comparisonLines(areas, [...rows, ...rows], words)).toHaveLength(6);
  });

  it("tells figures with their units, days and sources", () => {
    expect([cell(0, "degreePercent"), cell(0, "fte"), cell(0, "requiredFte")]).toEqual([80, 4, 5]);
    expect([cell(0, "gapFte"), cell(0, "openSeats")]).toEqual([1, 1.5]);
    expect([cell(0, "peopleOn"), cell(0, "seatsOn")]).toEqual(["2024-12-31", "2025-12-31"]);
    expect([cell(0, "sources"), cell(2, "sources")]).toEqual(["One", "Two"]);
  });

  it("leaves cells empty where nothing is known, and says why", () => {
    expect(cell(1, "degreePercent")).toBeNull();
    expect(cell(1, "state")).toBe("no data");
  });

  it("marks small areas", () => {
    expect(cell(0, "small")).toBe("no");
    const [line] = comparisonLines(
      areas,
      [{ group: generalPractitioners, figures: [viewed.district("bare")] }],
      words,
    );
    expect(line?.[comparisonColumns.indexOf("small")]).toBe("yes");
  });

  it("writes decimals as spreadsheets of the language read them", () => {
    expect(cell(2, "degreePercent")).toBe(66.6667);
    expect(cell(2, "degreePercent", { ...words, locale: "de" })).toBe("66,6667");
    expect(tableNumber(0.1 + 0.2, "de")).toBe("0,3");
    expect(tableNumber(12, "de")).toBe("12");
    expect(tableNumber(null, "de")).toBeNull();
  });

  it("runs no formula in a spreadsheet", async () => {
    let text = "";
    for await (const chunk of tableText(comparisonColumns, comparisonLines(areas, rows, words)))
      text += chunk;
    expect(text).toContain("'=1+1");
  });
});
