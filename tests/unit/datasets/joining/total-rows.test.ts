import { describe, expect, it } from "vitest";
import { findTotalRows, type AmountRow } from "@/lib/datasets/joining/total-rows";

/** Rows from line 2 on; those whose label ends in "?" belong to no known district. */
function rows(...given: [label: string, ...values: (number | null)[]][]): AmountRow[] {
  return given.map(([label, ...values], index) => ({
    line: index + 2,
    label,
    key: "",
    values,
    isCandidate: label.endsWith("?"),
  }));
}

describe("a row that no word gives away as a total", () => {
  it("is found at the end", () => {
    const table = rows(["A", 1200], ["B", 2310], ["C", 815], ["Stadtkreis?", 4325]);
    expect(findTotalRows(table)).toEqual([
      { line: 5, label: "Stadtkreis?", scope: "all", rows: 3 },
    ]);
  });

  it("is found at the beginning and in the middle", () => {
    const first = rows(["K?", 4325], ["A", 1200], ["B", 2310], ["C", 815]);
    expect(findTotalRows(first).map(({ line, scope }) => [line, scope])).toEqual([[2, "all"]]);
    const middle = rows(["A", 1200], ["K?", 4325], ["B", 2310], ["C", 815]);
    expect(findTotalRows(middle).map(({ line, scope }) => [line, scope])).toEqual([[3, "all"]]);
  });

  it("is found behind each group, with the sum of all behind the last", () => {
    const table = rows(
      ["A", 1200],
      ["B", 2310],
      ["Nord?", 3510],
      ["C", 815],
      ["D", 1111],
      ["E", 42],
      ["Süd?", 1968],
      ["Alles?", 5478],
    );
    expect(findTotalRows(table)).toEqual([
      { line: 4, label: "Nord?", scope: "group", rows: 2 },
      { line: 8, label: "Süd?", scope: "group", rows: 3 },
      { line: 9, label: "Alles?", scope: "all", rows: 5 },
    ]);
  });

  it("is found before each group", () => {
    const table = rows(
      ["Nord?", 3510],
      ["A", 1200],
      ["B", 2310],
      ["Süd?", 1926],
      ["C", 815],
      ["D", 1111],
    );
    expect(findTotalRows(table).map(({ line }) => line)).toEqual([2, 5]);
  });

  it("may be off by rounding where numbers are rounded", () => {
    const table = rows(["A", 21200], ["B", 32310], ["C", 40820], ["K?", 94340]);
    expect(findTotalRows(table)).toEqual([]);
    expect(findTotalRows(table, { roundedTo: 10 })).toHaveLength(1);
  });

  it("has to be the sum in every column that can be compared", () => {
    const table = rows(["A", 1200, 7, null], ["B", 2310, 8, 3], ["K?", 3510, 15, 9]);
    expect(findTotalRows(table)).toHaveLength(1);
    const other = rows(["A", 1200, 7], ["B", 2310, 8], ["K?", 3510, 16]);
    expect(findTotalRows(other)).toEqual([]);
    const small = rows(["A", 12, 70, 5], ["B", 23, 80, 6], ["K?", 35, 150, 11]);
    expect(findTotalRows(small)).toHaveLength(1);
  });

  it("is none when the agreement may be chance", () => {
    expect(findTotalRows(rows(["A", 1], ["B", 1], ["C?", 2]))).toEqual([]);
    expect(findTotalRows(rows(["A", 5000], ["B?", 5000]))).toEqual([]);
    expect(findTotalRows(rows(["A", 0], ["B", 5000], ["C?", 5000]))).toEqual([]);
    const rounded = rows(["A", 300], ["B", 400], ["C?", 700]);
    expect(findTotalRows(rounded, { roundedTo: 10 })).toEqual([]);
    expect(findTotalRows(rows(["A", 0], ["B", 0], ["C?", 0]))).toEqual([]);
    expect(findTotalRows(rows(["A", null], ["B", 4000], ["C?", 4000]))).toEqual([]);
  });

  it("is none when it is a district, however well it fits", () => {
    expect(findTotalRows(rows(["A", 1200], ["B", 2310], ["C", 3510]))).toEqual([]);
    const mixed = rows(["A", 1200], ["B", 2310], ["C", 3510], ["D?", 17]);
    expect(findTotalRows(mixed)).toEqual([]);
    expect(findTotalRows([])).toEqual([]);
  });

  it("is none when two rows could be it", () => {
    const table = rows(["K?", 5000], ["A", 2000], ["B", 3000], ["L?", 5000]);
    expect(findTotalRows(table)).toEqual([]);
  });
});
