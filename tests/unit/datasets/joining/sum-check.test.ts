import { describe, expect, it } from "vitest";
import { agePartition } from "@/lib/datasets/joining/age-partition";
import {
  populationSums,
  totalRowSums,
  type PeopleCount,
} from "@/lib/datasets/joining/population-sums";
import { roundingStep } from "@/lib/datasets/joining/rounding-step";
import { checkSums } from "@/lib/datasets/joining/sum-check";

function people(
  count: Partial<PeopleCount> & Pick<PeopleCount, "people">,
  [ageFrom, ageBelow]: [number, number] = [0, 150],
): PeopleCount {
  return { line: 2, place: "01", year: 2024, sex: "all", ageFrom, ageBelow, ...count };
}

const check = (...counts: PeopleCount[]) => checkSums(populationSums(counts));

describe("the sums of a population table", () => {
  it("agree when women and men are all", () => {
    const sexes = [people({ sex: "female", people: 510 }), people({ sex: "male", people: 490 })];
    expect(check(people({ people: 1000 }), ...sexes)).toEqual([]);
    expect(check(people({ people: 1003 }), ...sexes)).toMatchObject([
      { code: "sumMismatch", line: 2, about: "01 2024, 0–150, ♀ + ♂: 1003 / 1000 (−3)" },
    ]);
  });

  it("agree when the age bands are all, whatever bands there are besides", () => {
    const bands = [
      people({ people: 100 }, [0, 6]),
      people({ people: 200 }, [6, 18]),
      people({ people: 700 }, [18, 150]),
      people({ people: 300 }, [0, 18]),
      people({ people: 650 }, [20, 150]),
    ];
    expect(check(people({ people: 1000 }), ...bands)).toEqual([]);
    const about = "01 2024, 0–150 (3): 999 / 1000 (+1)";
    expect(check(people({ people: 999 }), ...bands)).toMatchObject([
      { code: "sumMismatch", line: 2, about },
    ]);
    const wide = [...bands.slice(0, 3), people({ line: 9, people: 290 }, [0, 18])];
    expect(check(...wide)).toMatchObject([
      { code: "sumMismatch", line: 9, about: "01 2024, 0–18 (2): 290 / 300 (+10)" },
    ]);
  });

  it("are checked for each place, year and sex by itself", () => {
    const year = (number: number, sum: number) => [
      people({ year: number, people: sum }),
      people({ year: number, people: 10 }, [0, 18]),
      people({ year: number, people: 20 }, [18, 150]),
      people({ year: number, sex: "female", people: 9 }, [0, 18]),
      people({ year: number, sex: "female", people: 9 }, [18, 150]),
    ];
    const found = check(...year(2023, 30), ...year(2024, 31));
    expect(found.map(({ about }) => about)).toEqual(["01 2024, 0–150 (2): 31 / 30 (−1)"]);
  });

  it("claim nothing where a number is missing or a band is not filled", () => {
    const missing = people({ people: null }, [18, 150]);
    expect(check(people({ people: 50 }), people({ people: 20 }, [0, 18]), missing)).toEqual([]);
    const gap = people({ people: 20 }, [20, 150]);
    expect(check(people({ people: 50 }), people({ people: 20 }, [0, 18]), gap)).toEqual([]);
    const noMen = people({ sex: "female", people: 20 });
    expect(check(people({ people: 50 }), noMen)).toEqual([]);
  });

  it("agree with the total row of the file", () => {
    const total = people({ line: 20, place: "Insgesamt", people: 61 });
    const districts = [
      people({ place: "01", people: 20 }),
      people({ place: "02", people: 40 }),
      people({ place: "02", year: 2023, people: 7 }),
    ];
    expect(checkSums(totalRowSums([total], districts))).toEqual([
      {
        code: "sumMismatch",
        line: 20,
        about: "Insgesamt 2024, 0–150 (2): 61 / 60 (−1)",
        values: {
          ...{ place: "Insgesamt", year: "2024", sex: "all", ages: "all", from: 0, below: 150 },
          ...{ parts: "districts", total: 61, sum: 60, difference: 1 },
        },
      },
    ]);
    expect(totalRowSums([people({ year: 1999, people: 5 })], districts)).toEqual([]);
  });

  it("may be off by half a step for each number where all are rounded", () => {
    const districts = [110, 220, 330, 440, 550, 660, 770, 880].map((count, index) =>
      people({ place: `0${index}`, people: count }),
    );
    const total = (count: number) => people({ line: 20, place: "Σ", people: count });
    expect(checkSums(totalRowSums([total(4000)], districts))).toEqual([]);
    expect(checkSums(totalRowSums([total(4010)], districts))).toHaveLength(1);
    expect(checkSums(totalRowSums([total(3961)], districts))).toHaveLength(1);
    expect(checkSums(totalRowSums([total(4000)], districts), { roundedTo: 1 })).toHaveLength(1);
  });

  it("do not mind what adding decimals costs", () => {
    const claim = { line: 1, about: "fte", group: "", total: 0.3, parts: [0.1, 0.2] };
    expect(checkSums([claim])).toEqual([]);
    expect(checkSums([{ ...claim, total: 0.31 }])[0]?.about).toBe("fte: 0.31 / 0.3 (−0.01)");
  });
});

describe("the step to which numbers are rounded", () => {
  it.each([
    [[10, 20, 30, 40, 50, 60, 70, 110], 10],
    [[3, 6, 9, 12, 15, 18, 21, 33], 3],
    [[5, 10, 15, 20, 25, 30, 35, 55], 5],
    [[1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000], 1000],
    [[10, 20, 30, 40, 50, 60, 70, 111], 1],
    [[10, 20, 30], 1],
    [[10, 20, 30, 0, 0, 0, 0, 0, null], 1],
    [[0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5], 1],
  ])("of %j is %i", (values, step) => {
    expect(roundingStep(values)).toBe(step);
  });
});

describe("an age band put together from others", () => {
  const band = (ageFrom: number, ageBelow: number) => ({ ageFrom, ageBelow });

  it("takes the finest way", () => {
    const bands = [band(0, 18), band(0, 3), band(3, 6), band(6, 18), band(18, 150), band(0, 6)];
    const parts = agePartition(band(0, 150), bands);
    expect(parts?.map(({ ageFrom }) => ageFrom)).toEqual([0, 3, 6, 18]);
    expect(agePartition(band(0, 6), bands)).toEqual([band(0, 3), band(3, 6)]);
  });

  it("leaves no gap and counts no one twice", () => {
    expect(agePartition(band(0, 10), [band(0, 5), band(6, 10)])).toBeNull();
    expect(agePartition(band(0, 10), [band(0, 6), band(5, 10)])).toBeNull();
    expect(agePartition(band(0, 10), [band(0, 10)])).toBeNull();
  });
});
