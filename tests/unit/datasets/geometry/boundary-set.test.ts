import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { severityOf } from "@/lib/datasets/finding";
import { checkBoundarySet, type BoundarySetOptions } from "@/lib/datasets/geometry/boundary-set";
import type { BoundaryFeature } from "@/lib/datasets/geometry/boundary-unit";
import { areaKm2 } from "@/lib/datasets/geometry/district-area";
import { box, rowOfBoxes, unit } from "./shapes";

function checked(features: readonly BoundaryFeature[], options?: BoundarySetOptions) {
  const result = checkBoundarySet(features, options);
  return {
    taken: result.features.map(({ key }) => key),
    said: result.findings.map(
      (finding) => `${severityOf(finding)} ${finding.code} #${finding.line}: ${finding.about}`,
    ),
  };
}

const keys = (features: readonly BoundaryFeature[]) => features.map(({ key }) => key);

describe("A set of boundaries that fit together", () => {
  it("is taken without a word", () => {
    const row = rowOfBoxes(6);
    expect(checked(row)).toEqual({ taken: keys(row), said: [] });
    expect(checked([])).toEqual({ taken: [], said: [] });
    expect(checked(rowOfBoxes(1)).taken).toEqual(["1"]);
  });

  it("hands back the very features it was given", () => {
    const row = rowOfBoxes(3).map((feature) => ({ ...feature, parent: "x" }));
    expect(checkBoundarySet(row).features[1]).toBe(row[1]);
  });

  it("may lie around each other, if the outer one has a hole", () => {
    const [outer = []] = box(13, 52, 13.03, 52.03).coordinates;
    const [hole = []] = box(13.01, 52.01, 13.02, 52.02).coordinates;
    const ringed = unit("1", { type: "Polygon", coordinates: [outer, hole.toReversed()] });
    const core = unit("2", box(13.01, 52.01, 13.02, 52.02));
    expect(checked([ringed, core])).toEqual({ taken: ["1", "2"], said: [] });
  });
});

describe("A key that occurs twice", () => {
  it("refuses every shape that has it, with lines and areas, and none is chosen", () => {
    const row = rowOfBoxes(4);
    const again = { ...unit("2", box(13.2, 52, 13.21, 52.02)), line: 9 };
    const about = "2: Ort 2 764078 m² (#2), Ort 2 1527986 m² (#9)";
    expect(checked([...row, again])).toEqual({
      taken: ["1", "3", "4"],
      said: [`error duplicateUnit #2: ${about}`, `error duplicateUnit #9: ${about}`],
    });
  });
});

describe("A shape that occurs twice", () => {
  it("refuses both keys", () => {
    const row = rowOfBoxes(4);
    const copy = unit("9", box(13.01, 52, 13.02, 52.01));
    expect(checked([...row, copy])).toEqual({
      taken: ["1", "3", "4"],
      said: ["error sameShape #2: 2 Ort 2, 9 Ort 9", "error sameShape #9: 2 Ort 2, 9 Ort 9"],
    });
  });
});

describe("Units that overlap", () => {
  it("are refused on both sides, with the share of the smaller one", () => {
    const wide = unit("9", box(13.035, 52, 13.06, 52.01));
    expect(checked([...rowOfBoxes(4), wide])).toEqual({
      taken: ["1", "2", "3"],
      said: [
        "error overlappingUnits #4: 4 Ort 4: 9 Ort 9 50 %",
        "error overlappingUnits #9: 9 Ort 9: 4 Ort 4 50 %",
      ],
    });
  });

  it("are refused when one lies in the other", () => {
    const inner = unit("9", box(13.012, 52.002, 13.014, 52.004));
    expect(checked([...rowOfBoxes(3), inner]).said).toEqual([
      "error overlappingUnits #9: 9 Ort 9: 2 Ort 2 100 %",
      "error overlappingUnits #2: 2 Ort 2: 9 Ort 9 100 %",
    ]);
  });

  it("name their closest partners only, when there are many", () => {
    const band = unit("9", box(13.002, 52.009, 13.058, 52.012));
    const { said } = checked([...rowOfBoxes(6), band]);
    expect(said.find((sentence) => sentence.includes("#9"))).toMatch(
      /#9: 9 Ort 9: (\d Ort \d 10 %, ){2}\d Ort \d 10 % … \(6\)$/,
    );
  });

  it("are only warned about where simplified borders overlap by a few metres", () => {
    // 0.0001 degrees are seven metres here.
    const shifted = unit("9", box(13.02989, 52, 13.04, 52.01));
    expect(checked([...rowOfBoxes(3), shifted])).toEqual({
      taken: ["1", "2", "3", "9"],
      said: ["warning overlappingBorders #3: 3 Ort 3: 9 Ort 9 1.1 %"],
    });
    expect(checked([...rowOfBoxes(3), unit("9", box(13.02995, 52, 13.04, 52.01))]).said).toEqual(
      [],
    );
    expect(checked([...rowOfBoxes(3), unit("9", box(13.0297, 52, 13.04, 52.01))]).taken).toEqual([
      "1",
      "2",
    ]);
  });
});

describe("A total", () => {
  it("is left out with a note", () => {
    const total = unit("99", box(13, 52, 13.05, 52.01));
    expect(checked([total, ...rowOfBoxes(5)])).toEqual({
      taken: ["1", "2", "3", "4", "5"],
      said: ["note totalUnit #99: 99 Ort 99"],
    });
  });

  it("is recognised although borders differ a little", () => {
    const total = unit("99", box(12.9999, 52.0001, 13.0501, 52.0099));
    expect(checked([total, ...rowOfBoxes(5)]).said).toEqual(["note totalUnit #99: 99 Ort 99"]);
  });

  it("is not seen in a unit that only surrounds others", () => {
    const large = unit("99", box(13, 52, 13.05, 52.03));
    expect(checked([large, ...rowOfBoxes(5)]).said[0]).toMatch(/^error overlappingUnits/);
  });
});

describe("Two levels in one file", () => {
  it("keep the smaller units and refuse those made of them", () => {
    const boroughs = [
      unit("91", box(13, 52, 13.03, 52.01)),
      unit("92", box(13.03, 52, 13.06, 52.01)),
    ];
    expect(checked([...boroughs, ...rowOfBoxes(6)])).toEqual({
      taken: ["1", "2", "3", "4", "5", "6"],
      said: [
        "error unionOfUnits #91: 91 Ort 91 = 1 Ort 1 + 2 Ort 2 + 3 Ort 3",
        "error unionOfUnits #92: 92 Ort 92 = 4 Ort 4 + 5 Ort 5 + 6 Ort 6",
      ],
    });
  });

  it("are told apart from a total above both", () => {
    const boroughs = [
      unit("91", box(13, 52, 13.03, 52.01)),
      unit("92", box(13.03, 52, 13.06, 52.01)),
    ];
    const total = unit("99", box(13, 52, 13.06, 52.01));
    const { taken, said } = checked([total, ...boroughs, ...rowOfBoxes(6)]);
    expect(taken).toHaveLength(6);
    expect(said.map((sentence) => sentence.split(":")[0]).sort()).toEqual([
      "error unionOfUnits #91",
      "error unionOfUnits #92",
      "note totalUnit #99",
    ]);
  });
});

describe("A unit far outside", () => {
  it("is refused by name, with its place", () => {
    const lost = unit("9", box(0, 0, 0.01, 0.01));
    expect(checked([...rowOfBoxes(8), lost])).toEqual({
      taken: keys(rowOfBoxes(8)),
      said: ["error farOutside #9: 9 Ort 9 (0.01, 0.01)"],
    });
  });

  it("is not an island that belongs to a city by the sea", () => {
    // As far from a city of forty kilometres as Neuwerk is from Hamburg.
    const city = Array.from({ length: 100 }, (_, i) => {
      const [column, row] = [i % 10, Math.floor(i / 10)];
      const [west, south] = [9.75 + column * 0.05, 53.4 + row * 0.03];
      return unit(String(i + 1), box(west, south, west + 0.05, south + 0.03));
    });
    const island = unit("500", box(8.48, 53.91, 8.5, 53.93));
    expect(checked([...city, island]).said).toEqual([]);
  });

  it("is one that lies far from the districts that are there already", () => {
    const far = unit("9", box(16, 52, 16.01, 52.01));
    const near = [13, 52, 13.2, 52.1] as const;
    expect(checked([...rowOfBoxes(1), far]).said).toEqual([]);
    expect(checked([...rowOfBoxes(1), far], { near }).said).toEqual([
      "error farOutside #9: 9 Ort 9 (16.01, 52.00)",
    ]);
  });

  it("is not one by which a region grows", () => {
    const near = [13, 52, 13.02, 52.01] as const;
    expect(checked(rowOfBoxes(40), { near }).said).toEqual([]);
  });
});

describe("A file of another region", () => {
  it("is refused as a whole, in one sentence", () => {
    expect(checked(rowOfBoxes(40), { near: [12.73, 50.74, 13.05, 50.9] })).toEqual({
      taken: [],
      said: ["error otherRegion #null: 13.00, 52.00 / 12.89, 50.82"],
    });
  });
});

describe("Published areas", () => {
  const withAreas = (factor: number, change: (km2: number, index: number) => number | null) =>
    rowOfBoxes(5).map((feature, index) => {
      const area = change(areaKm2(feature.geometry), index);
      return { ...feature, publishedArea: area === null ? null : area * factor };
    });

  it.each([
    { factor: 1e6, unit: "m²" },
    { factor: 100, unit: "ha" },
    { factor: 1, unit: "km²" },
  ])("in $unit are recognised", ({ factor, unit: name }) => {
    expect(checked(withAreas(factor, (area) => area * 1.01)).said).toEqual([
      `note areaUnitTaken #null: ${name}`,
    ]);
  });

  it("are compared, and one that differs by more than 2 % is named with both numbers", () => {
    const oneOff = withAreas(1e6, (area, index) => (index === 3 ? area * 1.05 : area));
    expect(checked(oneOff)).toEqual({
      taken: ["1", "2", "3", "4", "5"],
      said: [
        "note areaUnitTaken #null: m²",
        "warning areaDiffers #4: 4 Ort 4: 764078 m² / 802282 m² (-4.76 %)",
      ],
    });
  });

  it("are named in one sentence where most of them differ", () => {
    const often = withAreas(1, (area, index) => (index === 0 ? area : area * 1.1));
    expect(checked(often).said).toEqual([
      "note areaUnitTaken #null: km²",
      "warning areasDiffer #null: 4/5, -9.09 %",
    ]);
  });

  it("in an unknown unit are not compared, unless the unit is given", () => {
    const inAcres = withAreas(247.1, (area) => area);
    expect(checked(inAcres).said).toEqual([
      "warning areaUnitUnknown #null: 1 Ort 1: 188.804 / 764078 m²",
    ]);
    expect(checked(inAcres, { areaUnit: "ha" }).said[1]).toMatch(/areasDiffer/);
  });

  it("need not be there for every unit, or at all", () => {
    expect(checked(withAreas(1, (area, index) => (index === 2 ? area : null))).said).toEqual([
      "note areaUnitTaken #null: km²",
    ]);
    expect(checked(rowOfBoxes(5)).said).toEqual([]);
  });
});

describe("A unit of several parts", () => {
  it("is compared by all of them", () => {
    const parts: MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [
        box(13.2, 52, 13.21, 52.01).coordinates,
        box(13.005, 52, 13.01, 52.01).coordinates,
      ],
    };
    expect(checked([...rowOfBoxes(3), unit("9", parts)]).said[0]).toBe(
      "error overlappingUnits #1: 1 Ort 1: 9 Ort 9 50 %",
    );
  });
});
