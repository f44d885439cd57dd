import { describe, expect, test } from "vitest";

import { boxClearance } from "../../../lib/cartography/box-clearance";
import { buildDistrictTopology } from "../../../lib/cartography/district-topology";
import { breakName, measureLabel } from "../../../lib/cartography/label-layout";
import {
  type LabelBox,
  type PlacedLabel,
  placeLabels,
} from "../../../lib/cartography/label-placement";
import { drawDistrictMap } from "../../../lib/cartography/map-drawing";
import type { Ring } from "../../../lib/cartography/ring-geometry";
import { textWidth } from "../../../lib/cartography/text-width";
import { createRandom, openData, raggedRing, withoutOpenData } from "./shapes";

const desktop = { fontSize: 13, nameAllowed: true };
const phone = { fontSize: 26, nameAllowed: false };

interface Area {
  readonly key: string;
  readonly rings: readonly Ring[];
}

function rectangle(width: number, height: number, left = 0, top = 0): Ring {
  return [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ];
}

function contains(rings: readonly Ring[], x: number, y: number): boolean {
  let crossings = 0;
  for (const ring of rings) {
    ring.forEach(([toX, toY], i) => {
      const [fromX, fromY] = ring[(i || ring.length) - 1] ?? [NaN, NaN];
      const share = (y - fromY) / (toY - fromY);
      if (fromY > y !== toY > y && fromX + share * (toX - fromX) > x) crossings++;
    });
  }
  return crossings % 2 === 1;
}

/** Points of the box's edge outside the area, and corners of the area inside the box. */
function violations({ box }: PlacedLabel, rings: readonly Ring[]): number {
  const steps = Array.from({ length: 41 }, (_, i) => i / 40);
  const outside = steps
    .flatMap((share) => [
      [box.x + share * box.width, box.y],
      [box.x + share * box.width, box.y + box.height],
      [box.x, box.y + share * box.height],
      [box.x + box.width, box.y + share * box.height],
    ])
    .filter(([x = NaN, y = NaN]) => !contains(rings, x, y));
  const corners = rings
    .flat()
    .filter(([x, y]) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
  return outside.length + corners.length;
}

function touch(a: LabelBox, b: LabelBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function expectEveryRule(areas: readonly Area[], labels: readonly PlacedLabel[]): void {
  const ringsByKey = new Map(areas.map(({ key, rings }) => [key, rings]));
  const leaving = labels.filter((label) => violations(label, ringsByKey.get(label.key) ?? []) > 0);
  expect(leaving.map(({ key }) => key)).toEqual([]);
  const touching = labels.filter((a, i) => labels.some((b, j) => j > i && touch(a.box, b.box)));
  expect(touching.map(({ key }) => key)).toEqual([]);
}

function textOf(
  rings: Ring[],
  label: { name: string; value: string; shortValue?: string },
  options = desktop,
) {
  const [placed] = placeLabels([{ key: "a", rings }], [{ key: "a", ...label }], options);
  return placed && { text: placed.lines.map(({ text }) => text).join("|"), size: placed.fontSize };
}

describe("The width of text", () => {
  test("is that of Source Sans 3 semi-bold", () => {
    expect(textWidth("113 %", 10)).toBeCloseTo(25.8, 6);
    expect(textWidth("Schloß", 1000)).toBe(545 + 462 + 558 + 271 + 549 + 604);
    expect(textWidth("o\u0308", 10)).toBe(textWidth("ö", 10));
    expect(textWidth("漢", 10)).toBe(8);
  });
});

describe("A label", () => {
  const euba = { name: "Euba", value: "40 %", shortValue: "40" };
  const kleinolbersdorf = { name: "Kleinolbersdorf-Altenhain", value: "101 %" };

  test("has the name above the value where both fit", () => {
    expect(textOf([rectangle(200, 80)], kleinolbersdorf)).toEqual({
      text: "Kleinolbersdorf-Altenhain|101 %",
      size: 13,
    });
  });

  test("breaks a long name, then becomes a little smaller, then leaves the name out", () => {
    expect(textOf([rectangle(100, 80)], kleinolbersdorf)?.text).toBe(
      "Kleinolbersdorf-|Altenhain|101 %",
    );
    expect(textOf([rectangle(86, 80)], kleinolbersdorf)).toEqual({
      text: "Kleinolbersdorf-|Altenhain|101 %",
      size: 11,
    });
    expect(textOf([rectangle(60, 80)], kleinolbersdorf)).toEqual({ text: "101 %", size: 13 });
    expect(
      textOf([rectangle(100, 80)], kleinolbersdorf, { ...desktop, nameAllowed: false }),
    ).toEqual({ text: "101 %", size: 13 });
  });

  test("falls back to the short value and then to nothing", () => {
    expect(textOf([rectangle(25, 14)], euba)).toEqual({ text: "40", size: 13 });
    expect(textOf([rectangle(15, 14)], euba)).toEqual({ text: "40", size: 11 });
    expect(textOf([rectangle(12, 14)], euba)).toBeUndefined();
    expect(textOf([rectangle(200, 7)], euba)).toBeUndefined();
  });

  test("stands in the middle of a rectangle", () => {
    const [label] = placeLabels(
      [{ key: "a", rings: [rectangle(120, 60)] }],
      [{ key: "a", ...euba }],
      desktop,
    );
    const { x = 0, y = 0, width = 0, height = 0 } = label?.box ?? {};
    expect(Math.abs(x + width / 2 - 60)).toBeLessThan(1);
    expect(Math.abs(y + height / 2 - 30)).toBeLessThan(1);
    expect(label?.x).toBeCloseTo(x + width / 2, 6);
  });

  test("stands at the centre of gravity where there is ample room", () => {
    const triangle: Ring = [
      [0, 0],
      [300, 0],
      [0, 300],
    ];
    const [label] = placeLabels(
      [{ key: "a", rings: [triangle] }],
      [{ key: "a", ...euba }],
      desktop,
    );
    const { x = 0, y = 0, width = 0, height = 0 } = label?.box ?? {};
    expect(Math.abs(x + width / 2 - 100)).toBeLessThan(1);
    expect(Math.abs(y + height / 2 - 100)).toBeLessThan(1);
  });

  test("finds the one bay of a long thin district", () => {
    const corridor: Ring = [
      [0, 0],
      [4, 0],
      [4, 396],
      [235, 396],
      [235, 370],
      [265, 370],
      [265, 396],
      [400, 396],
      [400, 400],
      [0, 400],
    ];
    expect(textOf([corridor], euba)).toEqual({ text: "Euba|40 %", size: 11 });
  });

  test("finds a place that leaves hardly any room", () => {
    for (let tail = 60; tail < 300; tail += 6) {
      // A diamond with a tail that pulls the centre of gravity and the bounds away from it.
      const diamond: Ring = [
        [0, 36],
        [62, 0],
        [114, 30],
        [114 + tail, 30],
        [114 + tail, 42],
        [114, 42],
        [62, 72],
      ];
      expect(textOf([diamond], { name: "Müggelheim", value: "144 %" })).toEqual({
        text: "Müggelheim|144 %",
        size: 13,
      });
    }
  });

  test("avoids a hole", () => {
    const rings = [rectangle(120, 60), rectangle(30, 30, 45, 15)];
    const labels = placeLabels([{ key: "a", rings }], [{ key: "a", ...euba }], desktop);
    expect(labels).toHaveLength(1);
    expectEveryRule([{ key: "a", rings }], labels);
  });

  test("never touches another, not even where careless districts overlap", () => {
    const areas = ["a", "b", "c", "d"].map((key) => ({ key, rings: [rectangle(120, 120)] }));
    const labels = placeLabels(
      areas,
      areas.map(({ key }) => ({ key, ...euba })),
      desktop,
    );
    expect(labels.length).toBeGreaterThan(1);
    expectEveryRule(areas, labels);
  });

  test("keeps every rule in any shape", () => {
    const random = createRandom(39);
    let named = 0;
    for (let round = 0; round < 60; round++) {
      const areas = Array.from({ length: 9 }, (_, i) => ({
        key: String(i),
        rings: [raggedRing(random, [(i % 3) * 200, Math.floor(i / 3) * 150], 20 + 78 * random())],
      }));
      const texts = areas.map(({ key }) => ({
        key,
        name: key < "4" ? "Alt-Hohenschönhausen Nord" : "Grüna",
        value: "104 %",
      }));
      for (const options of [desktop, phone]) {
        const labels = placeLabels(areas, texts, options);
        named += labels.filter(({ lines }) => lines.length > 1).length;
        expectEveryRule(areas, labels);
        expect(labels.every(({ fontSize }) => fontSize >= 0.8 * options.fontSize)).toBe(true);
      }
    }
    expect(named).toBeGreaterThan(100);
  });
});

describe("The parts of a label", () => {
  test("a name breaks where the longer half is shortest", () => {
    expect(breakName("Kleinolbersdorf-Altenhain")).toEqual(["Kleinolbersdorf-", "Altenhain"]);
    expect(breakName("Malchow, Wartenberg und Falkenberg")).toEqual([
      "Malchow, Wartenberg",
      "und Falkenberg",
    ]);
    expect(breakName("Euba")).toBeNull();
    expect(breakName("-Euba-")).toBeNull();
  });

  test("the block of ink is lower for figures than for words", () => {
    expect(measureLabel([{ text: "64", weight: 600 }], 100)).toMatchObject({
      width: 102.6,
      height: 69,
      ascent: 67,
    });
    const word = measureLabel(
      [
        { text: "Ögyr", weight: 400 },
        { text: "(y)", weight: 600 },
      ],
      100,
    );
    expect(word.ascent).toBeCloseTo(90, 6);
    expect(word.height).toBeCloseTo(90 + 110 + 24, 6);
  });

  test("a box has room until it touches a border", () => {
    expect(boxClearance([rectangle(8, 4)], [4, 2], 2, 1)).toBe(2);
    expect(boxClearance([rectangle(8, 4)], [9, 2], 2, 1)).toBe(0);
    // The diagonal of a triangle comes nearest at the corner of the box.
    expect(
      boxClearance(
        [
          [
            [0, 0],
            [4, 0],
            [0, 4],
          ],
        ],
        [1, 1],
        0.5,
        0.5,
      ),
    ).toBeCloseTo(2, 9);
    expect(
      boxClearance(
        [
          [
            [0, 0],
            [9, 0],
            [0, 9],
          ],
        ],
        [3.5, 3.5],
        1,
        1,
      ),
    ).toBeCloseTo(1, 9);
  });
});

describe.each([
  { city: "Chemnitz" as const, pointBudget: 1400, digits: 1, named: 22, onPhone: 34 },
  { city: "Berlin" as const, pointBudget: 6000, digits: 0, named: 4, onPhone: 8 },
])("The labels of $city", ({ city, pointBudget, digits, named, onPhone }) => {
  const districts = openData[city]();

  test("never leave their district and never touch, on a desk and on a phone", (context) => {
    if (!districts) return context.skip(withoutOpenData);
    const topology = buildDistrictTopology(districts, { pointBudget });
    const { areas } = drawDistrictMap(topology, { width: 760, padding: 6, digits });
    const texts = areas.map(({ key }, i) => ({
      key,
      name: city === "Berlin" ? "Wannsee" : key,
      value: `${25 + ((i * 7919) % 131)} %`,
      shortValue: String(25 + ((i * 7919) % 131)),
    }));
    const onDesk = placeLabels(areas, texts, desktop);
    expectEveryRule(areas, onDesk);
    expect(onDesk.filter(({ lines }) => lines.length > 1).length).toBeGreaterThanOrEqual(named);
    const small = placeLabels(areas, texts, phone);
    expectEveryRule(areas, small);
    expect(small.length).toBeGreaterThanOrEqual(onPhone);
    expect(small.every(({ lines }) => lines.length === 1)).toBe(true);
  });
});
