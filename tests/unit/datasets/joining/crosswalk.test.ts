import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingTargets, readCrosswalk } from "@/lib/datasets/joining/crosswalk";
import { distribute } from "@/lib/datasets/joining/largest-remainder";

type Row = [from: string, to: string, share?: number | null];

const read = (...rows: Row[]) =>
  readCrosswalk(
    rows.map(([from, to, share = null], index) => ({ line: index + 2, from, to, share })),
  );

describe("a crosswalk", () => {
  it("needs no shares where an area becomes one district, alone or with others", () => {
    const { crosswalk, findings } = read(["a", "x"], ["b", "x"], [" c ", "y", 1]);
    expect(findings).toEqual([]);
    expect([...crosswalk]).toEqual([
      ["a", [{ key: "x", share: 1 }]],
      ["b", [{ key: "x", share: 1 }]],
      ["c", [{ key: "y", share: 1 }]],
    ]);
  });

  it("does not guess the shares of an area that is split", () => {
    const { crosswalk, findings } = read(["a", "x", 0.5], ["a", "y"], ["b", "x"]);
    expect([...crosswalk.keys()]).toEqual(["b"]);
    expect(findings).toEqual([{ code: "crosswalkShareMissing", line: 2, about: "a" }]);
  });

  it("says by how much shares miss 1", () => {
    const { crosswalk, findings } = read(["a", "x", 0.5], ["a", "y", 0.4], ["b", "x", 1.0]);
    expect([...crosswalk.keys()]).toEqual(["b"]);
    expect(findings).toEqual([{ code: "crosswalkShareSum", line: 2, about: "a: 0.9 (−0.1)" }]);
    expect(read(["a", "x", 0.6], ["a", "y", 0.6]).findings[0]?.about).toBe("a: 1.2 (+0.2)");
    expect(read(["a", "x", 0.5]).findings[0]?.about).toBe("a: 0.5 (−0.5)");
  });

  it("scales shares that miss 1 by rounding, and says so", () => {
    const { crosswalk, findings } = read(["a", "x", 0.333], ["a", "y", 0.333], ["a", "z", 0.333]);
    const shares = crosswalk.get("a")?.map(({ share }) => share) ?? [];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    const about = "a: 0.999 (−0.001)";
    expect(findings).toEqual([{ code: "crosswalkShareRounded", line: 2, about }]);
    expect(read(["a", "x", 0.33], ["a", "y", 0.66]).crosswalk.size).toBe(0);
  });

  it("refuses areas with impossible shares, without a key, or named twice", () => {
    const { crosswalk, findings } = read(
      ["a", "x", -0.5],
      ["a", "y", 1.5],
      ["b", "x", 0.5],
      ["b", "x", 0.5],
      ["", "x"],
      ["c", " "],
    );
    expect(crosswalk.size).toBe(0);
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ["emptyKey", 6],
      ["emptyKey", 7],
      ["crosswalkShareRange", 2],
      ["crosswalkRepeated", 4],
    ]);
  });

  it("leaves out parts that nothing falls to", () => {
    expect(read(["a", "x", 0], ["a", "y", 1]).crosswalk.get("a")).toEqual([{ key: "y", share: 1 }]);
  });

  it("names the districts that the region does not have", () => {
    const { crosswalk } = read(["a", "x"], ["b", "x", 0.5], ["b", "z", 0.5]);
    expect(missingTargets(crosswalk, new Set(["x", "y"]))).toEqual(["b → z"]);
  });
});

describe("people of an area that is split", () => {
  const shares = (...values: number[]) => values.map((share) => ({ share }));

  it.each([
    [10, [0.5, 0.25, 0.25], [5, 3, 2]],
    [100, [0.29, 0.71], [29, 71]],
    [1, [0.5, 0.5], [1, 0]],
    [0, [0.3, 0.7], [0, 0]],
    [7, [1], [7]],
  ])("are %i people as %j of shares %j", (amount, given, expected) => {
    expect(distribute(amount, shares(...given))).toEqual(expected);
  });

  it("are whole people, as many as before, nobody more than one from the exact share", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90_000_000 }), weights, (amount, given) => {
        const total = given.reduce((sum, weight) => sum + weight, 0);
        const parts = given.map((weight) => ({ share: weight / total }));
        const people = distribute(amount, parts);
        expect(people.reduce((sum, part) => sum + part, 0)).toBe(amount);
        for (const [index, part] of people.entries()) {
          expect(Number.isInteger(part)).toBe(true);
          const exact = amount * (parts[index]?.share ?? 0);
          expect(Math.abs(part - exact)).toBeLessThan(1.000001);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("are refused when they are no whole number, or the shares are none of one whole", () => {
    expect(() => distribute(1.5, shares(1))).toThrow(RangeError);
    expect(() => distribute(-1, shares(1))).toThrow(RangeError);
    expect(() => distribute(Number.NaN, shares(1))).toThrow(RangeError);
    expect(() => distribute(1, shares(0.5, 0.4))).toThrow("0.9");
    expect(() => distribute(1, shares(1.5, -0.5))).toThrow(RangeError);
    expect(() => distribute(1, [])).toThrow(RangeError);
  });
});
