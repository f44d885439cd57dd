import { describe, expect, it } from "vitest";
import {
  countedGroups,
  districtSeries,
  regionSeries,
} from "@/lib/coverage/computation/people-groups";

function people(districtKey: string, year: number, all: number, projected = year > 2024) {
  return { districtKey, year, projected, all, women: all / 2, minors: 100, seniors: 200 };
}

describe("people by age group", () => {
  it("are those whom the group's value counts", () => {
    const here = people("01", 2024, 1000);
    expect(countedGroups(here, "all")).toEqual({ "0-17": 100, "18-64": 700, "65+": 200 });
    expect(countedGroups(here, "women")).toEqual({ all: 500 });
    expect(countedGroups(here, "minors")).toEqual({ "0-17": 100 });
  });

  it("are all together where the ages are not known or contradict the total", () => {
    const here = people("01", 2024, 1000);
    expect(countedGroups({ ...here, seniors: null }, "all")).toEqual({ all: 1000 });
    expect(countedGroups({ ...here, seniors: 950 }, "all")).toEqual({ all: 1000 });
  });

  it("begin with the counted year and leave projections of years before it out", () => {
    const rows = [people("01", 2030, 900), people("01", 2022, 990, true), people("01", 2024, 1000)];
    expect(districtSeries(rows, "01", "all", 2024).map(({ year }) => year)).toEqual([2024, 2030]);
  });

  it("make a region's year only where every counted district is projected", () => {
    const rows = [
      people("01", 2024, 1000),
      people("02", 2024, 500),
      people("01", 2030, 900),
      people("01", 2035, 800),
      people("02", 2035, 500),
    ];
    const totals = regionSeries(rows, "all", 2024).map(({ year, groups }) => [
      year,
      Object.values(groups).reduce((sum, count) => sum + count, 0),
    ]);
    expect(totals).toEqual([
      [2024, 1500],
      [2035, 1300],
    ]);
  });

  it("are one group in the region as soon as one district does not tell them apart", () => {
    const rows = [people("01", 2024, 1000), { ...people("02", 2024, 500), seniors: null }];
    expect(regionSeries(rows, "all", 2024)).toEqual([{ year: 2024, groups: { all: 1500 } }]);
  });
});
