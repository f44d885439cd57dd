import { describe, expect, it } from "vitest";
import { absenceOf, isBelowLimit } from "@/lib/datasets/values/missing-value";

describe("a cell says that there is no value", () => {
  it.each([
    null,
    NaN,
    "",
    " ",
    "-",
    "–",
    "—",
    ".",
    "..",
    "...",
    "…",
    ":",
    "x",
    "X",
    "/",
    "NA",
    "N/A",
    "n/a",
    "#NV",
    "k. A.",
    "k.A.",
    "k.\u00a0A.",
    "keine Angabe",
    "Keine Angaben",
    "null",
    "nan",
    " - ",
  ])("with %j", (cell) => {
    expect(absenceOf(cell)).toBe("missing");
  });

  it.each(["0", "0,0", "-0", 0, -0, false, "-1", "a", "xx", "Naumburg", "- -", "1-4"])(
    "but not with %j",
    (cell) => {
      expect(absenceOf(cell)).toBeNull();
    },
  );
});

describe("a cell says that its value is kept secret", () => {
  it.each([
    "*",
    "•",
    "(.)",
    "( )",
    "geheim",
    "Geheim",
    "<5",
    "< 3",
    "<= 5",
    "unter 5",
    "less than 5",
  ])("with %j", (cell) => {
    expect(absenceOf(cell)).toBe("suppressed");
  });

  it("and says so with a limit in words that may be an age, too", () => {
    expect(["< 5", "unter 6", " <10 "].map(isBelowLimit)).toEqual([true, true, true]);
    expect(["*", "5", "<500", "unter 5 Jahre", ""].map(isBelowLimit)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
