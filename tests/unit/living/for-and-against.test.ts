import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLEAR_SHARE, forAndAgainst, median, usualValue } from "@/lib/living/for-and-against";

const rents = [6, 6, 6, 7, 9];

describe("what speaks for a district and against it", () => {
  it("is what lies a fifth or more off the median of all districts", () => {
    const aspects = [
      { key: "rent", here: 9, everywhere: rents, better: "less" as const },
      { key: "green", here: 12, everywhere: [10, 10, 10, 12, 8], better: "more" as const },
      { key: "school", here: 11, everywhere: [10, 10, 10, 11, 8], better: "more" as const },
    ];
    expect(forAndAgainst(aspects)).toEqual({
      speaksFor: [{ key: "green", here: 12, median: 10, share: 0.2 }],
      speaksAgainst: [{ key: "rent", here: 9, median: 6, share: 0.5 }],
    });
  });

  it("is nothing where a figure is missing here or in most districts", () => {
    const better = "less" as const;
    expect(forAndAgainst([{ key: "rent", here: null, everywhere: rents, better }])).toEqual({
      speaksFor: [],
      speaksAgainst: [],
    });
    const few = [6, null, null, 7, 9, 6];
    expect(forAndAgainst([{ key: "rent", here: 9, everywhere: few, better }])).toEqual({
      speaksFor: [],
      speaksAgainst: [],
    });
  });

  it("counts any school where most districts have none, and never divides by the median of 0", () => {
    const everywhere = [0, 0, 0, 0, 2];
    expect(
      forAndAgainst([{ key: "schools", here: 2, everywhere, better: "more" }]).speaksFor,
    ).toEqual([{ key: "schools", here: 2, median: 0, share: null }]);
  });

  it("never hides a drawback, and turns over when less is better instead of more", () => {
    const value = fc.integer({ min: 0, max: 200 });
    const figures = fc.record({ here: value, everywhere: fc.array(value, { minLength: 5 }) });
    fc.assert(
      fc.property(figures, ({ here, everywhere }) => {
        const aspect = { key: "any", here, everywhere };
        const more = forAndAgainst([{ ...aspect, better: "more" as const }]);
        const less = forAndAgainst([{ ...aspect, better: "less" as const }]);
        expect(more.speaksFor).toEqual(less.speaksAgainst);
        expect(more.speaksAgainst).toEqual(less.speaksFor);
        const usual = median(everywhere) ?? 0;
        const isClear = usual > 0 && Math.abs(here - usual) / usual >= CLEAR_SHARE;
        if (isClear && here < usual) expect(more.speaksAgainst).toHaveLength(1);
      }),
    );
  });

  it("calls nothing usual that fewer than five districts tell", () => {
    expect(usualValue([1, 2, 3, 4, null])).toBeNull();
    expect(usualValue([1, 2, 3, 4, 10])).toBe(3);
    expect(median([1, 2, 3, 4])).toBe(2.5);
    expect(median([])).toBeNull();
  });
});
