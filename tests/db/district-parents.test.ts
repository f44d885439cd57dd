import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { boundaries, importAll, importOne, neighbours, practices } from "./small-files";
import { box, createSmallRegion, westShape } from "./small-region";

const parentsOf = async (regionId: number) => {
  const rows = await db().district.findMany({
    where: { regionId, level: "stadtteil" },
    select: { officialKey: true, parent: { select: { officialKey: true } } },
  });
  return Object.fromEntries(
    rows.map(({ officialKey, parent }) => [officialKey, parent?.officialKey ?? null]),
  );
};

describe("the district around a district", () => {
  const halves = [
    { key: "1", name: "Links", shape: westShape },
    { key: "11", name: "Rechts", shape: box(13.1, 52, 13.2, 52.1) },
  ];

  it("is the one that the file names", async () => {
    const id = await createSmallRegion("named");
    const parts = neighbours.map((one) => ({ ...one, parent: "11" }));
    await importAll(
      "named",
      boundaries(halves, { level: "bezirk" }),
      boundaries(parts, { parentLevel: "bezirk" }),
    );
    expect(await parentsOf(id)).toEqual({ "01": "11", "02": "11" });
  });

  it("is otherwise the one with which its key begins, the longest of several", async () => {
    const id = await createSmallRegion("keys");
    const parts = [
      { key: "1201", shape: box(13.01, 52, 13.02, 52.1) },
      { key: "1202", shape: box(13.101, 52, 13.103, 52.1) },
      { key: "1101", shape: box(13.15, 52, 13.16, 52.1) },
    ];
    await importAll(
      "keys",
      boundaries(halves, { level: "bezirk" }),
      boundaries(parts, { parentLevel: "bezirk" }),
    );
    expect(await parentsOf(id)).toEqual({ "1201": "1", "1202": "1", "1101": "11" });
  });

  it("is not the one with which the keys of another system begin by chance", async () => {
    const id = await createSmallRegion("chance");
    const parts = [
      { key: "1100001", shape: box(13.01, 52, 13.02, 52.1) },
      { key: "1100002", shape: box(13.03, 52, 13.04, 52.1) },
      { key: "1100003", shape: box(13.15, 52, 13.16, 52.1) },
    ];
    await importAll(
      "chance",
      boundaries(halves, { level: "bezirk" }),
      boundaries(parts, { parentLevel: "bezirk" }),
    );
    expect(await parentsOf(id)).toEqual({ "1100001": "1", "1100002": "1", "1100003": "11" });
  });

  it("is otherwise the one in which it lies, or none", async () => {
    const id = await createSmallRegion("place");
    const parts = [
      { key: "a", shape: box(13.02, 52.02, 13.04, 52.04) },
      { key: "b", shape: box(13.12, 52.02, 13.14, 52.04) },
      { key: "c", shape: box(13.22, 52.02, 13.24, 52.04) },
    ];
    await importAll(
      "place",
      boundaries(halves, { level: "bezirk" }),
      boundaries(parts, { parentLevel: "bezirk" }),
    );
    expect(await parentsOf(id)).toEqual({ a: "1", b: "11", c: null });
  });

  it("is the one in which it lies even where it bends around a bay", async () => {
    const id = await createSmallRegion("bay");
    const bay: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [13, 52],
          [13.1, 52],
          [13.1, 52.01],
          [13.01, 52.01],
          [13.01, 52.1],
          [13, 52.1],
          [13, 52.05],
          [13, 52],
        ],
      ],
    };
    const around = [
      { key: "groß", shape: westShape },
      { key: "klein", shape: box(12.95, 52, 13, 52.1) },
    ];
    await importAll(
      "bay",
      boundaries(around, { level: "bezirk" }),
      boundaries([{ key: "ufer", shape: bay }], { parentLevel: "bezirk" }),
    );
    expect(await parentsOf(id)).toEqual({ ufer: "groß" });
  });

  it("must exist on the level that was named", async () => {
    await createSmallRegion("lonely");
    await expect(
      importOne("lonely", boundaries(neighbours, { parentLevel: "bezirk" })),
    ).rejects.toMatchObject({ code: "noDistrictsOfLevel" });
  });

  it("cannot be a part of its own parts, even by a mistake of levels", async () => {
    await createSmallRegion("circle");
    await importAll(
      "circle",
      boundaries([{ key: "g", shape: westShape }], { level: "bezirk" }),
      boundaries([{ key: "t", shape: westShape }], { parentLevel: "bezirk" }),
    );
    await expect(
      importOne(
        "circle",
        boundaries([{ key: "g", shape: westShape }], { level: "bezirk", parentLevel: "stadtteil" }),
      ),
    ).rejects.toMatchObject({ code: "levelCircle" });
  });
});

describe("practices after boundaries have changed", () => {
  it("belong to the innermost district around them", async () => {
    const id = await createSmallRegion("moving");
    await importAll(
      "moving",
      boundaries(neighbours),
      practices(["p1;13.05;52.05;hausaerzte;1;;", "p2;13.25;52.05;;;;"]),
    );
    const placed = async () => {
      const rows = await db().practice.findMany({
        where: { regionId: id },
        select: { district: { select: { name: true } } },
        orderBy: { externalKey: "asc" },
      });
      return rows.map(({ district }) => district?.name ?? null);
    };
    expect(await placed()).toEqual(["West", null]);
    const moved = [
      { key: "01", name: "West", shape: box(13, 52, 13.02, 52.1) },
      { key: "02", name: "Ost", shape: box(13.02, 52, 13.3, 52.1) },
    ];
    await importAll("moving", boundaries(moved));
    expect(await placed()).toEqual(["Ost", "Ost"]);
  });
});
