import { describe, expect, it, vi } from "vitest";

vi.stubEnv("LC_ALL", "C");
const { CommandProblem } = await import("@/lib/cli/command-problem");
const { readManifest } = await import("@/lib/cli/region-manifest");

const source = { publisher: "Amt", title: "Grenzen", licence: "CC0 1.0", date: "2025-12-31" };
const region = { slug: "dresden", name: "Dresden", mapLevel: "stadtteil", districtType: 1 };
const boundaries = { kind: "boundaries", file: "grenzen.geojson", source };

/** The places that are wrong, with what is wrong there. */
function problemsOf(manifest: object): string[] {
  try {
    readManifest(JSON.stringify(manifest), "/tmp/region.json");
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    const [, issues = ""] = /cannot be used: (.*)\.$/.exec(error.message) ?? [];
    return issues.split("; ");
  }
  throw new Error("The manifest was not refused.");
}

describe("a region manifest", () => {
  it("that is no JSON is refused with its name", () => {
    expect(() => readManifest('{ "region": ', "region.json")).toThrow(/^region\.json breaks off/);
    expect(() => readManifest("", "region.json")).toThrow(/^region\.json breaks off/);
  });

  it.each([
    ["no region", { datasets: [boundaries] }, "region: is missing"],
    ["no data sets", { region }, "datasets: is missing"],
    ["an empty list of data sets", { region, datasets: [] }, "datasets: must not be empty"],
    [
      "an unknown entry",
      { region, datasets: [boundaries], dataset: [] },
      "{}: does not know dataset",
    ],
    [
      "a bad address",
      { region: { ...region, slug: "Dresden" }, datasets: [boundaries] },
      "region.slug: may only have lower-case letters, digits and hyphens",
    ],
    [
      "a taken address",
      { region: { ...region, slug: "api" }, datasets: [boundaries] },
      "region.slug: the portal itself needs this word",
    ],
    [
      "an unknown level",
      { region: { ...region, mapLevel: "viertel" }, datasets: [boundaries] },
      "region.mapLevel: possible is bezirk, stadtbezirk, ortsteil, stadtteil, prognoseraum, bezirksregion, planungsraum, gemeinde",
    ],
    [
      "an unknown kind",
      { region, datasets: [{ ...boundaries, kind: "karte" }] },
      "datasets[0].kind: possible is boundaries, population, practices, counts, figures, places, aliases, crosswalk, localities, living_conditions, themes, partners, working_groups, initiatives, news, statements, pages, jobs, location_profiles, home_pages, offers, aid, training_stations, events",
    ],
    [
      "no file",
      { region, datasets: [{ ...boundaries, file: "" }] },
      "datasets[0].file: must not be empty",
    ],
    [
      "a misspelt setting",
      { region, datasets: [{ ...boundaries, mapping: [] }] },
      "datasets[0]: does not know mapping",
    ],
    [
      "no publisher",
      { region, datasets: [{ ...boundaries, source: { ...source, publisher: " " } }] },
      "datasets[0].source.publisher: must not be empty",
    ],
    [
      "a day that does not exist",
      { region, datasets: [{ ...boundaries, source: { ...source, date: "2025-02-30" } }] },
      "datasets[0].source.date: needs a day such as 2025-12-31",
    ],
    [
      "a source address that is none",
      { region, datasets: [{ ...boundaries, source: { ...source, url: "javascript:x" } }] },
      "datasets[0].source.url: needs an address that begins with http:// or https://",
    ],
    [
      "a fraction of a year",
      { region, datasets: [{ ...boundaries, kind: "population", year: 2025.5 }] },
      "datasets[0].year: needs a year between 1900 and 2100",
    ],
  ])("with %s is refused, with the place and what is wrong there", (_what, manifest, problem) => {
    expect(problemsOf(manifest)).toEqual([problem]);
  });

  it("tells every problem at once", () => {
    const manifest = {
      region: { ...region, slug: "Ä" },
      datasets: [
        { ...boundaries, source: { ...source, date: "heute" } },
        { ...boundaries, kind: "karte" },
      ],
    };
    expect(problemsOf(manifest).map((problem) => problem.split(": ")[0])).toEqual([
      "region.slug",
      "datasets[0].source.date",
      "datasets[1].kind",
    ]);
  });
});
