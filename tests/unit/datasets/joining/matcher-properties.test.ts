import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDistrictMatcher } from "@/lib/datasets/joining/district-matcher";
import { MUSTERSTADT } from "./districts";

const words = fc.constantFrom(
  ..."Mitte West Heerstraße Heerstr. Schloß Schloss viertel Rossberg Süd Sued Ost 1 01 0102 Stadtteil Bezirk Musterstadt Gesamt - ( )".split(
    " ",
  ),
);
const text = fc.oneof(
  fc.array(words, { maxLength: 4 }).map((parts) => parts.join(" ")),
  fc.constantFrom("", "0101", "0102", "102", "01", "0000", "Mitte", "Heerstraße"),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const label = fc.record(
  { key: text, name: text, level: fc.constantFrom("Stadtteil", "Bezirk", "?"), parent: text },
  { requiredKeys: [] },
);
const options = { regionName: "Musterstadt", districts: MUSTERSTADT, level: "stadtteil" } as const;

describe("joining whatever a file may hold", () => {
  it("gives one answer to one label, whatever was asked before and however districts are ordered", () => {
    const shared = createDistrictMatcher(options);
    const turned = createDistrictMatcher({ ...options, districts: [...MUSTERSTADT].reverse() });
    fc.assert(
      fc.property(label, (asked) => {
        const first = shared.match(asked);
        expect(shared.match(asked)).toEqual(first);
        const [again, other] = [createDistrictMatcher(options), turned].map((one) =>
          one.match(asked),
        );
        expect(again).toEqual(first);
        expect(other?.kind).toBe(first.kind);
        if (first.kind === "one") expect(other).toEqual(first);
      }),
      { numRuns: 400 },
    );
  });

  it("joins only to districts of the level that is imported", () => {
    const { match } = createDistrictMatcher(options);
    fc.assert(
      fc.property(label, (asked) => {
        const found = match(asked);
        if (found.kind === "one") expect(found.district.level).toBe("stadtteil");
        if (found.kind === "otherLevel") expect(found.district.level).not.toBe("stadtteil");
        if (found.kind === "ambiguous") expect(found.candidates.length).toBeGreaterThan(1);
        if (found.kind !== "none") return;
        expect(found.proposals.length).toBeLessThanOrEqual(3);
        for (const { score } of found.proposals) expect(score).toBeGreaterThanOrEqual(0.6);
      }),
      { numRuns: 1000 },
    );
  });

  it("finds every district by its own key and, with its parent, by its own name", () => {
    const { match } = createDistrictMatcher(options);
    for (const district of MUSTERSTADT.filter(({ level }) => level === "stadtteil")) {
      const parent = district.parentKey ?? "";
      expect(match({ key: district.key })).toMatchObject({ kind: "one", district });
      expect(match({ name: district.name, parent })).toMatchObject({ kind: "one", district });
    }
  });
});
