import { describe, expect, it } from "vitest";
import { changeText } from "@/lib/datasets/change-text";

const place = { name: "Rosen-Apotheke", street: null, longitude: 13, latitude: 52 };

describe("a planned change", () => {
  it("is told with the name of what it is about", () => {
    const key = "pharmacy\u001f60775323";
    const changed = { ...place, street: "Markt 1" };
    expect(changeText({ key, before: null, after: place as never })).toBe(
      "+ pharmacy 60775323 Rosen-Apotheke",
    );
    expect(changeText({ key, before: place as never, after: null })).toBe(
      "− pharmacy 60775323 Rosen-Apotheke",
    );
    expect(changeText({ key, before: place as never, after: changed as never })).toBe(
      "~ pharmacy 60775323 Rosen-Apotheke: street: – → Markt 1",
    );
  });

  it("does not say a name twice that is the key as well", () => {
    const after = { name: "Roßberg" } as never;
    expect(changeText({ key: "stadtteil\u001fRoßberg", before: null, after })).toBe(
      "+ stadtteil Roßberg",
    );
  });

  it("adds up the people of a district", () => {
    const key = "stadtteil\u001f01\u001f2025\u001factual\u001fall\u001fbands";
    const change = {
      key,
      before: [[0, 150, 100]],
      after: [
        [0, 18, 20],
        [18, 150, 81],
      ],
    };
    expect(changeText(change as never)).toBe("~ stadtteil 01 2025 actual all bands: 100 → 101");
  });
});
