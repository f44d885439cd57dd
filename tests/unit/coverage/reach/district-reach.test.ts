import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { districtReach, type PeopledArea } from "@/lib/coverage/reach/district-reach";
import { reachParameters } from "@/lib/coverage/reach/reach-parameters";

const centre = { longitude: 12.92, latitude: 50.83 };

/** A place so many kilometres east of the centre. */
function east(kilometres: number) {
  return { ...centre, longitude: centre.longitude + kilometres / 70.3 };
}

const gp = reachParameters("primary");

describe("what the people of a district can reach", () => {
  it("is the practice's share per head where all live beside it", () => {
    const { accessibility } = districtReach(
      [{ key: "01", people: 1633, places: [centre] }],
      [{ ...centre, fte: 1 }],
      gp,
    );
    expect(accessibility.get("01")).toBeCloseTo(1 / 1633, 12);
  });

  it("is nothing beyond the longest way that counts", () => {
    const areas = [
      { key: "near", people: 1000, places: [centre] },
      { key: "far", people: 1000, places: [east(4)] },
    ];
    const { accessibility } = districtReach(areas, [{ ...centre, fte: 1 }], gp);
    expect(accessibility.get("near")).toBeCloseTo(1 / 1000, 12);
    expect(accessibility.get("far")).toBeNull();
  });

  it("falls when people around the region compete", () => {
    const own: PeopledArea = { key: "01", people: 1000, places: [centre] };
    const around: PeopledArea = { key: "around", people: 1000, places: [east(1)] };
    const sites = [{ ...centre, fte: 1 }];
    const alone = districtReach([own], sites, gp).accessibility.get("01");
    const together = districtReach([own, around], sites, gp).accessibility.get("01");
    expect(together).toBeLessThan(alone ?? 0);
  });

  it("names the posts that nobody lives near enough to use", () => {
    const areas = [{ key: "01", people: 1000, places: [centre] }];
    expect(districtReach(areas, [{ ...east(9), fte: 0.75 }], gp).unusedFte).toBe(0.75);
  });

  it("hands out exactly the posts there are", () => {
    const place = fc.integer({ min: 0, max: 20 }).map((steps) => east(steps / 10));
    const area = fc.record({
      people: fc.option(fc.integer({ min: 0, max: 9000 })),
      places: fc.array(place, { minLength: 1, maxLength: 4 }),
    });
    const site = fc.record({ place, quarters: fc.integer({ min: 0, max: 12 }) });
    fc.assert(
      fc.property(fc.array(area, { maxLength: 6 }), fc.array(site), (drawn, offered) => {
        const areas = drawn.map((one, index) => ({ ...one, key: String(index) }));
        const sites = offered.map(({ place: at, quarters }) => ({ ...at, fte: quarters / 4 }));
        const { accessibility, unusedFte } = districtReach(areas, sites, gp);
        const used = areas.reduce(
          (sum, { key, people }) => sum + (people ?? 0) * (accessibility.get(key) ?? 0),
          0,
        );
        const all = sites.reduce((sum, { fte }) => sum + fte, 0);
        expect(used + unusedFte).toBeCloseTo(all, 6);
      }),
      { numRuns: 200 },
    );
  });
});
