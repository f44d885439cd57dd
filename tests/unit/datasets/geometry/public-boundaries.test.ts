import { readFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { severityOf } from "@/lib/datasets/finding";
import { repairBoundary, type RepairCode } from "@/lib/datasets/geometry/boundary-repair";
import { checkBoundarySet } from "@/lib/datasets/geometry/boundary-set";
import type { BoundaryFeature } from "@/lib/datasets/geometry/boundary-unit";
import { resolveReference } from "@/lib/datasets/geometry/coordinate-reference";
import { areaKm2 } from "@/lib/datasets/geometry/district-area";
import { districtLocator } from "@/lib/datasets/geometry/district-locator";
import { featurePoint } from "@/lib/datasets/geometry/feature-point";
import { firstPosition } from "@/lib/datasets/geometry/moved-geometry";
import { toWgs84 } from "@/lib/datasets/geometry/projection";
import { repairFindings } from "@/lib/datasets/geometry/repair-findings";
import { hasPublicData, publicData } from "../../../support/public-data";
import { problemOf } from "../problem-of";

type Properties = Record<string, unknown>;

const text = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

type Collection = FeatureCollection & { crs?: { properties: { name: string } } };

const read = new Map<string, Collection>();

function collection(file: string): Collection {
  const known = read.get(file);
  if (known) return known;
  const parsed = JSON.parse(readFileSync(publicData(file), "utf8")) as Collection;
  read.set(file, parsed);
  return parsed;
}

function boundaries(
  file: string,
  key: string,
  name: string,
  area: (of: Properties) => unknown = () => null,
) {
  const repairs: { line: number; name: string; repairs: readonly RepairCode[] }[] = [];
  const features = collection(file).features.flatMap(
    ({ geometry, properties }, index): BoundaryFeature[] => {
      const line = index + 1;
      const result = repairBoundary(geometry);
      const published = area(properties ?? {});
      const [label, id] = [text(properties?.[name]), text(properties?.[key])];
      if ("refused" in result) throw new Error(`${id}: ${result.refused}`);
      repairs.push({ line, name: label, repairs: result.repairs });
      const publishedArea = typeof published === "number" ? published : null;
      return [{ line, key: id, name: label, geometry: result.geometry, publishedArea }];
    },
  );
  return { features, repairs: repairFindings(repairs) };
}

const errorsOf = (features: readonly BoundaryFeature[]) =>
  checkBoundarySet(features).findings.filter((finding) => severityOf(finding) === "error");

const berlin = [13.08, 52.33, 13.77, 52.68] as const;
const levels = [
  { file: "kiez-finder-lor2021/bezirke.geojson", key: "id", name: "bez", count: 12 },
  { file: "kiez-finder-lor2021/prognoseraeume.geojson", key: "id", name: "pgr_name", count: 58 },
  { file: "kiez-finder-lor2021/bezirksregionen.geojson", key: "id", name: "bzr_name", count: 143 },
  { file: "kiez-finder-lor2021/kieze.geojson", key: "plr_id", name: "plr_name", count: 542 },
];

describe.skipIf(!hasPublicData)("Published boundaries", () => {
  it.each([
    ...levels,
    { file: "click_that_hood/chemnitz.geojson", key: "name", name: "name", count: 39 },
    { file: "click_that_hood/berlin.geojson", key: "sch", name: "name", count: 97 },
    {
      file: "odp-berlin-lor-geodata/berlin-lor-district-regions-until-2020.geojson",
      key: "id",
      name: "name",
      count: 138,
    },
  ])("of $file fit together: $count", ({ file, key, name, count }) => {
    const { features } = boundaries(file, key, name);
    expect(errorsOf(features)).toEqual([]);
    expect(checkBoundarySet(features).features).toHaveLength(count);
  });

  it("are named where a key stands for two areas: none of the two is taken", () => {
    const file = "odp-berlin-lor-geodata/berlin-lor-planning-areas-until-2020.geojson";
    const { features } = boundaries(file, "id", "name", ({ area }) => area);
    const checked = checkBoundarySet(features, { near: berlin });
    expect(features).toHaveLength(448);
    expect(checked.features).toHaveLength(446);
    const about = "06010102: Schloßstraße 562454 m² (#124), Schloßstraße 488594 m² (#205)";
    expect(checked.findings).toEqual([
      { code: "duplicateUnit", line: 124, about },
      { code: "duplicateUnit", line: 205, about },
      { code: "areaUnitTaken", line: null, about: "m²" },
    ]);
  });

  it("are turned where every ring is clockwise, which is said once", () => {
    expect(boundaries("click_that_hood/chemnitz.geojson", "name", "name").repairs).toEqual([
      { code: "ringsRewound", line: null, about: "39" },
    ]);
  });

  it("are mended where simplified rings cross themselves, and neighbours stay neighbours", () => {
    const { features, repairs } = boundaries("kiez-finder-lor2021/bezirke.geojson", "id", "bez");
    expect(repairs).toEqual([
      { code: "selfIntersectionRepaired", line: 10, about: "10 - Marzahn-Hellersdorf" },
      { code: "selfIntersectionRepaired", line: 11, about: "11 - Lichtenberg" },
    ]);
    const corners = features.slice(9, 11).map(({ geometry }) => {
      const points = geometry.coordinates.flat(geometry.type === "Polygon" ? 1 : 2);
      return new Set(points.map(String));
    });
    const [one = new Set(), other = new Set()] = corners;
    expect([...one].filter((corner) => other.has(corner)).length).toBeGreaterThan(60);
  });

  it("have the areas that the office publishes, within half a percent", () => {
    const { flaechen } = z
      .object({ flaechen: z.record(z.string(), z.number()) })
      .parse(JSON.parse(readFileSync(publicData("kiez-finder-lor2021/lor-flaechen.json"), "utf8")));
    const { features } = boundaries("kiez-finder-lor2021/kieze.geojson", "plr_id", "plr_name");
    const differences = features.map(({ key, geometry }) =>
      Math.abs((areaKm2(geometry) * 1e6) / (flaechen[key] ?? NaN) - 1),
    );
    expect(Math.max(...differences)).toBeLessThan(0.005);
    const stated = features.map((feature) => ({
      ...feature,
      publishedArea: flaechen[feature.key] ?? null,
    }));
    expect(checkBoundarySet(stated).findings).toEqual([
      { code: "areaUnitTaken", line: null, about: "m²" },
    ]);
  });

  it("are named where the stated area is another one", () => {
    const { features } = boundaries(
      "click_that_hood/berlin.geojson",
      "sch",
      "name",
      ({ gdf }) => gdf,
    );
    const { findings } = checkBoundarySet(features);
    expect(findings.map(({ code, about }) => `${code} ${about}`)).toEqual([
      "areaUnitTaken m²",
      "areaDiffers 110000030309 Buch: 18244027 m² / 631 m² (+2890000 %)",
      "areaDiffers 110000090905 Niederschöneweide: 3025979 m² / 3500763 m² (-13.6 %)",
      "areaDiffers 110000080803 Buckow: 6348897 m² / 1629040 m² (+290 %)",
      "areaDiffers 110000090904 Johannisthal: 6971525 m² / 6522065 m² (+6.89 %)",
      "areaDiffers 110000030308 Blankenfelde: 13271124 m² / 139 m² (+9550000 %)",
    ]);
  });

  it("of four levels in one file leave the smallest units", () => {
    const all = levels.flatMap(({ file, key, name }) => boundaries(file, key, name).features);
    const numbered = all.map((feature, index) => ({ ...feature, line: index + 1 }));
    const { features, findings } = checkBoundarySet(numbered);
    const count = (code: string) => findings.filter((finding) => finding.code === code).length;
    // Fourteen shapes are units of two levels; eight of them are no more than one of the lowest.
    expect(count("sameShape")).toBe(28);
    expect(count("unionOfUnits")).toBe(12 + 58 + 143 - 8);
    expect(count("overlappingUnits")).toBe(0);
    expect(features.every(({ key }) => key.length === 8)).toBe(true);
  });

  it("of another city are refused", () => {
    const { features } = boundaries("click_that_hood/chemnitz.geojson", "name", "name");
    expect(checkBoundarySet(features, { near: berlin })).toMatchObject({
      features: [],
      findings: [{ code: "otherRegion" }],
    });
  });
});

describe.skipIf(!hasPublicData)("Published reference systems", () => {
  const samples = (file: string) => {
    const { features, crs } = collection(file);
    const sample = features.map(({ geometry }) => firstPosition(geometry) ?? []);
    return { file, named: crs?.properties.name ?? null, given: null, sample };
  };

  it("are taken for longitude and latitude although the name puts latitude first", () => {
    const asked = samples("odp-berlin-lor-geodata/berlin-lor-district-regions-until-2020.geojson");
    expect(asked.named).toBe("urn:ogc:def:crs:EPSG::4326");
    expect(resolveReference(asked)).toEqual({ epsg: 4326, swapped: false, findings: [] });
    expect(resolveReference({ ...asked, near: berlin }).swapped).toBe(false);
  });

  it("put pharmacies and nursing homes into the city, each into the part it belongs to", () => {
    const parts = collection("click_that_hood/berlin.geojson").features.map(
      ({ geometry, properties }, id) => {
        const result = repairBoundary(geometry);
        if ("refused" in result) throw new Error(result.refused);
        const shape = result.geometry;
        return {
          id,
          parentId: null,
          shape,
          areaKm2: areaKm2(shape),
          name: text(properties?.["name"]),
        };
      },
    );
    const locate = districtLocator(parts);
    for (const { file, count } of [
      { file: "tesch-berlin-plr-health/apothekenstandorte.geojson", count: 732 },
      { file: "tesch-berlin-plr-health/pflegeeinrichtungen.geojson", count: 274 },
    ]) {
      const { epsg, swapped, findings } = resolveReference({ ...samples(file), near: berlin });
      expect({ epsg, swapped, findings }).toEqual({ epsg: 25833, swapped: false, findings: [] });
      const move = toWgs84(epsg);
      const found = collection(file).features.map(({ geometry, properties }) => {
        const point = featurePoint(geometry);
        const [x = NaN, y = NaN] = "position" in point ? move(point.position) : [];
        const id = locate(x, y);
        return {
          part: id === null ? null : parts[id]?.name,
          stated: text(properties?.["gc_ortsteil"]),
        };
      });
      expect(found).toHaveLength(count);
      expect(found.filter(({ part }) => part === null)).toEqual([]);
      expect(found.filter(({ part, stated }) => part !== stated).length).toBeLessThan(0.06 * count);
    }
  });

  it("are asked for when the file does not name its metres", () => {
    const asked = { ...samples("tesch-berlin-plr-health/apothekenstandorte.geojson"), named: null };
    expect(problemOf(() => resolveReference({ ...asked, near: berlin }))).toMatchObject([
      "missingReference",
      { candidates: "EPSG:25833 (13.34, 52.53)", count: 1 },
    ]);
  });
});
