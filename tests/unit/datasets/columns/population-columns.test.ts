import { describe, expect, it } from "vitest";
import { chooseBands, populationMeasures } from "@/lib/datasets/columns/population-columns";

const measure = (heading: string) => populationMeasures([heading]).measures[0]?.measure ?? null;
const everybody = { sex: "all", ageFrom: 0, ageBelow: 150, year: null };

describe("a heading that counts people", () => {
  it.each([
    ["E_E", {}],
    ["E_EM", { sex: "male" }],
    ["E_EW", { sex: "female" }],
    ["E_E00_01", { ageBelow: 1 }],
    ["E_EW18_21", { sex: "female", ageFrom: 18, ageBelow: 21 }],
    ["E_E95_110", { ageFrom: 95 }],
    ["E_U1", { ageBelow: 1 }],
    ["E_EU1", { ageBelow: 1 }],
    ["E_1U6", { ageFrom: 1, ageBelow: 6 }],
    ["E_E1U6", { ageFrom: 1, ageBelow: 6 }],
    ["E_80U110", { ageFrom: 80 }],
    ["Einwohner insgesamt", {}],
    ["Einwohner/innen", {}],
    ["Bevölkerung", {}],
    ["Anzahl", {}],
    ["population total", {}],
    ["Bevölkerung (weiblich)", { sex: "female" }],
    ["männlich 0-5", { sex: "male", ageBelow: 6 }],
    ["davon weiblich", { sex: "female" }],
    ["darunter Männer", { sex: "male" }],
    ["unter 6 Jahre weiblich", { sex: "female", ageBelow: 6 }],
    ["M_00_05", { sex: "male", ageBelow: 5 }],
    ["Alter 20 bis 25", { ageFrom: 20, ageBelow: 26 }],
    ["65 und älter", { ageFrom: 65 }],
    ["Personen im Alter von 65 Jahren und mehr", { ageFrom: 65 }],
    ["18 bis unter 25 Jahre", { ageFrom: 18, ageBelow: 25 }],
    ["female_65_plus", { sex: "female", ageFrom: 65 }],
    ["w 80+", { sex: "female", ageFrom: 80 }],
    ["Einwohner 31.12.2025", { year: 2025 }],
    ["2030", { year: 2030 }],
    ["pop_2020", { year: 2020 }],
  ])("is %j", (heading, expected) => {
    expect(measure(heading)).toEqual({ ...everybody, ...expected });
  });

  it.each([
    "RAUMID",
    "BEZ",
    "E",
    "Name",
    "Jahr",
    "Alter",
    "Stadtbezirk",
    "Ausländer",
    "Anteil unter 6",
    "Durchschnittsalter",
    "darunter Allgemeinmedizin",
    "Haushalte insgesamt",
    "Einwohner je km²",
    "männlich und weiblich",
    "Einwohner 2020-2025",
    "Einwohner 2020 2025",
    "7",
    "",
  ])("is not %j", (heading) => {
    expect(measure(heading)).toBeNull();
  });

  it("may be a bare age where there is a row of them", () => {
    const { measures } = populationMeasures(["Nr", "0", "1", "2", "3", "4"]);
    expect(measures.map((column) => column.measure.ageFrom)).toEqual([0, 1, 2, 3, 4]);
  });

  it("is understood from the headings beside it", () => {
    const bands = (...headings: string[]) =>
      populationMeasures(headings).measures.map(({ measure: { ageFrom, ageBelow } }) => [
        ageFrom,
        ageBelow,
      ]);
    expect(bands("0-3", "3-6", "6+")).toEqual([
      [0, 3],
      [3, 6],
      [6, 150],
    ]);
    expect(bands("m_0_4", "m_5_9", "m_10_14")).toEqual([
      [0, 5],
      [5, 10],
      [10, 15],
    ]);
  });

  it("says when the headings disagree, and then takes an answer", () => {
    const headings = ["0-17", "18-65", "65+"];
    expect(populationMeasures(headings).spanEnd).toBe("contradictory");
    const { measures } = populationMeasures(headings, { spanEnd: "below" });
    expect(measures.map((column) => column.measure.ageBelow)).toEqual([17, 65, 150]);
  });
});

describe("the columns to take", () => {
  const chosen = (...headings: string[]) => {
    const { totals, bands, unused, doubled } = chooseBands(populationMeasures(headings).measures);
    const names = (columns: { column: string }[]) => columns.map(({ column }) => column);
    return [names(totals), names(bands), names(unused), doubled.map(names)];
  };

  it("are the total and the finest bands, never people twice", () => {
    expect(chosen("E_E", "E_EW", "E_U6", "E_6U110", "E_E00_01", "E_E01_06", "E_E06_110")).toEqual([
      ["E_E", "E_EW"],
      ["E_6U110", "E_E00_01", "E_E01_06"],
      ["E_U6", "E_E06_110"],
      [],
    ]);
  });

  it("cover as many ages as they can before they are fine", () => {
    const [, bands, unused] = chosen("unter 18", "0 bis unter 3", "3 bis unter 6", "18 und mehr");
    expect([bands, unused]).toEqual([
      ["unter 18", "18 und mehr"],
      ["0 bis unter 3", "3 bis unter 6"],
    ]);
  });

  it("are chosen for each sex and year by itself", () => {
    expect(chosen("w unter 18", "m unter 18", "w 18+", "m 18+", "2020", "2021")).toEqual([
      ["2020", "2021"],
      ["w unter 18", "w 18+", "m unter 18", "m 18+"],
      [],
      [],
    ]);
  });

  it("are asked for when two claim to be the total, unless only one names people", () => {
    expect(chosen("Einwohner", "Bevölkerung")).toEqual([
      [],
      [],
      [],
      [["Einwohner", "Bevölkerung"]],
    ]);
    expect(chosen("Anzahl", "Bevölkerung")).toEqual([["Bevölkerung"], [], ["Anzahl"], []]);
  });
});
