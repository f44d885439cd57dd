import { describe, expect, it } from "vitest";
import { profileTable } from "@/lib/datasets/columns/column-profile";
import { lackingFields } from "@/lib/datasets/columns/completed-mapping";
import { likelyKinds } from "@/lib/datasets/columns/likely-kind";
import { mappingText } from "@/lib/datasets/columns/column-mapping";
import { proposeMapping } from "@/lib/datasets/columns/mapping-proposal";
import type { DatasetKind } from "@/lib/datasets/dataset-kind";
import { tableOf } from "../table-of";

const profileOf = (headings: string[], ...rows: string[][]) =>
  profileTable(tableOf(headings, rows));

async function lacking(kind: DatasetKind, headings: string[], ...rows: string[][]) {
  return lackingFields(proposeMapping(await profileOf(headings, ...rows), kind));
}

describe("a table with a column for each group of doctors", () => {
  it("is one of doctors, and each column is proposed with its group, none for all", async () => {
    const headings = ["Stadtteil", "Hausärzte", "Augenärzte", "HNO-Ärzte"];
    const profile = await profileOf(headings, ["West", "3", "1", "0"], ["Ost", "2", "1", "2"]);
    expect(likelyKinds(profile, "none")[0]).toEqual({ kind: "counts", lacking: [] });
    const { mappings, byGroup } = proposeMapping(profile, "counts");
    expect(mappings.map(mappingText)).toEqual(["Stadtteil=name"]);
    expect(byGroup).toEqual([
      { column: "Hausärzte", group: "hausaerzte" },
      { column: "Augenärzte", group: "augenaerzte" },
      { column: "HNO-Ärzte", group: "hno-aerzte" },
    ]);
  });
});

describe("fields that a file lacks", () => {
  it("are named as far as it cannot do without", async () => {
    expect(
      await lacking("places", ["Name", "lat", "lon", "Betten"], ["A", "50.8123", "12.9123", "30"]),
    ).toEqual(["placeKind"]);
    expect(await lacking("population", ["Name", "Einwohner"], ["A", "30"], ["B", "40"])).toEqual([
      "year",
    ]);
    expect(await lacking("population", ["Name", "2021", "2022"], ["A", "3", "4"])).toEqual([]);
    expect(await lacking("crosswalk", ["PLZ", "Stadtteil"], ["09111", "01"])).toEqual([]);
  });
});
