import { describe, expect, it } from "vitest";
import { coverageClass } from "@/lib/coverage/coverage-class";
import { coverageFinding } from "@/lib/coverage/district-coverage";
import { coverageStatus, criticalDegree } from "@/lib/coverage/planning-status";
import { smallness } from "@/lib/coverage/small-number";

const BESIDE = 1e-9;

describe("the status of an area", () => {
  it.each([
    ["primary", 75 - BESIDE, "undersupplied"],
    ["primary", 75, "below"],
    ["primary", 75 + BESIDE, "below"],
    ["general_specialist", 50 - BESIDE, "undersupplied"],
    ["general_specialist", 50, "below"],
    ["general_specialist", 74, "below"],
    ["specialised", 50 - BESIDE, "undersupplied"],
    ["specialised", 50, "below"],
    ["separate", 49, "undersupplied"],
    ["primary", 0, "undersupplied"],
    ["primary", 100 - BESIDE, "below"],
    ["primary", 100, "balanced"],
    ["primary", 110, "balanced"],
    ["general_specialist", 110, "balanced"],
    ["primary", 110.000001, "oversupplied"],
    ["separate", 110 + BESIDE, "oversupplied"],
  ] as const)("of %s care at %d percent is %s", (careLevel, degree, status) => {
    expect(coverageStatus(degree, careLevel)).toBe(status);
  });

  it("is unknown without a degree", () => {
    expect(coverageStatus(null, "primary")).toBeNull();
  });

  it("turns critical at 75 percent for general practitioners and at 50 for all others", () => {
    expect(criticalDegree("primary")).toBe(75);
    for (const careLevel of ["general_specialist", "specialised", "separate"] as const)
      expect(criticalDegree(careLevel)).toBe(50);
  });
});

describe("the map class of a degree", () => {
  it.each([
    [0, 0],
    [50 - BESIDE, 0],
    [50, 1],
    [75 - BESIDE, 1],
    [75, 2],
    [100 - BESIDE, 2],
    [100, 3],
    [110, 3],
    [110 + BESIDE, 4],
    [140, 4],
    [140 + BESIDE, 5],
    [1000, 5],
  ])("at %d percent is %i", (degree, expected) => {
    expect(coverageClass(degree)).toBe(expected);
  });

  it("is none without data, which is not the lowest class", () => {
    expect(coverageClass(null)).toBeNull();
  });
});

describe("the finding on many areas", () => {
  it("counts those strictly below the critical degree and leaves out unknown ones", () => {
    const degrees = [74.9, 75, null, 0, 49.9, 120];
    expect(coverageFinding(degrees, "primary")).toEqual({ known: 5, critical: 3 });
    expect(coverageFinding(degrees, "specialised")).toEqual({ known: 5, critical: 2 });
    expect(coverageFinding([null, null], "primary")).toEqual({ known: 0, critical: 0 });
  });
});

describe("an area is small", () => {
  it("when it needs fewer than three full-time doctors", () => {
    expect(smallness(2.99)).toBe("small");
    expect(smallness(3)).toBeNull();
    expect(smallness(null)).toBeNull();
  });
});
