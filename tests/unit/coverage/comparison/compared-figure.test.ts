import { describe, expect, it } from "vitest";
import {
  viewedInYear,
  viewedWithinBorders,
  viewedWithinReach,
  viewedWithout,
} from "@/lib/coverage/comparison/compared-figure";
import type { ReachResult } from "@/lib/coverage/results/stored-results";
import { smallGroup, smallOutlook } from "./small-group";

const reach: ReachResult = {
  minutes: 15,
  sigma: 7.5,
  speed: 12,
  detour: 1.3,
  spacing: 400,
  hasSurroundings: false,
  unusedFte: 0,
  districts: { large: 0.0005, bare: null, empty: 0.0005 },
};

describe("a compared figure", () => {
  it("is the degree of a district or of the whole within borders", () => {
    const viewed = viewedWithinBorders(smallGroup());
    expect(viewed.district("large")).toMatchObject({
      state: "known",
      figures: { degree: 80, required: 5, fte: 4 },
      range: null,
    });
    expect(viewed.district("bare").figures.degree).toBe(0);
    expect(viewed.whole.figures.degree).toBeCloseTo((100 * 5) / 7.5, 9);
  });

  it("is unknown, not 0, where nobody lives or no district is", () => {
    const viewed = viewedWithinBorders(smallGroup());
    for (const key of ["empty", "nowhere"])
      expect(viewed.district(key)).toMatchObject({ state: "unknown", figures: { degree: null } });
  });

  it("tells apart from where nothing can be reached", () => {
    const viewed = viewedWithinReach(smallGroup(), reach);
    expect(viewed.district("large")).toMatchObject({ state: "known", figures: { degree: 80 } });
    expect(viewed.district("bare")).toMatchObject({
      state: "outOfReach",
      figures: { degree: null, coverageClass: null },
    });
  });

  it("leaves a region as a whole as it is, as reach only shares it out", () => {
    const group = smallGroup();
    expect(viewedWithinReach(group, reach).whole.figures).toEqual(group.region);
  });

  it("carries the range of an outlook, of districts and of the whole", () => {
    const viewed = viewedInYear(smallGroup(), smallOutlook(), 2035);
    for (const { state, figures, range } of [viewed.district("large"), viewed.whole]) {
      expect(state).toBe("known");
      expect(range?.low).toBeLessThan(figures.degree ?? 0);
      expect(range?.high).toBeGreaterThan(figures.degree ?? Infinity);
    }
    expect(viewed.district("empty")).toMatchObject({ state: "unknown", range: null });
  });

  it("waits for results, while the whole of today needs none", () => {
    const { region } = smallGroup();
    const viewed = viewedWithout("pending", region);
    expect(viewed.district("large")).toMatchObject({ state: "pending", figures: { degree: null } });
    expect(viewed.whole).toMatchObject({ state: "known", figures: region });
    expect(viewedWithout("pending", null).whole.state).toBe("pending");
  });
});
