import { describe, expect, it } from "vitest";
import { roundingStep } from "@/lib/datasets/joining/rounding-step";
import { checkSums } from "@/lib/datasets/joining/sum-check";
import { populationSums, type PeopleCount } from "@/lib/datasets/joining/population-sums";
import { findTotalRows } from "@/lib/datasets/joining/total-rows";
import { hasPublicData } from "@/tests/support/public-data";
import { publicRows } from "./public-districts";

const amount = (text: string) => (text === "NA" ? null : Number(text.replace(",", ".")));

/** Every row as if no word, key or level explained it. */
function unexplained(rows: readonly string[][], label: number, ...columns: number[]) {
  return rows.map((cells, index) => ({
    line: index + 2,
    label: cells[label] ?? "",
    key: "",
    values: columns.map((column) => amount(cells[column] ?? "")),
    isCandidate: true,
  }));
}

const REGISTERS = [2001, 2012, 2013, 2014, 2015, 2019, 2020].map((year) => `EWR${year}12E_Matrix`);
const TOTAL = 7;
const AGE_LOWER = [
  0, 1, 2, 3, 5, 6, 7, 8, 10, 12, 14, 15, 18, 21, 25, 27, 30, 35, 40, 45, 50, 55, 60, 63, 65, 67,
  70, 75, 80, 85, 90, 95,
];

/** The total, both sexes and all 32 age bands of a register's row. */
function counts(cells: readonly string[], line: number): PeopleCount[] {
  const count = (column: number, sex: PeopleCount["sex"], ageFrom = 0, ageBelow = 150) => ({
    line,
    place: cells[1] ?? "",
    year: 2020,
    sex,
    ageFrom,
    ageBelow,
    people: amount(cells[column] ?? ""),
  });
  return [
    count(TOTAL, "all"),
    count(TOTAL + 1, "male"),
    count(TOTAL + 2, "female"),
    ...AGE_LOWER.map((from, index) =>
      count(TOTAL + 3 + index, "all", from, AGE_LOWER[index + 1] ?? 150),
    ),
  ];
}

describe.skipIf(!hasPublicData)("no row of real tables is taken for a total", () => {
  it.each([...REGISTERS, "EWR_L21_202512E_Matrix"])("in %s", (file) => {
    const rows = publicRows(`ewr-berlin/${file}.csv`, ";");
    for (const column of [TOTAL, TOTAL + 1, TOTAL + 3, TOTAL + 20])
      expect(findTotalRows(unexplained(rows, 1, column))).toEqual([]);
    expect(findTotalRows(unexplained(rows, 1, TOTAL, TOTAL + 1, TOTAL + 2))).toEqual([]);
  });

  it("in Dresden's projection, year by year and as a whole", () => {
    const rows = publicRows(
      "opendata-dresden/einwohner-prognose_md9_open_data_stadtbezirk_mit_zugeordneten_ortschaften_-_gerundet.csv",
      ";",
    );
    expect(findTotalRows(unexplained(rows, 1, 2), { roundedTo: 10 })).toEqual([]);
    const years = new Set(rows.map(([year]) => year));
    expect(years.size).toBe(16);
    for (const year of years) {
      const ofYear = rows.filter(([one]) => one === year);
      const table = unexplained(ofYear, 1, 2);
      expect(findTotalRows(table, { roundedTo: 10 })).toEqual([]);
      expect(roundingStep(table.flatMap(({ values }) => values))).toBe(year === "2025" ? 1 : 10);
      const sum = table.reduce((all, { values: [value] }) => all + (value ?? 0), 0);
      const total = { line: 12, label: "Dresden", key: "", values: [sum], isCandidate: true };
      const known = table.map((row) => ({ ...row, isCandidate: false }));
      expect(findTotalRows([...known, total])).toMatchObject([
        { line: 12, scope: "all", rows: 10 },
      ]);
    }
  });

  it("in the density of doctors by region", () => {
    const rows = publicRows("gut-leben/density.csv");
    expect(findTotalRows(unexplained(rows, 0, 3))).toEqual([]);
    for (const category of ["HAUS", "ALLGFA"])
      for (const year of ["2010", "2016"]) {
        const some = rows.filter((cells) => cells[1] === category && cells[2] === year);
        expect(some).toHaveLength(361);
        expect(findTotalRows(unexplained(some, 0, 3))).toEqual([]);
      }
  });

  it("in counts of practices, small as they are", () => {
    for (const kind of ["doctors", "clinics", "pharmacies", "hospitals"])
      for (const level of ["planning-areas", "district-regions"]) {
        const rows = publicRows(`odp-berlin-poi/2026-03-${kind}-${level}.csv`);
        expect(findTotalRows(unexplained(rows, 0, 1))).toEqual([]);
      }
  });
});

describe.skipIf(!hasPublicData)("the sums of the register", () => {
  it.each([...REGISTERS, "EWR_L21_202512E_Matrix"])("agree in every row of %s", (file) => {
    const rows = publicRows(`ewr-berlin/${file}.csv`, ";");
    const claims = populationSums(rows.flatMap((cells, index) => counts(cells, index + 2)));
    expect(claims).toHaveLength(2 * rows.length);
    expect(checkSums(claims)).toEqual([]);
  });

  it("are missed with line and difference when one number is changed", () => {
    const rows = publicRows("ewr-berlin/EWR202012E_Matrix.csv", ";");
    const [first = []] = rows;
    const changed = [first.with(TOTAL + 5, String(Number(first[TOTAL + 5]) + 7)), ...rows.slice(1)];
    const claims = populationSums(changed.flatMap((cells, index) => counts(cells, index + 2)));
    expect(checkSums(claims)).toMatchObject([{ code: "sumMismatch", line: 2 }]);
    expect(checkSums(claims)[0]?.about).toMatch(/^01011101 2020, 0–150 \(32\): .* \(\+7\)$/);
  });
});
