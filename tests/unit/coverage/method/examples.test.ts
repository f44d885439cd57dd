import { describe, expect, it } from "vitest";
import { exampleDistrict, smallestDistrict } from "@/lib/coverage/method/example-district";
import {
  districtOutlookExample,
  regionOutlookExample,
} from "@/lib/coverage/method/outlook-example";
import { reachExample } from "@/lib/coverage/method/reach-example";
import { districtRange } from "@/lib/coverage/outlook/outlook-coverage";
import type { ReachResult } from "@/lib/coverage/results/stored-results";
import { smallGroup, smallOutlook } from "../comparison/small-group";

describe("the district that a calculation is shown with", () => {
  it("is the one with most people", () => {
    expect(exampleDistrict(smallGroup())).toBe("large");
  });

  it("is the one with the smallest need where a doctor counts most", () => {
    expect(smallestDistrict(smallGroup())).toBe("bare");
  });

  it("is none where no district has a degree", () => {
    expect(exampleDistrict({ districts: new Map() })).toBeNull();
    expect(smallestDistrict({ districts: new Map() })).toBeNull();
  });
});

describe("the worked example of what is within reach", () => {
  const result: ReachResult = {
    minutes: 15,
    sigma: 7.5,
    speed: 12,
    detour: 1.3,
    spacing: 400,
    hasSurroundings: false,
    unusedFte: 0.2,
    districts: { large: 0.0005, bare: 0.0002, empty: 0.0005 },
  };

  it("leads from what falls to a head to the degree", () => {
    const example = reachExample(smallGroup(), result, "large");
    expect(example).toMatchObject({ accessibility: 0.0005, residents: 1600, degree: 80 });
  });

  it("adds up to the posts of the region but for those that nobody can use", () => {
    const example = reachExample(smallGroup(), result, "large");
    expect(example?.reachedFte).toBeCloseTo(4.8, 9);
    expect((example?.reachedFte ?? 0) + (example?.unusedFte ?? 0)).toBeCloseTo(5, 9);
    expect(example?.meanDegree).toBeCloseTo((100 * 4.8) / 7.5, 9);
  });

  it("is none where nothing is within reach", () => {
    expect(
      reachExample(smallGroup(), { ...result, districts: { large: null } }, "large"),
    ).toBeNull();
  });
});

describe("the worked example of an outlook", () => {
  it("divides the supply of the region by its need", () => {
    const example = regionOutlookExample(smallOutlook(), 2035);
    const { fte, requiredPlain } = example?.then ?? {};
    expect((100 * (fte ?? 0)) / (requiredPlain ?? 1)).toBeCloseTo(example?.base ?? NaN, 9);
    expect(example?.now.fte).toBe(5);
    expect(example?.low).toBeLessThan(example?.base ?? 0);
    expect(example?.high).toBeGreaterThan(example?.base ?? Infinity);
  });

  it("works out the very degree that is stored for the district", () => {
    const result = smallOutlook();
    const example = districtOutlookExample(result, "large", 2035);
    expect(example).toMatchObject({ fte: 4, share: 0.25, isShareRegional: false });
    const { fte = 0, share = 0, olderRetained = 0, youngerRetained = 0 } = example ?? {};
    expect(fte * (share * olderRetained + (1 - share) * youngerRetained)).toBeCloseTo(
      example?.supply ?? NaN,
      9,
    );
    expect((100 * (example?.supply ?? 0)) / (example?.required ?? 1)).toBeCloseTo(
      districtRange(result, "large", 2035)?.base ?? NaN,
      9,
    );
  });

  it("takes the region's share of older doctors where the district's own is not told", () => {
    expect(districtOutlookExample(smallOutlook(), "bare", 2035)).toMatchObject({
      isShareRegional: true,
      share: 0.5,
    });
  });

  it("is none for a year or a district that nothing is known of", () => {
    expect(regionOutlookExample(smallOutlook(), 2099)).toBeNull();
    expect(districtOutlookExample(smallOutlook(), "empty", 2035)).toBeNull();
  });
});
