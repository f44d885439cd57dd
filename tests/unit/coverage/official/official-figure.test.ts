import { describe, expect, it } from "vitest";
import { degreesOfShownArea } from "@/lib/coverage/official/official-figure";

describe("official degrees of several planning areas", () => {
  const city = { areaKey: "14", areaName: "Stadt", degrees: [] };
  const county = { areaKey: "21", areaName: "Landkreis", degrees: [] };

  it("are those of the area whose figure is shown", () => {
    expect(degreesOfShownArea([city, county], { areaKey: "21" })).toBe(county);
    expect(degreesOfShownArea([city], { areaKey: "21" })).toBeNull();
    expect(degreesOfShownArea([city], null)).toBeNull();
  });
});
