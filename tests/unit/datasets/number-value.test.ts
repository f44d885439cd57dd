import { describe, expect, it } from "vitest";
import { decimalMarkOf, isMissing, numberValue } from "@/lib/datasets/number-value";

const whole = { whole: true };
const broken = { whole: false };

describe("the decimal mark of a column", () => {
  it.each([
    [["2930,00", "15,00"], whole, ","],
    [["1.234", "12.345"], whole, ","],
    [["1.234", "87"], whole, ","],
    [["1.234,5", "3"], broken, ","],
    [["12\u202f345,5"], broken, ","],
    [["52.51", "52.47"], broken, "."],
    [["52.510", "13.404"], broken, "."],
    [["1.5", "1.234"], whole, "."],
    [["3469", "15"], whole, "."],
    [["1,234.50"], broken, "."],
    [[], whole, "."],
  ] as const)("of %j with %j is %j", (values, kind, mark) => {
    expect(decimalMarkOf(values, kind)).toBe(mark);
  });

  it("is a dot when counts have English thousands", () => {
    expect(decimalMarkOf(["1,234", "12,345"], whole)).toBe(".");
  });
});

describe("a number", () => {
  it.each([
    ["2.930,50", ",", 2930.5],
    ["1.234.567", ",", 1_234_567],
    ["2930,00", ",", 2930],
    ["1,234.5", ".", 1234.5],
    ["1,234,567", ".", 1_234_567],
    ["12 345", ".", 12_345],
    ["12\u00a0345,5", ",", 12_345.5],
    ["12\u202f345", ",", 12_345],
    ["-.93", ".", -0.93],
    ["-,93", ",", -0.93],
    ["+4", ".", 4],
    ["0", ".", 0],
    [" 7 ", ".", 7],
  ] as const)("is read from %j with %j", (text, mark, value) => {
    expect(numberValue(text, mark)).toBe(value);
  });

  it.each(["", "NA", "abc", "12a", "1e5", "0x10", "--3", "1-2", "Infinity", "NaN", "5 €"])(
    "is not found in %j",
    (text) => {
      expect(numberValue(text, ".")).toBeNull();
      expect(numberValue(text, ",")).toBeNull();
    },
  );

  it("is never made of two decimal marks", () => {
    expect(numberValue("1.5.2", ".")).toBeNull();
    expect(numberValue("1,5,2", ",")).toBeNull();
  });
});

describe("a cell says that there is no value", () => {
  it.each([
    "",
    " ",
    "-",
    "–",
    ".",
    "..",
    "...",
    "x",
    "X",
    "NA",
    "N/A",
    "k. A.",
    "k.A.",
    "*",
    " - ",
  ])("with %j", (text) => {
    expect(isMissing(text)).toBe(true);
  });

  it.each(["0", "0,0", "-1", "a"])("but not with %j", (text) => {
    expect(isMissing(text)).toBe(false);
  });
});
