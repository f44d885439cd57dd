import { describe, expect, it } from "vitest";
import { readKey } from "@/lib/datasets/values/key-value";

describe("an official key", () => {
  it.each([
    ["01011101", "01011101"],
    [" 0101\u00a0", "0101"],
    [1011101, "1011101"],
    [0, "0"],
    ["DEBE00YY2DG0003W", "DEBE00YY2DG0003W"],
    ["01.02", "01.02"],
    ["1.2", "1.2"],
    ["StB 3", "StB 3"],
    ["X", "X"],
    ['="01011101"', "01011101"],
    ["'01011101", "01011101"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
  ])("is read from %j", (cell, key) => {
    expect(readKey(cell)).toEqual({ key });
  });

  it.each([null, "", "  ", "-", "NA", "k. A.", '=""', NaN])("is missing in %j", (cell) => {
    expect(readKey(cell)).toMatchObject({ code: "emptyKey" });
  });

  it.each([
    "1.00001E7",
    "1,00001E+07",
    1234.5,
    -3,
    1e21,
    "1011101.0",
    "11.0",
    "1011101,00",
    "10001,25",
    "01.02.2025",
    "1. Mrz",
    "02. Jan 25",
    "2025-02-01 00:00:00",
    "01\u0000",
    "0\ud800",
    true,
  ])("is no longer to be known from %j", (cell) => {
    expect(readKey(cell)).toMatchObject({ code: "brokenKey" });
  });
});
