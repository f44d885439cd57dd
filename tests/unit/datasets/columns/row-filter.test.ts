import { describe, expect, it } from "vitest";
import { parseCondition, rowFilter } from "@/lib/datasets/columns/row-filter";
import { problemOf } from "../problem-of";

describe("a row filter", () => {
  it("takes equal values, and beginnings before a star", () => {
    const passes = rowFilter([parseCondition("plr_id=11*")], ["plr_id"]);
    expect(["11100101", "11", "01110101", "", null].map((cell) => passes([cell]))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(rowFilter([parseCondition("plr_id=11")], ["plr_id"])(["110"])).toBe(false);
  });

  it("compares the text of typed cells, without blanks around it", () => {
    const passes = rowFilter([parseCondition("bez=11")], ["bez"]);
    expect([11, " 11 ", "11", 110].map((cell) => passes([cell]))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("takes rows that meet every condition, and all without one", () => {
    const both = [parseCondition("plr_id=11*"), parseCondition("kind=bzr")];
    expect(rowFilter(both, ["plr_id", "kind"])(["111", "plr"])).toBe(false);
    expect(rowFilter(both, ["plr_id", "kind"])(["111", "bzr"])).toBe(true);
    expect(rowFilter([], [])(["x"])).toBe(true);
  });

  it("is refused without a column, or with one that the file does not have", () => {
    expect(problemOf(() => parseCondition("11*"))).toEqual(["conditionSyntax", { text: "11*" }]);
    expect(problemOf(() => rowFilter([parseCondition("id=11*")], ["plr_id", "kind"]))).toEqual([
      "unknownColumn",
      { column: "id", columns: "plr_id, kind", similar: 1, nearest: "plr_id" },
    ]);
  });

  it("keeps equals signs in the value", () => {
    expect(parseCondition("a=b=c")).toEqual({ column: "a", value: "b=c" });
  });
});
