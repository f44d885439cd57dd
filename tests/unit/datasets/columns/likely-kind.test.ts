import { describe, expect, it } from "vitest";
import { profileTable } from "@/lib/datasets/columns/column-profile";
import { likelyKinds, type Shapes } from "@/lib/datasets/columns/likely-kind";
import type { Cell } from "@/lib/datasets/files/source-table";
import { tableOf } from "../table-of";

async function kindsOf(columns: Record<string, Cell>, shapes: Shapes = "none") {
  const row = Object.values(columns);
  const profile = await profileTable(tableOf(Object.keys(columns), [row, row]));
  return likelyKinds(profile, shapes).map(({ kind, lacking }) => [kind, ...lacking].join(" -"));
}

describe("what a file may be", () => {
  it("is people when its headings speak of them", async () => {
    expect(await kindsOf({ RAUMID: "01011101", ZEIT: "2025", Einwohner: "60" })).toEqual([
      "population",
    ]);
  });

  it.each(["value", "Wert", "Fläche", "Index"])(
    "is nothing for a column called %s",
    async (name) => {
      expect(await kindsOf({ RAUMID: "01011101", [name]: "60" })).toEqual([]);
    },
  );

  it("is a list of places as well as of practices, but for the kind of place", async () => {
    expect(await kindsOf({ id: "1", lat: "52.5070039", lon: "13.5985472" })).toEqual([
      "practices",
      "places -placeKind",
    ]);
    expect(await kindsOf({ id: "1", name: "Rosen-Apotheke", plz: "01067" }, "points")).toEqual([
      "practices",
      "places -placeKind",
    ]);
  });

  it("is a count of doctors, but for their group", async () => {
    expect(await kindsOf({ id: "01100101", points_of_interest: "3" })).toEqual(["counts -group"]);
  });

  it("is a list of names only when it has little else", async () => {
    const pair = { id: "01", name: "Roßberg" };
    expect(await kindsOf(pair)).toEqual(["aliases"]);
    expect(await kindsOf({ ...pair, a: "-0,9", b: "0,2", c: "1,4", d: "0,1" })).toEqual([]);
  });
});
