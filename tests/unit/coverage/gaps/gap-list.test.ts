import { describe, expect, it } from "vitest";
import { figuresQuery, readFiguresFilter } from "@/lib/coverage/gaps/figures-filter";
import { listGaps, sumGaps, type DistrictAnswers } from "@/lib/coverage/gaps/gap-list";
import { groupCoverage } from "@/lib/coverage/group-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";

const names = { nameGerman: "", dativeGerman: "", nameEnglish: "", inTextEnglish: "" };
const group = (slug: string, careLevel: SpecialtyGroup["careLevel"]): SpecialtyGroup => ({
  ...{ slug, slugEnglish: slug, careLevel, denominator: "all", ...names },
});
const groups = [group("hausaerzte", "primary"), group("nephrologen", "specialised")];
const districts = [
  { key: "1", slug: "nord" },
  { key: "2", slug: "sued" },
  { key: "3", slug: "leer" },
];
const people = (all: number | null) => ({ all, women: null, minors: null });
const seats = (fte: number) => ({ hausaerzte: { fte, doctors: fte, practices: 1 } });
const value = { groupSlug: "hausaerzte", districtType: null, validFrom: "2020-01-01" };
const basis = {
  districts: [
    { key: "1", population: people(3000), supply: seats(2) },
    { key: "2", population: people(5000), supply: seats(2) },
    { key: "3", population: people(null), supply: {} },
  ],
  residentsPerDoctor: [{ ...value, residents: 1000 }],
};
const coverageOf = (one: SpecialtyGroup) =>
  groupCoverage(basis, one, { districtType: null, on: "2026-11-23" });
const list = (answers: DistrictAnswers[]) => listGaps(groups, districts, coverageOf, answers);

describe("the gaps of a region", () => {
  it("are those of groups rated by district, the widest first, and none where figures miss", () => {
    expect(
      list([]).map(({ group: { slug }, district, missing, degree }) => [
        ...[slug, district.slug, missing, degree],
      ]),
    ).toEqual([
      ["hausaerzte", "sued", 3, 40],
      ["hausaerzte", "nord", 1, 66.66666666667],
    ]);
  });

  it("stand next to what is tied to the district, for this group or for all", () => {
    const gaps = list([
      { district: "sued", kind: "offer", groups: ["hausaerzte"], count: 1 },
      { district: "sued", kind: "offer", groups: [], count: 2 },
      { district: "nord", kind: "offer", groups: ["kinderaerzte"], count: 4 },
    ]);
    expect(gaps.map(({ answers }) => answers)).toEqual([[{ kind: "offer", count: 3 }], []]);
    expect(sumGaps(gaps)).toEqual({
      all: { count: 2, missing: 4 },
      with: { count: 1, missing: 3 },
      without: { count: 1, missing: 1 },
    });
  });

  it("are asked for by an address, whatever else it says", () => {
    const filter = { view: "with", group: "hausaerzte", page: 2, uses: 1 } as const;
    expect(readFiguresFilter(new URLSearchParams(figuresQuery(filter)))).toEqual(filter);
    const wrong = readFiguresFilter(new URLSearchParams("view=x&group='%3B--&page=-1&uses=a"));
    expect(wrong).toEqual({ view: "all", group: "", page: 1, uses: 1 });
    expect(figuresQuery(wrong)).toBe("");
  });
});
