import { describe, expect, it } from "vitest";
import { markObserver, markOf } from "@/lib/datasets/values/decimal-mark";

function mark(
  cells: readonly string[],
  { whole = false, elsewhere = null }: { whole?: boolean; elsewhere?: "," | "." | null } = {},
) {
  const observer = markObserver();
  cells.forEach((cell, index) => observer.observe(cell, index + 2));
  return markOf(observer.evidence, { whole, elsewhere });
}

const whole = { whole: true };
const broken = { whole: false };

describe("the decimal mark of a column", () => {
  it.each([
    [["2930,00", "15,00"], whole, ","],
    [["2930,00", "15,00"], broken, ","],
    [["1.234,5", "3"], broken, ","],
    [["1.234,5", "1.234"], broken, ","],
    [["12\u202f345,5"], broken, ","],
    [["1 234,567"], broken, ","],
    [["52.51", "52.47"], broken, "."],
    [["52.510", "13.40"], broken, "."],
    [["-.93", "1.234"], broken, "."],
    [["0.123", "1.234"], broken, "."],
    [["1234.567"], broken, "."],
    [["1,234.50"], broken, "."],
    [["1'234.5"], broken, "."],
    [["1.5E3"], broken, "."],
    [["12.345.678", "1.234"], whole, ","],
    [["12,345,678", "1,234"], whole, "."],
    [["12,5 %"], broken, ","],
    [["(1.234,5)", "3,1 r"], broken, ","],
    [["3469", "15"], whole, "none"],
    [["1 234", "1'234"], whole, "none"],
    [["01.02", "5.", "NA", "-", "Nord 1,5 km", "01.02.2025"], whole, "none"],
    [[], whole, "none"],
  ] as const)("of %j with %j is %j", (cells, kind, expected) => {
    expect(mark(cells, kind).mark).toBe(expected);
  });

  it("is asked for when every number has three digits after its dot", () => {
    for (const kind of [whole, broken])
      expect(mark(["1.234", "12.345"], kind)).toEqual({
        mark: "ambiguous",
        examples: [{ text: "1.234", line: 2 }],
      });
    expect(mark(["1,234", "12,345"], whole).mark).toBe("ambiguous");
  });

  it("of counts is told by small numbers without a dot, but not of other amounts", () => {
    expect(mark(["87", "1.234"], whole).mark).toBe(",");
    expect(mark(["87", "1,234"], whole).mark).toBe(".");
    expect(mark(["87", "1.234"], broken).mark).toBe("ambiguous");
  });

  it("of counts is not told by them when large numbers have no dot either", () => {
    expect(mark(["87", "2345", "1.234"], whole).mark).toBe("ambiguous");
  });

  it("is told by another column of the file, unless people would fall into pieces", () => {
    expect(mark(["1.234"], { whole: true, elsewhere: "," }).mark).toBe(",");
    expect(mark(["1.234"], { whole: false, elsewhere: "," }).mark).toBe(",");
    expect(mark(["1.234"], { whole: false, elsewhere: "." }).mark).toBe(".");
    expect(mark(["1.234"], { whole: true, elsewhere: "." }).mark).toBe("ambiguous");
    expect(mark(["1.234", "87"], { whole: true, elsewhere: "." }).mark).toBe("ambiguous");
    expect(mark(["1,234"], { whole: true, elsewhere: "." }).mark).toBe(".");
  });

  it("is mixed when cells contradict each other, and both are shown", () => {
    expect(mark(["1,5", "3", "1.5"])).toEqual({
      mark: "mixed",
      examples: [
        { text: "1,5", line: 2 },
        { text: "1.5", line: 4 },
      ],
    });
    expect(mark(["1,234", "1.234"]).mark).toBe("mixed");
  });

  it("of counts is never a point that one cell proves and that makes thousands fractions", () => {
    expect(mark(["1.5", "1.234"], whole).mark).toBe("mixed");
    expect(mark(["2930,50", "1,234"], whole).mark).toBe("mixed");
    expect(mark(["1.5", "1.234"], broken).mark).toBe(".");
  });

  it("is not touched by cells that the file has typed", () => {
    const observer = markObserver();
    for (const cell of [1.5, 1234, true, null]) observer.observe(cell, 1);
    expect(markOf(observer.evidence, broken).mark).toBe("none");
  });
});
