import { describe, expect, it } from "vitest";
import { changedPlaces } from "@/lib/datasets/wording/changed-places";
import type { PlannedChange } from "@/lib/datasets/publishing/publication-plan";

const at = (longitude: number, latitude: number) => ({ longitude, latitude }) as never;
const placesOf = (...changes: PlannedChange[]) => changedPlaces({ kind: "practices", changes });

describe("places on the map of a change", () => {
  it("come, move, stay where they are and go", () => {
    expect(
      placesOf(
        { key: "new", before: null, after: at(12.9, 50.8) },
        { key: "moved", before: at(12, 50), after: at(13, 51) },
        { key: "same", before: at(12, 50), after: at(12, 50) },
        { key: "gone", before: at(12, 50), after: null },
      ),
    ).toEqual([
      { key: "new", sort: "added", at: [12.9, 50.8], from: null },
      { key: "moved", sort: "changed", at: [13, 51], from: [12, 50] },
      { key: "same", sort: "changed", at: [12, 50], from: null },
      { key: "gone", sort: "removed", at: [12, 50], from: null },
    ]);
  });

  it("are none where things have no place, and none for districts, which are areas", () => {
    expect(placesOf({ key: "a", before: null, after: { districtKey: "01" } })).toEqual([]);
    const after = at(12, 50);
    expect(
      changedPlaces({ kind: "boundaries", changes: [{ key: "a", before: null, after }] }),
    ).toEqual([]);
  });
});
