import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAmount, readNumber } from "@/lib/datasets/values/number-value";

describe("a number", () => {
  it.each([
    ["2.930,50", ",", 2930.5],
    ["1.234.567", ",", 1_234_567],
    ["2930,00", ",", 2930],
    ["1,234.5", ".", 1234.5],
    ["1,234,567", ".", 1_234_567],
    ["12 345", ".", 12_345],
    ["12\u00a0345,5", ",", 12_345.5],
    ["12\u2009345,5", ",", 12_345.5],
    ["12\u202f345", ",", 12_345],
    ["1'234.5", ".", 1234.5],
    ["1’234’567", ".", 1_234_567],
    ["-.93", ".", -0.93],
    ["-,93", ",", -0.93],
    [".5", ".", 0.5],
    [",5", ",", 0.5],
    ["+3", ".", 3],
    ["\u2212 4,5", ",", -4.5],
    ["–7", ",", -7],
    ["12,5 %", ",", 12.5],
    ["12.5%", ".", 12.5],
    ["0", ".", 0],
    [" 7 ", ".", 7],
    ["007", ",", 7],
    ["5.", ".", 5],
    ["1E5", ",", 100_000],
    ["1.5e3", ".", 1500],
    ["1,5E+3", ",", 1500],
    ["5e-2", ".", 0.05],
  ] as const)("is read from %j with %j", (text, mark, value) => {
    expect(readNumber(text, mark)).toBe(value);
  });

  it("needs no mark when the file has typed it", () => {
    expect([1234.5, 0, -3].map((cell) => readNumber(cell, ","))).toEqual([1234.5, 0, -3]);
    expect([NaN, Infinity, true, null].map((cell) => readNumber(cell, ","))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("is never minus zero", () => {
    expect(Object.is(readNumber("-0", "."), 0)).toBe(true);
    expect(Object.is(readNumber(-0, "."), 0)).toBe(true);
  });

  it.each([
    "",
    "NA",
    "abc",
    "12a",
    "0x10",
    "--3",
    "1-2",
    "2-3",
    "Infinity",
    "NaN",
    "5 €",
    "1. Mrz",
    "01.02.2025",
    "2025-02-01",
    "12:30",
    "1/2",
    ".",
    ",",
    "(",
    "%",
    "e5",
    "1e999",
    "12 34",
    "1234-",
    `1${"0".repeat(80)}`,
  ])("is not found in %j", (text) => {
    expect(readNumber(text, ".")).toBeNull();
    expect(readNumber(text, ",")).toBeNull();
  });

  it("is never made of two decimal marks, or of thousands that are no threes", () => {
    expect(["1.5.2", "1.234,5,6", "1,234.567.8"].map((text) => readNumber(text, "."))).toEqual([
      null,
      null,
      null,
    ]);
    expect(
      ["1,5,2", "12.34", "0.123", "1.23.456", "1.234 567"].map((text) => readNumber(text, ",")),
    ).toEqual([null, null, null, null, null]);
  });

  it("has no thousands before an exponent", () => {
    expect(readNumber("1.234E3", ",")).toBeNull();
    expect(readNumber("1 234E3", ",")).toBeNull();
  });
});

describe("what a number carries beside its value", () => {
  it.each([
    ["1.234 r", ",", 1234, "flagged"],
    ["1234p", ",", 1234, "flagged"],
    ["1.234*", ",", 1234, "flagged"],
    ["1234¹⁾", ",", 1234, "flagged"],
    ["1234 ¹", ",", 1234, "flagged"],
    ["1234 1)", ",", 1234, "flagged"],
    ["1234 a)", ",", 1234, "flagged"],
    ["(1 234)", ",", 1234, "bracketed"],
    ["( -3,5 )", ",", -3.5, "bracketed"],
    ["1.00001E7", ".", 10_000_100, "shortened"],
    ["1E5", ".", 100_000, "shortened"],
    ["1.5E1", ".", 15, null],
    ["1.234", ",", 1234, null],
  ] as const)("is kept apart in %j", (text, mark, value, remark) => {
    const amount = readAmount(text, mark);
    expect([amount?.value ?? null, amount?.remark ?? null]).toEqual([value, remark]);
  });

  it("says that a value is a percentage, and keeps it as written", () => {
    expect(readAmount("12,5 %", ",")).toEqual({ value: 12.5, percent: true, remark: null });
    expect(readAmount("12,5", ",")?.percent).toBe(false);
  });
});

/** Writes a number as an office would: digits in threes, a decimal mark. */
function written(cents: number, mark: string, separator: string): string {
  const [whole = "0", fraction] = (Math.abs(cents) / 100).toFixed(2).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, separator);
  return `${cents < 0 ? "-" : ""}${grouped}${mark}${fraction ?? ""}`;
}

describe("every style of writing", () => {
  const styles = fc.constantFrom(
    ...([",", "."] as const).flatMap((mark) =>
      ["", mark === "," ? "." : ",", " ", "\u00a0", "\u2009", "\u202f", "'", "’"].map(
        (separator) => ({ mark, separator }),
      ),
    ),
  );

  it("gives the number back that was written", () => {
    fc.assert(
      fc.property(styles, fc.integer({ min: -1e12, max: 1e12 }), ({ mark, separator }, cents) => {
        expect(readNumber(written(cents, mark, separator), mark)).toBe(cents / 100 + 0);
      }),
      { numRuns: 400 },
    );
  });

  it("never gives a number for the other mark that is a different one and looks the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (cents) => {
        expect(readNumber(written(cents, ",", "."), ".")).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});
