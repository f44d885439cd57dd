import { describe, expect, it } from "vitest";
import { openApiDocument } from "@/lib/open-data/openapi-document";

interface Described {
  paths: Record<
    string,
    { get: { operationId: string; parameters: { name: string; in: string }[] } }
  >;
  components: { schemas: Record<string, object> };
}

const document = openApiDocument("https://praxisnah.example") as Described & { openapi: string };

describe("the description of open data", () => {
  it("is OpenAPI 3.1 with a name for every operation", () => {
    expect(document.openapi).toBe("3.1.0");
    const names = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining([
        "listRegions",
        "getRegion",
        "listDistricts",
        "listDistrictsAsGeojson",
        "listPopulationAsCsv",
        "getCoverage",
        "listPractices",
        "listPracticeCounts",
        "listOfficialFigures",
        "listLivingConditions",
        "listDatasets",
        "getCatalogueAsTtl",
      ]),
    );
  });

  it("refers to schemas that are there, and to each of them", () => {
    const text = JSON.stringify(document);
    const referred = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    const names = new Set(referred.map(([, name]) => name));
    expect([...names].sort()).toEqual(Object.keys(document.components.schemas).sort());
    expect(text).not.toContain("$defs");
  });

  it("names the parts of each path as parameters", () => {
    for (const [path, { get }] of Object.entries(document.paths)) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const told = get.parameters.filter((each) => each.in === "path").map(({ name }) => name);
      expect(told).toEqual(parts);
    }
  });
});
