import { describe, expect, it } from "vitest";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { DatasetKind } from "@/lib/datasets/dataset-kind";
import type { PublicVersion } from "@/lib/datasets/version";
import { telephoneAddress } from "@/lib/open-data/catalogue/agents";
import { catalogueOf } from "@/lib/open-data/catalogue/catalogue";
import type { CatalogueRegion } from "@/lib/open-data/catalogue/catalogue-region";
import { linkedDataText } from "@/lib/open-data/catalogue/linked-data";
import { turtleText } from "@/lib/open-data/catalogue/turtle";
import { linesOf, readLinkedData, readTurtle } from "./catalogue-reading";
import { violations } from "./catalogue-profile";

const SITE = "https://praxisnah.example";

const said = { publisher: "Stadt „Süd“", url: "", note: null, demo: false };

const group: SpecialtyGroup = {
  slug: "hausaerzte",
  slugEnglish: "general-practitioners",
  nameGerman: "Hausärzte",
  dativeGerman: "Hausärzten",
  nameEnglish: "General practitioners",
  inTextEnglish: "general practitioners",
  careLevel: "primary",
  denominator: "all",
};

/** A region with a version of each of these kinds under these licences. */
function region(slug: string, licences: Partial<Record<DatasetKind, string>>): CatalogueRegion {
  const entries = Object.entries(licences);
  const versions = entries.map(([kind, licence], index): PublicVersion => ({
    ...said,
    id: index + 1,
    kind: kind as DatasetKind,
    status: "published",
    title: `Datei "${kind}" \\ 1`,
    licence,
    asOf: `202${index}-12-31`,
    fileName: null,
    fileSha256: null,
    fileBytes: null,
    publishedAt: `2026-0${index + 1}-01T08:00:00Z`,
    rowsRead: 1,
    rowsTaken: 1,
    rowsRejected: 0,
  }));
  const sources = versions.map(({ id, title, licence, asOf }) => ({
    ...said,
    id: id + 100,
    versionId: id,
    kind: null,
    title,
    licence,
    asOf,
  }));
  return {
    region: {
      id: 1,
      slug,
      name: slug.toUpperCase(),
      mapLevel: "stadtteil",
      accent: "teal",
      districtCount: 2,
      pages: [],
      figureSources: [],
      navigation: { head: [], foot: [] },
      districtType: null,
      contact: { office: "Amt", department: "Gesundheit", phone: "0371 3660-200", website: null },
      sources,
      demo: false,
    },
    versions,
    groups: [group],
    bounds: [12.7, 50.7, 13.1, 50.9],
  };
}

const full = region("sued", {
  boundaries: "dl-de/by-2-0",
  population: "CC BY 4.0",
  practices: "nur mit Genehmigung",
  counts: "CC0",
  figures: "Amtliches Werk (§ 5 UrhG)",
});

async function triplesOf(regions: readonly CatalogueRegion[]) {
  return readTurtle(await turtleText(catalogueOf(SITE, regions)));
}

describe("the catalogue", () => {
  it.each([
    ["one region", [full]],
    ["two regions", [full, region("nord", { boundaries: "CC BY 4.0" })]],
    ["a region without a contact", [{ ...full, region: { ...full.region, contact: null } }]],
    ["a region without borders", [{ ...full, bounds: null }]],
  ])("of %s keeps to the profile in both of its texts", async (_, regions) => {
    const descriptions = catalogueOf(SITE, regions);
    const turtle = readTurtle(await turtleText(descriptions));
    const linked = await readLinkedData(linkedDataText(descriptions));
    expect(violations(turtle)).toEqual([]);
    expect(violations(linked)).toEqual([]);
    expect(linesOf(linked)).toEqual(linesOf(turtle));
    expect(new Set(linesOf(turtle)).size).toBe(turtle.length);
  });

  it("is the same text as long as nothing changes", async () => {
    expect(await turtleText(catalogueOf(SITE, [full]))).toBe(
      await turtleText(catalogueOf(SITE, [full])),
    );
  });

  it("lists what a region has, and no more", async () => {
    const datasets = (quads: Awaited<ReturnType<typeof triplesOf>>) =>
      quads
        .filter(({ predicate }) => predicate.value.endsWith("#dataset"))
        .map(({ object }) => object.value.replace(`${SITE}/api/v1/regions/`, ""));
    expect(datasets(await triplesOf([full]))).toEqual([
      "sued/districts",
      "sued/population",
      "sued/practices",
      "sued/practice-counts",
      "sued/official-figures",
      "sued/coverage?group=hausaerzte",
    ]);
    const some = region("nord", { boundaries: "CC0", practices: "CC0" });
    expect(datasets(await triplesOf([some]))).toEqual(["nord/districts", "nord/practices"]);
    expect(datasets(await triplesOf([region("leer", {})]))).toEqual([]);
  });

  it("lists the directory in the forms in which others read directories", async () => {
    const quads = await triplesOf([region("nord", { partners: "CC BY 4.0", practices: "CC0" })]);
    const files = quads
      .filter(({ predicate }) => predicate.value.endsWith("#downloadURL"))
      .map(({ object }) => object.value.replace(`${SITE}/api/v1/regions/`, ""));
    expect(files).toContain("nord/directory.json");
    expect(files).toContain("nord/practices.fhir.json");
  });

  it("names a licence of the German list by its entry and keeps the words of any other", async () => {
    const quads = await triplesOf([full]);
    const valuesOf = (thing: string, property: string) =>
      quads
        .filter(({ subject, predicate }) => subject.value === thing && predicate.value === property)
        .map(({ object }) => object.value);
    const licenceOf = (file: string) =>
      valuesOf(
        `${SITE}/api/v1/regions/sued/${file}#distribution`,
        "http://purl.org/dc/terms/license",
      );
    expect(licenceOf("districts.geojson")).toEqual(["http://dcat-ap.de/def/licenses/dl-by-de/2.0"]);
    expect(licenceOf("population.csv")).toEqual(["http://dcat-ap.de/def/licenses/cc-by/4.0"]);
    const [own = ""] = licenceOf("practices.csv");
    const label = "http://www.w3.org/2000/01/rdf-schema#label";
    expect(valuesOf(own, label)).toEqual(["nur mit Genehmigung", "nur mit Genehmigung"]);
    const [mixed = ""] = licenceOf("coverage.csv?group=hausaerzte&view=in-district");
    expect(valuesOf(mixed, label)[0]).toBe(
      "Es gelten die Lizenzen der Quellen: CC BY 4.0; nur mit Genehmigung; CC0",
    );
  });

  it("says that demonstration data are", async () => {
    const sources = full.region.sources.map((source) => ({ ...source, demo: true }));
    const quads = await triplesOf([{ ...full, region: { ...full.region, sources } }]);
    const told = quads.filter(({ object }) => object.value.endsWith("Enthält Vorführdaten."));
    expect(told).toHaveLength(6);
  });

  it("would be found out if something of the profile were missing", async () => {
    const quads = await triplesOf([full]);
    for (const name of ["license", "accessURL", "publisher", "hasURL", "name", "title"]) {
      const without = quads.filter(({ predicate }) => !predicate.value.endsWith(name));
      expect(violations(without).length, name).toBeGreaterThan(0);
    }
  });
});

describe("a telephone number", () => {
  it.each([
    ["0371 3660-200", "tel:+493713660200"],
    ["+49 (0) 371 3660200", "tel:+493713660200"],
    ["0049 371 3660200", "tel:+493713660200"],
    ["auf Anfrage", null],
    ["", null],
  ])("%j becomes the address %s", (phone, address) => {
    expect(telephoneAddress(phone)).toBe(address);
  });
});
