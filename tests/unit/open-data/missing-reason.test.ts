import { describe, expect, it } from "vitest";
import { missingReason } from "@/lib/open-data/coverage/missing-reason";

const GPS = { careLevel: "primary" } as const;
const FIGURES = { coverageDegreePercent: null, fte: 0, requiredFte: 2.5 };

describe("why a district has no degree", () => {
  it("is not asked where it has one, even none at all", () => {
    const figures = { ...FIGURES, coverageDegreePercent: 0 };
    expect(missingReason(figures, GPS, "in-district")).toBeNull();
  });

  it("is that nothing is within reach, where people need something and reach nothing", () => {
    expect(missingReason(FIGURES, GPS, "within-reach")).toBe("nothing-within-reach");
  });

  it("is that figures are missing, within borders and where reach is not known", () => {
    expect(missingReason(FIGURES, GPS, "in-district")).toBe("no-figures");
    expect(missingReason({ ...FIGURES, fte: null }, GPS, "within-reach")).toBe("no-figures");
    expect(missingReason({ ...FIGURES, requiredFte: null }, GPS, "within-reach")).toBe(
      "no-figures",
    );
    expect(missingReason({ ...FIGURES, fte: null }, GPS, "outlook-2035")).toBe("no-figures");
  });

  it("is the planning law for groups planned for wider areas, whatever else is missing", () => {
    expect(missingReason(FIGURES, { careLevel: "separate" }, "within-reach")).toBe(
      "planned-for-larger-areas",
    );
  });
});
