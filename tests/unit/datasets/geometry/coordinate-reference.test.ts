import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import {
  resolveReference,
  type ReferenceQuestion,
} from "@/lib/datasets/geometry/coordinate-reference";
import { problemOf } from "../problem-of";

const berlin = [13.08, 52.33, 13.77, 52.68] as const;

const inDegrees: Position[] = [
  [13.41, 52.52],
  [13.29, 52.44],
];
const inUtm33: Position[] = [
  [391_000, 5_820_000],
  [383_500, 5_811_200],
];
const inGaussKrueger4: Position[] = [
  [4_591_270, 5_819_620],
  [4_593_000, 5_821_000],
];
const turned = (sample: readonly Position[]) => sample.map(([x = NaN, y = NaN]) => [y, x]);

function ask(question: Partial<ReferenceQuestion>) {
  return { file: "kieze.geojson", named: null, given: null, sample: inDegrees, ...question };
}
function resolved(question: Partial<ReferenceQuestion>) {
  const { epsg, swapped, findings } = resolveReference(ask(question));
  return { epsg, swapped, findings: findings.map(({ code, about }) => `${code}: ${about}`) };
}
const refusal = (question: Partial<ReferenceQuestion>) =>
  problemOf(() => resolveReference(ask(question)));

describe("The reference system of a file", () => {
  it("is longitude and latitude where nothing is named and the numbers say so", () => {
    expect(resolved({})).toEqual({ epsg: 4326, swapped: false, findings: [] });
  });

  it("is longitude and latitude for numbers too small to be metres, even impossible ones", () => {
    expect(resolved({ sample: [[101, 100]], near: [...berlin] }).epsg).toBe(4326);
    expect(resolved({ sample: [[200, 52]], near: [...berlin] }).epsg).toBe(4326);
    expect(refusal({ sample: [[4010, 5210]] })?.[0]).toBe("missingReference");
  });

  it("is the one that the file names, if its positions agree", () => {
    expect(resolved({ named: "urn:ogc:def:crs:OGC:1.3:CRS84" }).epsg).toBe(4326);
    // By definition this name puts latitude first; files that use it mostly do not.
    expect(resolved({ named: "urn:ogc:def:crs:EPSG::4326" })).toEqual({
      epsg: 4326,
      swapped: false,
      findings: [],
    });
    expect(resolved({ named: "EPSG:25833", sample: inUtm33 }).epsg).toBe(25833);
    expect(resolved({ named: "EPSG:3857", sample: [[1_493_000, 6_894_000]] }).epsg).toBe(3857);
  });

  it("is converted with a note where only a mean shift of its datum is at hand", () => {
    expect(resolved({ named: "EPSG:31468", sample: inGaussKrueger4 }).findings).toEqual([
      "approximateReference: EPSG:31468 (DHDN / 3-degree Gauss-Kruger zone 4)",
    ]);
  });

  it("may reach beyond its zone, as maps of a whole country do", () => {
    const goerlitzInZone32: Position[] = [[923_000, 5_680_000]];
    expect(resolved({ named: "EPSG:25832", sample: goerlitzInZone32 }).epsg).toBe(25832);
  });

  it("cannot be told from no positions, so what is named counts", () => {
    expect(resolved({ named: "EPSG:25833", sample: [] }).epsg).toBe(25833);
    expect(resolved({ sample: [[NaN, 1]] }).epsg).toBe(4326);
  });
});

describe("Metres without a name", () => {
  it("are refused, with the systems that would fit and where they would put the file", () => {
    expect(refusal({ sample: inUtm33 })).toEqual([
      "missingReference",
      {
        file: "kieze.geojson",
        position: "391000, 5820000",
        candidates: "EPSG:25832 (7.39, 52.52), EPSG:25833 (13.39, 52.52), EPSG:25831 (1.39, 52.52)",
        count: 3,
      },
    ]);
    expect(refusal({ sample: inGaussKrueger4 })?.[1]).toMatchObject({
      candidates: "EPSG:31468 (13.34, 52.50)",
    });
  });

  it.each([
    { epsg: 31466, sample: [[2_560_000, 5_650_000]] },
    { epsg: 31467, sample: [[3_513_000, 5_403_000]] },
    { epsg: 31469, sample: [[5_410_000, 5_655_000]] },
    { epsg: 4647, sample: [[32_500_000, 5_800_000]] },
    { epsg: 5650, sample: [[33_391_000, 5_820_000]] },
    { epsg: 2056, sample: [[2_683_000, 1_247_000]] },
    { epsg: 31287, sample: [[625_860, 483_405]] },
    { epsg: 28992, sample: [[121_000, 487_000]] },
    { epsg: 3035, sample: [[4_550_000, 3_270_000]] },
    { epsg: 3857, sample: [[1_493_000, 6_894_000]] },
  ])("are recognised as possibly EPSG:$epsg", ({ epsg, sample }) => {
    expect(refusal({ sample })?.[1].candidates).toContain(`EPSG:${epsg} (`);
  });

  it("are narrowed down by the districts that are there already", () => {
    expect(refusal({ sample: inUtm33, near: berlin })?.[1]).toMatchObject({
      candidates: "EPSG:25833 (13.39, 52.52)",
      count: 1,
    });
  });

  it("are refused also when no known system fits", () => {
    expect(refusal({ sample: [[9_000_000, -8_000_000]] })?.[1]).toMatchObject({ count: 1 });
    expect(refusal({ sample: [[9e12, 8e12]] })).toMatchObject(["missingReference", { count: 0 }]);
  });
});

describe("A false reference system", () => {
  it("is refused: metres under the name of degrees", () => {
    expect(refusal({ named: "EPSG:4326", sample: inUtm33 })).toMatchObject([
      "referenceDoesNotFit",
      { reference: "EPSG:4326", position: "391000, 5820000", count: 3 },
    ]);
  });

  it("is refused: another zone than that of the known districts", () => {
    expect(refusal({ named: "EPSG:25832", sample: inUtm33, near: berlin })).toMatchObject([
      "referenceDoesNotFit",
      { reference: "EPSG:25832", candidates: "EPSG:25833 (13.39, 52.52)" },
    ]);
    expect(resolved({ named: "EPSG:25832", sample: inUtm33 }).epsg).toBe(25832);
  });

  it("is refused: positions where the system is not used", () => {
    expect(refusal({ named: "EPSG:31468", sample: inUtm33 })?.[0]).toBe("referenceDoesNotFit");
  });

  it("is read as degrees with a warning where the degrees lie where the system is used", () => {
    expect(resolved({ named: "EPSG:25833" })).toEqual({
      epsg: 4326,
      swapped: false,
      findings: ["degreesDespiteReference: EPSG:25833: 13.41, 52.52"],
    });
    expect(refusal({ named: "EPSG:2056" })?.[0]).toBe("referenceDoesNotFit");
  });

  it("is refused when nobody knows its name", () => {
    expect(refusal({ named: "Lokales Netz", sample: inGaussKrueger4 })).toEqual([
      "unreadableReference",
      {
        file: "kieze.geojson",
        reference: "Lokales Netz",
        candidates: "EPSG:31468 (13.34, 52.50)",
        count: 1,
      },
    ]);
  });

  it("is refused when its code does not exist, or it cannot be converted", () => {
    expect(refusal({ named: "EPSG:99999", sample: inUtm33, near: berlin })).toMatchObject([
      "unreadableReference",
      { reference: "EPSG:99999", candidates: "EPSG:25833 (13.39, 52.52)" },
    ]);
    expect(refusal({ named: "EPSG:26717", sample: inUtm33 })?.[0]).toBe("referenceNotConvertible");
  });
});

describe("What the user says", () => {
  it("wins over what the file names, with a warning when they differ", () => {
    expect(resolved({ named: "EPSG:25832", given: 25833, sample: inUtm33 })).toEqual({
      epsg: 25833,
      swapped: false,
      findings: ["referenceOverruled: EPSG:25832 → EPSG:25833"],
    });
    expect(resolved({ named: "Lokales Netz", given: 25833, sample: inUtm33 }).findings).toEqual([
      "referenceOverruled: Lokales Netz → EPSG:25833",
    ]);
    expect(resolved({ named: "EPSG:99999", given: 25833, sample: inUtm33 }).findings).toEqual([
      "referenceOverruled: EPSG:99999 → EPSG:25833",
    ]);
  });

  it("raises no warning when both mean the same places", () => {
    expect(resolved({ named: "EPSG:4258", given: 4326 }).findings).toEqual([]);
    expect(resolved({ named: "EPSG:32633", given: 25833, sample: inUtm33 }).findings).toEqual([]);
    expect(resolved({ given: 25833, sample: inUtm33 }).findings).toEqual([]);
  });

  it("is refused when the positions contradict it", () => {
    expect(refusal({ given: 4326, sample: inUtm33 })?.[0]).toBe("referenceDoesNotFit");
    expect(refusal({ given: 25833 })?.[0]).toBe("referenceDoesNotFit");
    expect(refusal({ given: 99_999 })?.[0]).toBe("unknownReference");
  });
});

describe("Swapped axes", () => {
  const swappedDegrees = turned(inDegrees);

  it("are exchanged when only that brings the file to the known districts", () => {
    expect(resolved({ sample: swappedDegrees, near: berlin })).toEqual({
      epsg: 4326,
      swapped: true,
      findings: ["axesSwapped: 52.52, 13.41 → 13.41, 52.52"],
    });
    expect(resolved({ sample: inDegrees, near: berlin }).swapped).toBe(false);
  });

  it("are exchanged when a latitude could not be one, or the system is used elsewhere", () => {
    expect(resolved({ sample: [[35.7, 139.7]] }).swapped).toBe(true);
    expect(resolved({ named: "EPSG:4258", sample: swappedDegrees }).swapped).toBe(true);
  });

  it("are exchanged in metres, where northing comes first", () => {
    expect(resolved({ named: "EPSG:31468", sample: turned(inGaussKrueger4) })).toMatchObject({
      epsg: 31468,
      swapped: true,
    });
    expect(resolved({ named: "EPSG:25833", sample: turned(inUtm33) }).swapped).toBe(true);
  });

  it("are exchanged in degrees under the name of a projected system", () => {
    expect(resolved({ named: "EPSG:25833", sample: swappedDegrees })).toEqual({
      epsg: 4326,
      swapped: true,
      findings: [
        "degreesDespiteReference: EPSG:25833: 52.52, 13.41",
        "axesSwapped: 52.52, 13.41 → 13.41, 52.52",
      ],
    });
  });

  it("are only warned about when nothing but their looks speaks for them", () => {
    expect(resolved({ sample: swappedDegrees })).toEqual({
      epsg: 4326,
      swapped: false,
      findings: ["axesMaybeSwapped: 52.52, 13.41"],
    });
  });

  it("are asked about when the name of the system speaks for them as well", () => {
    const named = "urn:ogc:def:crs:EPSG::4326";
    expect(refusal({ named, sample: swappedDegrees })).toMatchObject([
      "unclearAxes",
      { file: "kieze.geojson", position: "52.52, 13.41" },
    ]);
    expect(resolved({ named, sample: swappedDegrees, swapAxes: true })).toEqual({
      epsg: 4326,
      swapped: true,
      findings: [],
    });
    expect(resolved({ named, sample: swappedDegrees, swapAxes: false }).swapped).toBe(false);
  });

  it("are asked about when only some of the file would come to the known districts", () => {
    const mixed = [...swappedDegrees, [40, 30], [41, 31]];
    expect(refusal({ sample: mixed, near: berlin })?.[0]).toBe("unclearAxes");
  });
});
