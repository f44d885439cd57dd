import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAgeBand, spanEndOf, spellAges } from "@/lib/datasets/values/age-band";

describe("an age band", () => {
  it.each([
    ["0-3", 0, 4],
    ["0 - 3", 0, 4],
    ["0 bis 3", 0, 4],
    ["0 to 3", 0, 4],
    ["18–25", 18, 26],
    ["18 - 65 Jahre", 18, 66],
    ["von 6 bis 10 Jahren", 6, 11],
    ["0 bis unter 3", 0, 3],
    ["0 bis unter 3 Jahre", 0, 3],
    ["3 - unter 6", 3, 6],
    ["3 bis < 6", 3, 6],
    ["60 bis unter 65-Jährige", 60, 65],
    ["unter 6", 0, 6],
    ["unter 1 Jahr", 0, 1],
    ["<18", 0, 18],
    ["< 18 Jahre", 0, 18],
    ["under 5 years", 0, 5],
    ["jünger als 3", 0, 3],
    ["U18", 0, 18],
    ["bis 5", 0, 6],
    ["bis einschließlich 5 Jahre", 0, 6],
    ["<= 5", 0, 6],
    ["65 und mehr", 65, 150],
    ["65 und älter", 65, 150],
    ["65 u. älter", 65, 150],
    ["65 Jahre und älter", 65, 150],
    ["90 Jahre und mehr", 90, 150],
    ["65 and over", 65, 150],
    ["85 years and older", 85, 150],
    ["65+", 65, 150],
    ["65 plus", 65, 150],
    [">= 65", 65, 150],
    ["ab 65", 65, 150],
    ["ab 65 Jahren", 65, 150],
    ["> 64", 65, 150],
    ["00_01", 0, 1],
    ["95_110", 95, 150],
    ["95-110", 95, 150],
    ["100-104", 100, 105],
    ["105-109", 105, 110],
    ["7", 7, 8],
    [7, 7, 8],
    ["7 Jahre", 7, 8],
    ["0", 0, 1],
    ["insgesamt", 0, 150],
    ["Alle Altersgruppen", 0, 150],
    ["total", 0, 150],
    ["0-150", 0, 150],
    ["Y5-9", 5, 10],
    ["Y_LT5", 0, 5],
    ["Y_GE85", 85, 150],
    ["Alter 20 bis 25", 20, 26],
  ])("is read from %j", (cell, ageFrom, ageBelow) => {
    expect(readAgeBand(cell)).toEqual({ ageFrom, ageBelow });
  });

  it.each([
    "",
    "abc",
    "1000",
    "2025",
    "-5",
    "18-15",
    "unter 0",
    "150+",
    "160",
    "über 65",
    "Ü65",
    "01.03.2025",
    "2-3-4",
    "0-3 und 5",
    null,
    true,
    1.5,
  ])("is not found in %j", (cell) => {
    expect(readAgeBand(cell)).toBeNull();
  });

  it("ends as the file's other bands say", () => {
    expect(readAgeBand("0-3", "below")).toEqual({ ageFrom: 0, ageBelow: 3 });
    expect(readAgeBand("00_03", "last")).toEqual({ ageFrom: 0, ageBelow: 4 });
    expect(readAgeBand("0 bis unter 3", "last")).toEqual({ ageFrom: 0, ageBelow: 3 });
    expect(readAgeBand("7", "below")).toEqual({ ageFrom: 7, ageBelow: 8 });
  });

  it("is the same for every way of writing it", () => {
    const ages = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(ages, ([from, years]) => {
        const [last, below] = [from + years, from + years + 1];
        const band = { ageFrom: from, ageBelow: below };
        const spellings = [
          `${from}-${last}`,
          `${from} bis ${last} Jahre`,
          `von ${from} bis unter ${below} Jahren`,
          `${from}_${below}`,
          `Alter ${from} – ${last}`,
        ];
        for (const spelling of spellings) expect(readAgeBand(spelling)).toEqual(band);
      }),
      { numRuns: 100 },
    );
  });
});

describe("whether the second number belongs to a band", () => {
  const end = (...cells: string[]) =>
    spanEndOf(cells.map((cell) => spellAges(cell)).filter((spelling) => spelling !== null));

  it("is told by the bands beside it", () => {
    expect(end("0-3", "3-6", "6-10", "65+")).toBe("below");
    expect(end("0-2", "3-5", "6-9")).toBe("last");
    expect(end("0_1", "1_2", "2_3", "3_5", "5_6")).toBe("below");
    expect(end("0-18", "18-65", "65 und älter")).toBe("below");
    expect(end("0-17", "18-64", "65 und älter", "unter 18")).toBe("last");
  });

  it("is not told by a band alone or by bands that say it in words", () => {
    expect(end("0-3")).toBe("unsaid");
    expect(end("0 bis unter 3", "3 bis unter 6")).toBe("unsaid");
    expect(end("0-3", "10-13")).toBe("unsaid");
  });

  it("has to be asked when the bands disagree", () => {
    expect(end("0-17", "18-65", "65+")).toBe("contradictory");
    expect(end("0-3", "3-6", "7-10")).toBe("contradictory");
  });
});
