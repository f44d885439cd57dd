import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disclosedAges } from "@/lib/coverage/disclosure/disclosed-ages";
import { disclosedDoctors } from "@/lib/coverage/disclosure/disclosed-doctors";
import { doctorsOf, regionOfDoctors, YEAR } from "./random-region";

const bandsOf = (ages: readonly number[]) =>
  disclosedAges(doctorsOf("A", ages), YEAR).bands?.map(({ ageFrom, ageBelow, heads }) => [
    ageFrom,
    ageBelow,
    heads,
  ]);

const times = (count: number, age: number) => Array.from({ length: count }, () => age);

describe("the ages of doctors in a region", () => {
  it("stay untold below five doctors of known age", () => {
    const four = disclosedAges(doctorsOf("A", [40, 50, 60, 61, null, null]), YEAR);
    expect(four).toEqual({ bands: null, unknownHeads: 2, olderShare: null, districts: [] });
    expect(disclosedAges(doctorsOf("A", times(5, 40)), YEAR).bands).not.toBeNull();
    expect(disclosedAges([], YEAR)).toMatchObject({ bands: null, unknownHeads: 0 });
  });

  it("are told by five-year bands where each has three doctors or none", () => {
    expect(
      bandsOf([
        ...times(3, 34),
        ...times(4, 36),
        ...times(3, 59),
        ...times(5, 60),
        ...times(3, 70),
      ]),
    ).toEqual([
      [null, 35, 3],
      [35, 40, 4],
      [40, 45, 0],
      [45, 50, 0],
      [50, 55, 0],
      [55, 60, 3],
      [60, 65, 5],
      [65, 70, 0],
      [70, null, 3],
    ]);
  });

  it("are told by wider bands where a band would have one or two doctors", () => {
    expect(bandsOf([33, 38, 41, 42, ...times(4, 57), ...times(3, 62), 66, 66, 71])).toEqual([
      [null, 45, 4],
      [45, 50, 0],
      [50, 55, 0],
      [55, 60, 4],
      [60, 65, 3],
      [65, null, 3],
    ]);
  });

  it("do not tell how many are 60 or older when those are one or two, or all but two", () => {
    expect(bandsOf([...times(6, 42), 57, 63])).toEqual([
      [null, 35, 0],
      [35, 40, 0],
      [40, null, 8],
    ]);
    const oldest = disclosedAges(doctorsOf("A", [...times(9, 62), 58, 57]), YEAR);
    expect(oldest.bands).toContainEqual({ ageFrom: 55, ageBelow: 65, heads: 11 });
    expect(oldest).toMatchObject({ olderShare: null, districts: [] });
  });

  it("are those at the end of the year", () => {
    const born1965 = { districtKey: "A", birthYear: 1965, heads: 5 };
    const counts = [born1965, ...doctorsOf("A", times(5, 40))];
    expect(disclosedAges(counts, 2025).olderShare).toBe(0.5);
    expect(disclosedAges(counts, 2024).olderShare).toBeNull();
  });

  it("leave nobody out, meet without gaps and hold nobody or at least three", () => {
    fc.assert(
      fc.property(regionOfDoctors(12), (counts) => {
        const { bands, unknownHeads } = disclosedAges(counts, YEAR);
        if (bands === null) return;
        const told = bands.reduce((sum, { heads }) => sum + heads, 0);
        expect(told + unknownHeads).toBe(counts.length);
        expect(bands[0]?.ageFrom).toBeNull();
        expect(bands.at(-1)?.ageBelow).toBeNull();
        for (const [index, { ageFrom, heads }] of bands.entries()) {
          if (index > 0) expect(ageFrom).toBe(bands[index - 1]?.ageBelow);
          expect(heads === 0 || heads >= 3).toBe(true);
        }
      }),
    );
  });
});

describe("the share of a district's doctors who are 60 or older", () => {
  const large = (key: string) => doctorsOf(key, [...times(4, 45), ...times(3, 63)]);

  it("is told in whole percent of heads", () => {
    const counts = [...large("A"), ...doctorsOf("B", [...times(5, 50), ...times(3, 64)])];
    expect(disclosedAges(counts, YEAR).districts).toEqual([
      { key: "A", olderShare: 0.43 },
      { key: "B", olderShare: 0.38 },
    ]);
  });

  it("never says of everybody in a district, or of one alone, on which side of 60 they are", () => {
    const told = (ages: number[]) =>
      disclosedAges([...large("A"), ...large("C"), ...doctorsOf("B", ages)], YEAR).districts.find(
        ({ key }) => key === "B",
      )?.olderShare;
    const [nobody, one, two] = [0, 1, 2].map((older) =>
      told([...times(6 - older, 50), ...times(older, 66)]),
    );
    expect([nobody, one]).toEqual([two, two]);
    expect(told(times(6, 66))).toBe(told([...times(2, 50), ...times(4, 66)]));
  });

  it("stays untold below five doctors, and of the next smallest district when one would be left", () => {
    const next = doctorsOf("C", [...times(3, 45), ...times(3, 63)]);
    const counts = [...large("A"), ...large("B"), ...next, ...doctorsOf("D", [40, 41, 66])];
    expect(disclosedAges(counts, YEAR).districts.map(({ key }) => key)).toEqual(["A", "B"]);
    const two = [...counts, ...doctorsOf("E", [50, 67])];
    expect(disclosedAges(two, YEAR).districts.map(({ key }) => key)).toEqual(["A", "B", "C"]);
  });

  it("stays untold of a further district when nobody or everybody is older in those left out", () => {
    const next = doctorsOf("C", [...times(3, 45), ...times(3, 63)]);
    const nobody = [...doctorsOf("D", [40, 41, 42]), ...doctorsOf("E", [40, 41])];
    const everybody = [...doctorsOf("D", [62, 63, 64]), ...doctorsOf("E", [66, 67])];
    for (const few of [nobody, everybody]) {
      const { districts } = disclosedAges([...large("A"), ...large("B"), ...next, ...few], YEAR);
      expect(districts.map(({ key }) => key)).toEqual(["A", "B"]);
    }
  });

  it("does not count doctors of unknown age", () => {
    const counts = [...large("A"), ...large("B"), ...doctorsOf("C", [40, 63, 64, 66, null, null])];
    expect(disclosedAges(counts, YEAR).districts).toHaveLength(1);
  });
});

describe("doctors for the outlook", () => {
  it("are taken from what is published alone, each with the mean FTE", () => {
    const counts = doctorsOf("A", [...times(4, 34), ...times(6, 63), null, null]);
    const { doctors, unknownAge } = disclosedDoctors(disclosedAges(counts, YEAR), {
      doctors: 12,
      fte: 9,
    });
    expect(unknownAge).toEqual({ heads: 2, fte: 1.5 });
    expect(doctors?.filter(({ heads }) => heads > 0)).toEqual([
      { ageFrom: 30, ageBelow: 35, heads: 4, fte: 3 },
      { ageFrom: 60, ageBelow: 65, heads: 6, fte: 4.5 },
    ]);
  });

  it("are none where ages stay untold", () => {
    const ages = disclosedAges(doctorsOf("A", [40, 50]), YEAR);
    expect(disclosedDoctors(ages, { doctors: 2, fte: 2 }).doctors).toBeNull();
    expect(disclosedDoctors(ages, { doctors: 0, fte: 0 }).unknownAge.fte).toBe(0);
  });
});
