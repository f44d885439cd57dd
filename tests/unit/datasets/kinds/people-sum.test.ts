import { describe, expect, it } from "vitest";
import type { PeopleCount } from "@/lib/datasets/joining/population-sums";
import { peopleSums } from "@/lib/datasets/kinds/people-sum";
import { TakenSums } from "@/lib/datasets/kinds/taken-sums";

const count = (people: number, other: Partial<PeopleCount> = {}): PeopleCount => ({
  line: 2,
  place: "01",
  year: 2025,
  sex: "all",
  ageFrom: 0,
  ageBelow: 150,
  people,
  ...other,
});

describe("the people of a file", () => {
  it("are counted once, whatever columns count them again", () => {
    const band = { ageBelow: 18 };
    const rest = { ageFrom: 18 };
    const sexes = [count(6, { sex: "female" }), count(4, { sex: "male" })];
    expect(peopleSums([[count(10), count(3, band), count(7, rest), ...sexes]])).toBe("2025: 10");
    expect(peopleSums([[count(3, band), count(7, rest), ...sexes]])).toBe("2025: 10");
    expect(peopleSums([sexes])).toBe("2025: 10");
  });

  it("are told by year", () => {
    const next = { year: 2026 };
    expect(peopleSums([[count(7, next)], [count(1)], [count(2)]])).toBe("2025: 3, 2026: 7");
    expect(peopleSums([])).toBe("");
  });

  it("are neither none nor half of themselves where only women are counted", () => {
    const women = [count(6, { sex: "female" })];
    expect(peopleSums([women])).toBe("");
    expect(peopleSums([women, [count(3, { year: 2026 })]])).toBe("2026: 3");
  });

  it("are not none where nobody says how many", () => {
    expect(peopleSums([[{ ...count(0), people: null }]])).toBe("");
    expect(peopleSums([[{ ...count(0), people: null }], [count(2)]])).toBe("2025: 2");
  });
});

describe("sums of what was taken", () => {
  it("are told by what they are of, the first dozen", () => {
    const sums = new TakenSums();
    expect(sums.text()).toBe("");
    sums.add("pharmacy", null);
    expect(sums.text()).toBe("");
    sums.add("nursing_home", 20);
    sums.add("nursing_home", 11);
    expect(sums.text()).toBe("nursing_home: 31");
    for (let index = 0; index < 20; index += 1) sums.add(`g${index}`, 1);
    expect(sums.text()).toMatch(/^nursing_home: 31, g0: 1, .*g10: 1, … \(21\)$/);
  });
});
