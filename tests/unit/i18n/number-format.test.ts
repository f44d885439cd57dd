import { describe, expect, it } from "vitest";
import {
  decimalNumber,
  degreePercent,
  longDay,
  percent,
  seatCount,
  shortDay,
  wholeNumber,
} from "@/lib/i18n/number-format";

describe("a number in the reader's language", () => {
  it("has German or English marks", () => {
    expect([wholeNumber(3_913_644, "de"), wholeNumber(3_913_644, "en")]).toEqual([
      "3.913.644",
      "3,913,644",
    ]);
    expect([decimalNumber(6.75, "de", 2), decimalNumber(6.75, "en", 2)]).toEqual(["6,75", "6.75"]);
    expect(decimalNumber(6, "de", 2)).toBe("6,00");
  });

  it("is a count of seats with a decimal only where there is one", () => {
    expect(seatCount(49.5, "de")).toBe("49,5");
    expect(seatCount(2, "de")).toBe("2");
    expect(seatCount(0, "en")).toBe("0");
  });

  it("is a percentage with a space that does not break in German, and none in English", () => {
    expect(percent(80.7, "de", 1)).toBe("80,7\u00a0%");
    expect(percent(80.7, "en", 1)).toBe("80.7%");
  });
});

describe("a degree in percent", () => {
  it.each([
    [0, "0"],
    [0.4, "0"],
    [49.4, "49"],
    [49.5, "49,5"],
    [49.97, "49,9"],
    [49.999999999, "49,9"],
    [50, "50"],
    [50.04, "50"],
    [64.3, "64"],
    [74.49, "74"],
    [74.6, "74,6"],
    [74.95, "74,9"],
    [74.97, "74,9"],
    [75, "75"],
    [75.4, "75"],
    [80.7, "81"],
    [99.4, "99"],
    [99.6, "99,6"],
    [99.99, "99,9"],
    [100, "100"],
    [109.6, "110"],
    [110, "110"],
    [110.000001, "110,1"],
    [110.04, "110,1"],
    [110.3, "110,3"],
    [110.5, "111"],
    [140, "140"],
    [140.01, "140,1"],
    [140.6, "141"],
    [1234.5, "1.235"],
  ])("of %d reads %s, never across a legal limit", (degree, text) => {
    expect(degreePercent(degree, "de")).toBe(`${text}\u00a0%`);
  });

  it("is written the English way", () => {
    expect(degreePercent(74.97, "en")).toBe("74.9%");
  });
});

describe("a day", () => {
  it("is the calendar day, in every time zone of a server", () => {
    expect(longDay("2024-01-01", "de")).toBe("1. Januar 2024");
    expect(longDay("2024-01-01", "en")).toBe("1 January 2024");
    expect(shortDay("2024-12-31", "de")).toBe("31.12.2024");
    expect(shortDay("2024-12-31", "en")).toBe("31/12/2024");
  });
});
