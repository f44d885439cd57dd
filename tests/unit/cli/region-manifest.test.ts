import { describe, expect, it } from "vitest";
import { ZodError } from "zod";
import { readManifest } from "@/lib/cli/region-manifest";
import { UserError } from "@/lib/errors";

const source = { publisher: "Amt", title: "Grenzen", licence: "CC0 1.0", date: "2025-12-31" };
const region = { slug: "dresden", name: "Dresden", mapLevel: "stadtteil", districtType: 1 };
const boundaries = { kind: "boundaries", file: "grenzen.geojson", source };

async function problemsOf(manifest: object): Promise<string[]> {
  const error: unknown = await readManifest(JSON.stringify(manifest), "/tmp/region.json").catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof ZodError)) throw new Error("The manifest was not refused.");
  return error.issues.map(({ path }) => path.join("."));
}

describe("a region manifest", () => {
  it("that is no JSON is refused with its name", async () => {
    await expect(readManifest('{ "region": ', "region.json")).rejects.toThrow(UserError);
    await expect(readManifest("", "region.json")).rejects.toThrow(
      /^region\.json is not valid JSON/,
    );
  });

  it.each([
    ["no region", { datasets: [boundaries] }, "region"],
    ["no data sets", { region }, "datasets"],
    ["an empty list of data sets", { region, datasets: [] }, "datasets"],
    ["an unknown entry", { region, datasets: [boundaries], dataset: [] }, ""],
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
      "datasets.0.kind",
    ],
    ["no file", { region, datasets: [{ ...boundaries, file: "" }] }, "datasets.0.file"],
    ["a misspelt setting", { region, datasets: [{ ...boundaries, mapping: [] }] }, "datasets.0"],
    [
      "no publisher",
      { region, datasets: [{ ...boundaries, source: { ...source, publisher: " " } }] },
      "datasets.0.source.publisher",
    ],
    [
      "a day that does not exist",
      { region, datasets: [{ ...boundaries, source: { ...source, date: "2025-02-30" } }] },
      "datasets.0.source.date",
    ],
    [
      "a source address that is none",
      { region, datasets: [{ ...boundaries, source: { ...source, url: "javascript:x" } }] },
      "datasets.0.source.url",
    ],
    [
      "a fraction of a year",
      { region, datasets: [{ ...boundaries, year: 2025.5 }] },
      "datasets.0.year",
    ],
  ])("with %s is refused at that place", async (_problem, manifest, place) => {
    expect(await problemsOf(manifest)).toEqual([place]);
  });

  it("tells every problem at once", async () => {
    const manifest = {
      region: { ...region, slug: "Ä" },
      datasets: [
        boundaries,
        { ...boundaries, kind: "karte", source: { ...source, date: "heute" } },
      ],
    };
    expect(await problemsOf(manifest)).toEqual([
      "region.slug",
      "datasets.1.kind",
      "datasets.1.source.date",
    ]);
  });
});
