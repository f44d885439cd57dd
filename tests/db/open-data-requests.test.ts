import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { methodRefusal, preflightResponse } from "@/lib/open-data/answer";
import { encodeCursor } from "@/lib/open-data/page-cursor";
import { problemSchema, type Problem } from "@/lib/open-data/problem";
import { loadDemoRegions } from "@/prisma/seed/load-demo-regions";
import { ask, listAt } from "./open-data-reading";
import { boundaries, importAll, neighbours, practices } from "./small-files";
import { createSmallRegion } from "./small-region";

beforeAll(async () => {
  await loadDemoRegions();
});

const COVERAGE = "/regions/chemnitz/coverage?group=hausaerzte";

async function problemAt(address: string, headers: Record<string, string> = {}): Promise<Problem> {
  const response = await ask(address, headers);
  expect(response.headers.get("content-type")).toContain("application/problem+json");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

describe("an answer", () => {
  it("carries a strong tag and is not sent again to who knows it", async () => {
    for (const address of [
      "/regions",
      COVERAGE,
      "/regions/chemnitz/districts.geojson",
      "/catalog",
    ]) {
      const first = await ask(address);
      const tag = first.headers.get("etag") ?? "";
      expect(tag).toMatch(/^"[\w-]+"$/);
      const again = await ask(address, { "if-none-match": `"x", ${tag}` });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      expect(again.headers.get("etag")).toBe(tag);
      expect(again.headers.get("cache-control")).toContain("max-age");
      expect((await ask(address, { "if-none-match": '"x"' })).status).toBe(200);
    }
  });

  it("has another tag in another format, and as soon as the content is another", async () => {
    const tagOf = async (address: string) => (await ask(address)).headers.get("etag");
    expect(await tagOf("/regions.csv")).not.toBe(await tagOf("/regions.json"));
    const before = await tagOf("/regions.json");
    await createSmallRegion("neu");
    expect(await tagOf("/regions.json")).not.toBe(before);
  });

  it("may be read from any page, and says by what it was chosen", async () => {
    const { headers } = await ask("/regions", { accept: "text/csv" });
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-expose-headers")).toContain("Link");
    expect(headers.get("vary")).toBe("Accept");
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect((await ask("/regions.csv")).headers.get("vary")).toBeNull();
    expect(preflightResponse().headers.get("access-control-allow-methods")).toBe(
      "GET, HEAD, OPTIONS",
    );
    expect(methodRefusal().status).toBe(405);
  });

  it("has a file name that tells what it holds", async () => {
    const name = async (address: string) => (await ask(address)).headers.get("content-disposition");
    expect(await name("/regions/chemnitz/coverage.csv?group=hausaerzte")).toBe(
      'inline; filename="chemnitz-coverage-hausaerzte.csv"',
    );
    expect(await name("/regions/chemnitz/coverage.csv?group=hausaerzte&view=in-district")).toBe(
      'inline; filename="chemnitz-coverage-hausaerzte-in-district.csv"',
    );
    expect(await name("/regions.csv")).toBe('inline; filename="regions.csv"');
  });

  it("of a region without anything is empty, and no failure", async () => {
    await createSmallRegion("leer");
    for (const path of [
      "districts",
      "population",
      "practices",
      "practice-counts",
      "living-conditions",
      "datasets",
    ])
      expect((await listAt(`/regions/leer/${path}`)).data, path).toEqual([]);
    const response = await ask("/regions/leer/coverage?group=hausaerzte");
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      districts: [],
      region: { people: null, fte: null, coverageDegreePercent: null },
    });
  });

  it("lets no spreadsheet run what a file brought", async () => {
    await createSmallRegion("formel");
    const [west, east] = neighbours;
    if (!west || !east) throw new Error("There are no neighbours.");
    await importAll(
      "formel",
      boundaries([{ ...west, name: "=HYPERLINK(A1)" }, east]),
      practices(["@p;13.05;52.05;hausaerzte;1;;"]),
    );
    expect(await (await ask("/regions/formel/districts.csv")).text()).toContain(
      ",'=HYPERLINK(A1),",
    );
    expect(await (await ask("/regions/formel/practices.csv")).text()).toContain("\r\n'@p,");
  });
});

describe("a request that cannot be answered", () => {
  it.each([
    ["/nothing", 404, "/api/v1/regions/{region}/districts"],
    ["/regions/nirgends", 404, "chemnitz"],
    ["/regions/nirgends/districts.csv", 404, "chemnitz"],
    ["/regions/CHEMNITZ", 404, "chemnitz"],
    ["/regions/chemnitz/doctors", 404, "/api/v1/regions/{region}/practices"],
    ["/regions/chemnitz/districts/more", 404, "/api/v1/regions"],
    ["/regions/chemnitz/districts.geojson.csv", 404, "/api/v1/regions"],
    ["/regions/chemnitz/.csv", 404, "/api/v1/regions"],
    ["/regions/chemnitz/districts.", 404, "/api/v1/regions"],
    ["/regions/chemnitz/population.geojson", 406, "text/csv (.csv)"],
    ["/regions.xml", 406, "application/json (.json)"],
    ["/catalog.rdf", 406, "text/turtle (.ttl)"],
  ])("%s is told as %d with what there is", async (address, status, allowed) => {
    const problem = await problemAt(address);
    expect(problem.status).toBe(status);
    expect(problem.allowed).toContain(allowed);
  });

  it.each([
    ["/regions/chemnitz/coverage", "group", "a “slug” of /api/v1/groups"],
    ["/regions/chemnitz/coverage?group=zauberer", "group", "hausaerzte"],
    ["/regions/chemnitz/practices?group=zauberer", "group", "hausaerzte"],
    ["/regions/chemnitz/practices?district=nirgendwo", "district", "a “slug” of …/districts"],
    ["/regions/chemnitz/practices?district=%00", "district", "a “slug” of …/districts"],
    ["/regions/chemnitz/districts?level=planungsraum", "level", "stadtteil"],
    ["/regions/chemnitz/districts?simplification=rough", "simplification", "coarse"],
    [
      "/regions/chemnitz/districts.geojson?simplification=none&limit=101",
      "limit",
      "a whole number from 1 to 100",
    ],
    ["/regions/chemnitz/population?projected=yes", "projected", "true"],
    ["/regions/chemnitz/population?year=12345678901234567890", "year", "a year from 1900 to 2100"],
    ["/regions/chemnitz/population?limit=1001", "limit", "a whole number from 1 to 1000"],
    [
      "/regions/chemnitz/population?cursor=%00",
      "cursor",
      "what the Link header or “page.next” of the page before gives",
    ],
    ["/regions/chemnitz?limit=1", "limit", undefined],
    ["/openapi.json?x=1", "x", undefined],
    [`${COVERAGE}&view=within-a-day`, "view", "within-reach"],
    [`${COVERAGE}&view=`, "view", "within-reach"],
    [`${COVERAGE}&year=2030`, "year", "no year: this view speaks of today"],
    [`${COVERAGE}&view=outlook`, "year", "2035"],
    [`${COVERAGE}&view=outlook&year=2031`, "year", "2035"],
    [`${COVERAGE}&view=outlook&year=soon`, "year", "2035"],
    ["/regions/chemnitz/coverage?group=%00", "group", "a “slug” of /api/v1/groups"],
  ])("%s is told as a fault of “%s”", async (address, parameter, allowed) => {
    const problem = await problemAt(address);
    expect(problem.status).toBe(400);
    const [error, ...others] = problem.errors ?? [];
    expect([error?.parameter, others]).toEqual([parameter, []]);
    if (allowed !== undefined) expect(error?.allowed).toContain(allowed);
  });

  it("asks for a format that does not exist is told those that do", async () => {
    const problem = await problemAt("/regions", { accept: "text/html" });
    expect([problem.status, problem.allowed]).toEqual([
      406,
      ["application/json (.json)", "text/csv (.csv)"],
    ]);
  });
});

describe("an address that somebody typed by hand", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "regions",
      "chemnitz",
      "districts",
      "coverage",
      "population",
      "practices",
      ".csv",
    ),
    fc.constantFrom(
      "catalog.ttl",
      "groups",
      "datasets",
      "official-figures",
      "..",
      "%00",
      "constructor",
    ),
    fc.string({ unit: "binary", maxLength: 6 }).map(encodedWell),
  );
  const value = fc.oneof(
    fc.constantFrom("hausaerzte", "1", "0", "-1", "1e3", "NaN", "true", "none", "%00", "", "2030"),
    fc
      .array(fc.oneof(fc.string({ unit: "binary", maxLength: 5 }), fc.integer(), fc.boolean()))
      .map(encodeCursor),
    fc.string({ unit: "binary", maxLength: 6 }).map(encodedWell),
  );
  const name = fc.oneof(
    fc.constantFrom("group", "view", "year", "limit", "cursor", "level", "district"),
    fc.constantFrom("simplification", "projected", "__proto__", "toString"),
  );

  it("never makes anything fail", async () => {
    const paths = fc.oneof(
      fc.array(piece, { maxLength: 4 }).map((parts) => `/${parts.join("/")}`),
      fc
        .constantFrom(
          "districts",
          "population",
          "coverage.csv",
          "practices.geojson",
          "practice-counts",
          "living-conditions",
        )
        .map((path) => `/regions/chemnitz/${path}`),
    );
    const searches = fc.array(fc.tuple(name, value), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(paths, searches, async (path, search) => {
        const asked = search.map((pair) => pair.join("=")).join("&");
        const response = await ask(`${path}?${asked}`);
        expect(response.status).toBeLessThan(500);
        const text = await response.text();
        expect(text).not.toMatch(/NaN|Infinity/);
        if (response.status >= 400) problemSchema.parse(JSON.parse(text));
      }),
      { numRuns: 150 },
    );
  });
});

/** Text as it may stand in an address, without halves of characters. */
function encodedWell(text: string): string {
  return encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/gu, ""));
}
