import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readableBands } from "@/lib/regions/age-bands";

const band = (ageFrom: number, ageBelow: number, people = 1) => ({ ageFrom, ageBelow, people });

describe("the age bands that a reader sees", () => {
  it("join fine bands at life's stages and decades", () => {
    const fine = [0, 1, 2, 3, 5, 6, 15, 18, 21, 25, 27, 30, 35, 40, 90, 95];
    const bands = fine.map((from, index) => band(from, fine[index + 1] ?? 150));
    expect(readableBands(bands)).toEqual([
      band(0, 6, 5),
      band(6, 18, 2),
      band(18, 30, 4),
      band(30, 40, 2),
      band(40, 90, 1),
      band(90, 150, 2),
    ]);
  });

  it("guess no one's age where a band crosses a limit", () => {
    expect(readableBands([band(0, 3, 5), band(3, 20, 7), band(20, 30, 9)])).toEqual([
      band(0, 30, 21),
    ]);
    expect(readableBands([band(15, 20, 5), band(20, 65, 7)])).toEqual([band(15, 65, 12)]);
  });

  it("are none without any", () => {
    expect(readableBands([])).toEqual([]);
  });

  it("count everybody once, without gaps, and leave the given bands alone", () => {
    const ends = fc.uniqueArray(fc.integer({ min: 1, max: 149 }), { maxLength: 40 });
    fc.assert(
      fc.property(ends, (unsorted) => {
        const starts = [0, ...unsorted.sort((a, b) => a - b)];
        const bands = starts.map((from, index) => band(from, starts[index + 1] ?? 150, index + 1));
        const before = structuredClone(bands);
        const joined = readableBands(bands);
        expect(bands).toEqual(before);
        expect(joined.reduce((sum, { people }) => sum + people, 0)).toBe(
          bands.reduce((sum, { people }) => sum + people, 0),
        );
        expect(joined[0]?.ageFrom).toBe(0);
        expect(joined.at(-1)?.ageBelow).toBe(150);
        joined.forEach(({ ageBelow }, index) => {
          expect(joined[index + 1]?.ageFrom ?? 150).toBe(ageBelow);
        });
      }),
    );
  });
});
