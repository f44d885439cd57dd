import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparisonParameters,
  MOST_DISTRICTS,
  readComparison,
} from "@/lib/coverage/comparison/comparison-address";
import { coverageViews } from "@/lib/coverage/coverage-view";
import type { DistrictName, RegionSummary } from "@/lib/regions/schema";
import { slugOf } from "@/lib/regions/slug";

function district(name: string): DistrictName {
  return { key: name, slug: slugOf(name), name, areaKm2: 1, parentName: null, outerKey: null };
}

function region(slug: string, name: string): RegionSummary {
  return { id: 1, slug, name, mapLevel: "stadtteil", accent: "teal", districtCount: 5 };
}

const districts = ["Sonnenberg", "Zentrum", "Kaßberg", "Schloßchemnitz", "Gablenz"].map(district);
const [sonnenberg, zentrum, kassberg, schloss, gablenz] = districts;
const home = region("chemnitz", "Chemnitz");
const other = region("lichtenberg", "Berlin-Lichtenberg");
const choices = { home, regions: [other, home], districts };

const read = (address: string) => readComparison(new URLSearchParams(address), choices);

describe("the address of a comparison", () => {
  it("without anything compares nothing with the region as a whole, within borders", () => {
    expect(read("")).toEqual({
      districts: [],
      benchmark: home,
      view: "in-district",
      notices: [],
    });
  });

  it("names up to three districts, a benchmark and a view", () => {
    expect(
      read(
        "gebiet=sonnenberg&gebiet=zentrum&gebiet=kassberg&massstab=lichtenberg&ansicht=ausblick-2035",
      ),
    ).toEqual({
      districts: [sonnenberg, zentrum, kassberg],
      benchmark: other,
      view: "outlook-2035",
      notices: [],
    });
  });

  it("is understood in either language", () => {
    const { districts: read1, view, notices } = read("area=zentrum&view=erreichbar");
    expect([read1, view, notices]).toEqual([[zentrum], "within-reach", []]);
  });

  it("leaves out what a form submits for nothing chosen", () => {
    expect(read("gebiet=&gebiet=zentrum&gebiet=").districts).toEqual([zentrum]);
    expect(read("gebiet=&gebiet=zentrum&gebiet=").notices).toEqual([]);
  });

  it("takes names and any spelling of a slug for the district they are", () => {
    for (const given of ["Schloßchemnitz", "SCHLOSSCHEMNITZ", " schlosschemnitz "])
      expect(read(`gebiet=${encodeURIComponent(given)}`)).toMatchObject({
        districts: [schloss],
        notices: [],
      });
  });

  it("takes a misspelt name for the one it most likely means, and says so", () => {
    expect(read("gebiet=sonnenburg")).toMatchObject({
      districts: [sonnenberg],
      notices: [{ kind: "unknownDistrict", given: "sonnenburg", used: "Sonnenberg" }],
    });
  });

  it("leaves out what is like no district, and says so", () => {
    for (const given of ["atlantis", "sonntag"])
      expect(read(`gebiet=${given}&gebiet=zentrum`)).toMatchObject({
        districts: [zentrum],
        notices: [{ kind: "unknownDistrict", given, used: null }],
      });
  });

  it("collapses doubled districts and says so once", () => {
    expect(read("gebiet=zentrum&gebiet=zentrum&gebiet=Zentrum")).toMatchObject({
      districts: [zentrum],
      notices: [{ kind: "doubledDistrict", name: "Zentrum" }],
    });
  });

  it("keeps the first three districts and names the others", () => {
    const address = districts.map(({ slug }) => `gebiet=${slug}`).join("&");
    expect(read(address)).toMatchObject({
      districts: [sonnenberg, zentrum, kassberg],
      notices: [{ kind: "tooManyDistricts", left: [schloss?.name, gablenz?.name] }],
    });
  });

  it("falls back to the region as a whole for a benchmark that does not exist", () => {
    expect(read("massstab=atlantis")).toMatchObject({
      benchmark: home,
      notices: [{ kind: "unknownBenchmark", given: "atlantis", used: "Chemnitz" }],
    });
  });

  it.each([
    ["ausblick-2033", "outlook-2035"],
    ["outlook-2031", "outlook-2030"],
    ["ausblick-2099", "outlook-2040"],
    ["ausblick", "outlook-2030"],
    ["zauberei", "in-district"],
  ])("takes the view %s for the nearest, %s, and says so", (given, used) => {
    expect(read(`ansicht=${given}`)).toMatchObject({
      view: used,
      notices: [{ kind: "unknownView", given, used }],
    });
  });

  it("ignores parameters that are none of its own", () => {
    expect(read("utm_source=zeitung&gebiet=zentrum").notices).toEqual([]);
  });

  it("shortens what it repeats of an address", () => {
    const [notice] = read(`gebiet=${"x".repeat(500)}`).notices;
    expect(notice).toMatchObject({ given: `${"x".repeat(39)}…` });
  });

  it("says only what differs from the usual", () => {
    const write = (view: (typeof coverageViews)[number], slug: string) =>
      comparisonParameters(
        { districts: [], benchmark: { slug }, view },
        "chemnitz",
        "de",
      ).toString();
    expect(write("in-district", "chemnitz")).toBe("");
    expect(write("within-reach", "chemnitz")).toBe("ansicht=erreichbar");
    expect(write("in-district", "lichtenberg")).toBe("massstab=lichtenberg");
  });

  it("tells every comparison back as it was, in both languages", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...districts), { maxLength: MOST_DISTRICTS }),
        fc.constantFrom(home, other),
        fc.constantFrom(...coverageViews),
        fc.constantFrom("de" as const, "en" as const),
        (chosen, benchmark, view, locale) => {
          const comparison = { districts: chosen, benchmark, view };
          const parameters = comparisonParameters(comparison, home.slug, locale);
          expect(readComparison(parameters, choices)).toEqual({ ...comparison, notices: [] });
        },
      ),
    );
  });

  it("becomes a comparison whatever it says", () => {
    const values = fc.array(fc.string({ unit: "grapheme" }), { maxLength: 20 });
    fc.assert(
      fc.property(values, values, values, (areas, benchmarks, views) => {
        const parameters = new URLSearchParams([
          ...areas.map((value) => ["gebiet", value]),
          ...benchmarks.map((value) => ["massstab", value]),
          ...views.map((value) => ["ansicht", value]),
        ]);
        const { districts: chosen, benchmark, view } = readComparison(parameters, choices);
        expect(chosen.length).toBeLessThanOrEqual(MOST_DISTRICTS);
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(choices.regions).toContain(benchmark);
        expect(coverageViews).toContain(view);
      }),
    );
  });
});
