import { expect, test } from "vitest";
import { drawDistrictMap } from "@/lib/cartography/map-drawing";
import { drawRegion, placeInDrawing } from "@/lib/cartography/region-drawing";
import { parseDistrictTopology } from "@/lib/cartography/stored-topology";

/** One square, 0.1 degrees wide and high, north-east of 13° E, 52° N. */
const topology = parseDistrictTopology({
  type: "Topology",
  transform: { scale: [0.001, 0.001], translate: [13, 52] },
  arcs: [
    [
      [0, 0],
      [100, 0],
      [0, 100],
      [-100, 0],
      [0, -100],
    ],
  ],
  objects: {
    districts: {
      type: "GeometryCollection",
      geometries: [{ type: "Polygon", id: "a", arcs: [[0]] }],
    },
  },
});

test("a place stands where the map's own projection puts it", () => {
  const { project } = drawDistrictMap(topology, { width: 1000, padding: 6, maximumHeight: 1000 });
  const [x, y] = placeInDrawing(drawRegion(topology, []), { longitude: 13.03, latitude: 52.07 });
  const [expectedX, expectedY] = project(13.03, 52.07);
  expect(x).toBeCloseTo(expectedX, 6);
  expect(y).toBeCloseTo(expectedY, 6);
});

test("a drawing is plain JSON and names its districts at every scale", () => {
  const drawing = drawRegion(topology, [{ key: "a", name: "Mitte" }]);
  expect(JSON.parse(JSON.stringify(drawing))).toEqual(drawing);
  for (const { placed } of drawing.names) expect(placed.map(({ text }) => text)).toEqual(["Mitte"]);
  const [area] = drawing.areas;
  expect(area?.box.width).toBeGreaterThan(500);
});
