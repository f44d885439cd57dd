import { beforeAll, describe, expect, it } from "vitest";
import { findPlace } from "@/lib/localities/queries";
import { boundaries, fileImport, importAll, importOne, neighbours, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

let id = 0;

function places(csv: string, settings: object = {}) {
  return fileImport("localities", smallFile("orte.csv", csv), settings);
}

beforeAll(async () => {
  id = await createSmallRegion("orte");
  await importAll(
    "orte",
    boundaries(neighbours),
    places("plz;lat;lon\n09111;52.05;13.05\n09112;52.05;13.15\n"),
    places(
      "Straße;PLZ;lat;lon\nAm Markt;09111;52.05;13.05\nAm Markt;09112;52.05;13.15\nSchloßstraße;09111;52.06;13.05\n",
    ),
  );
});

describe("a named place", () => {
  it("is found by postcode, street in any spelling, district and key", async () => {
    expect(await findPlace(id, "09111")).toMatchObject({
      kind: "found",
      place: { kind: "postcode", key: "plz:09111", longitude: 13.05 },
    });
    for (const text of ["Schloßstraße", "schlossstrasse", "SCHLOSSSTRASSE"])
      expect(await findPlace(id, text)).toMatchObject({ place: { name: "Schloßstraße" } });
    expect(await findPlace(id, "West")).toMatchObject({ place: { key: "stadtteil:west" } });
    expect(await findPlace(id, "plz:09112")).toMatchObject({ place: { longitude: 13.15 } });
  });

  it("that exists twice is offered twice, with what tells the two apart", async () => {
    expect(await findPlace(id, "am markt")).toMatchObject({
      kind: "several",
      choices: [
        { name: "Am Markt", detail: "09111" },
        { name: "Am Markt", detail: "09112" },
      ],
    });
  });

  it("that is misspelt is found when it is like one only, else similar ones are offered", async () => {
    expect(await findPlace(id, "Schlosstrase")).toMatchObject({
      kind: "found",
      place: { name: "Schloßstraße" },
    });
    expect(await findPlace(id, "Am Mark")).toMatchObject({
      kind: "unknown",
      similar: [{ name: "Am Markt" }, { name: "Am Markt" }],
    });
    expect(await findPlace(id, "Xyzabc")).toEqual({
      kind: "unknown",
      given: "Xyzabc",
      similar: [],
    });
  });

  it("may be a position near the region and nowhere else", async () => {
    expect(await findPlace(id, "52.05, 13.05")).toEqual({
      kind: "position",
      longitude: 13.05,
      latitude: 52.05,
    });
    for (const text of ["0,0", "-89,170", "999,999"])
      expect(await findPlace(id, text)).toMatchObject({ kind: "outside" });
    for (const text of ["", "   ", "%%%", "\u0000"]) expect(await findPlace(id, text)).toBeNull();
  });
});

describe("a file of places", () => {
  it("is refused line by line where a point or a name is missing", async () => {
    const report = await importOne("orte", places("plz;lat;lon\n09113;x;13\n;52.05;13.05\n"));
    expect(report.outcome).toBe("refused");
    expect(report.errors.map(({ line }) => line)).toEqual([2, 3]);
  });
});
