import { describe, expect, it } from "vitest";
import { CommandProblem } from "@/lib/cli/command-problem";
import { readManifest } from "@/lib/cli/region-manifest";

const source = { publisher: "Amt", title: "Grenzen", licence: "CC0 1.0", date: "2025-12-31" };
const region = { slug: "dresden", name: "Dresden", mapLevel: "stadtteil", districtType: 1 };
const boundaries = { kind: "boundaries", file: "grenzen.geojson", source };

/** The places that are wrong, as the message names them. */
function problemsOf(manifest: object): string[] {
  try {
    readManifest(JSON.stringify(manifest), "/tmp/region.json");
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    const [, issues = ""] = /cannot be used: (.*)$/.exec(error.message) ?? [];
    return issues.split("; ").map((issue) => issue.split(": ")[0] ?? "");
  }
  throw new Error("The manifest was not refused.");
}

describe("a region manifest", () => {
  it("that is no JSON is refused with its name", () => {
    expect(() => readManifest('{ "region": ', "region.json")).toThrow(/^region\.json breaks off/);
    expect(() => readManifest("", "region.json")).toThrow(/^region\.json breaks off/);
  });

  it.each([
    ["no region", { datasets: [boundaries] }, "region"],
    ["no data sets", { region }, "datasets"],
    ["an empty list of data sets", { region, datasets: [] }, "datasets"],
    ["an unknown entry", { region, datasets: [boundaries], dataset: [] }, "{}"],
    [
      "a bad address",
      { region: { ...region, slug: "Dresden" }, datasets: [boundaries] },
      "region.slug",
    ],
    [
      "a taken address",
      { region: { ...region, slug: "api" }, datasets: [boundaries] },
      "region.slug",
    ],
    [
      "an unknown level",
      { region: { ...region, mapLevel: "viertel" }, datasets: [boundaries] },
      "region.mapLevel",
    ],
    [
      "an unknown kind",
      { region, datasets: [{ ...boundaries, kind: "karte" }] },
      "datasets[0].kind",
    ],
    ["no file", { region, datasets: [{ ...boundaries, file: "" }] }, "datasets[0].file"],
    ["a misspelt setting", { region, datasets: [{ ...boundaries, mapping: [] }] }, "datasets[0]"],
    [
      "no publisher",
      { region, datasets: [{ ...boundaries, source: { ...source, publisher: " " } }] },
      "datasets[0].source.publisher",
    ],
    [
      "a day that does not exist",
      { region, datasets: [{ ...boundaries, source: { ...source, date: "2025-02-30" } }] },
      "datasets[0].source.date",
    ],
    [
      "a source address that is none",
      { region, datasets: [{ ...boundaries, source: { ...source, url: "javascript:x" } }] },
      "datasets[0].source.url",
    ],
    [
      "a fraction of a year",
      { region, datasets: [{ ...boundaries, kind: "population", year: 2025.5 }] },
      "datasets[0].year",
    ],
  ])("with %s is refused at that place", (_problem, manifest, place) => {
    expect(problemsOf(manifest)).toEqual([place]);
  });

  it("tells every problem at once", () => {
    const manifest = {
      region: { ...region, slug: "Ä" },
      datasets: [
        { ...boundaries, source: { ...source, date: "heute" } },
        { ...boundaries, kind: "karte" },
      ],
    };
    expect(problemsOf(manifest)).toEqual([
      "region.slug",
      "datasets[0].source.date",
      "datasets[1].kind",
    ]);
  });
});
