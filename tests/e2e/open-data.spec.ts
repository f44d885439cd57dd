import { describedRequests, type Description } from "../support/described-operations";
import { readTurtle } from "../unit/open-data/catalogue-reading";
import { violations } from "../unit/open-data/catalogue-profile";
import { expect, test } from "./reader";

const ROOT = "/api/v1";
const COVERAGE = `${ROOT}/regions/chemnitz/coverage`;

test("every operation that the served description names answers in each of its formats", async ({
  request,
}) => {
  const description = (await (await request.get(`${ROOT}/openapi.json`)).json()) as Description;
  for (const { name, address, mediaType, schema } of describedRequests(description, "chemnitz")) {
    const response = await request.get(address, { headers: { accept: mediaType } });
    expect(response.status(), name).toBe(200);
    expect(response.headers()["content-type"], name).toContain(mediaType);
    const text = await response.text();
    if (schema) expect(schema.safeParse(JSON.parse(text)).error, name).toBeUndefined();
    else expect(text, name).toMatch(/\S/);
  }
});

test("the extension, or else the Accept header, chooses the form", async ({ request }) => {
  for (const [address, accept, expected] of [
    [`${ROOT}/regions/chemnitz/districts.geojson`, "text/csv", "application/geo+json"],
    [
      `${ROOT}/regions/chemnitz/districts`,
      "text/csv;q=0.4, application/geo+json",
      "application/geo+json",
    ],
    [`${ROOT}/regions/chemnitz/districts`, "*/*", "application/json"],
    [`${ROOT}/catalog`, "text/turtle", "text/turtle"],
  ] as const) {
    const { [`content-type`]: type } = (
      await request.get(address, { headers: { accept } })
    ).headers();
    expect(type).toContain(expected);
  }
  const refused = await request.get(`${ROOT}/regions`, { headers: { accept: "image/png" } });
  expect([refused.status(), refused.headers()["content-type"]]).toEqual([
    406,
    "application/problem+json; charset=utf-8",
  ]);
});

test("what is known already is not sent again, and only asked for without a body", async ({
  request,
}) => {
  const address = `${COVERAGE}.geojson?group=hausaerzte`;
  const first = await request.get(address);
  const { etag = "", "cache-control": kept } = first.headers();
  expect(etag).toMatch(/^"[\w-]+"$/);
  expect(kept).toContain("public");
  const again = await request.get(address, { headers: { "if-none-match": etag } });
  expect([again.status(), await again.text()]).toEqual([304, ""]);
  const head = await request.head(address);
  expect([head.status(), head.headers()["etag"], await head.text()]).toEqual([200, etag, ""]);
});

test("any page may read, and nobody may write", async ({ request }) => {
  const preflight = await request.fetch(`${ROOT}/regions`, {
    method: "OPTIONS",
    headers: { origin: "https://elsewhere.example", "access-control-request-method": "GET" },
  });
  expect(preflight.status()).toBe(204);
  expect(preflight.headers()["access-control-allow-origin"]).toBe("*");
  expect(preflight.headers()["access-control-allow-methods"]).toBe("GET, HEAD, OPTIONS");
  for (const method of ["POST", "PUT", "PATCH", "DELETE"])
    expect((await request.fetch(`${ROOT}/regions`, { method })).status(), method).toBe(405);
  expect((await request.get(`${ROOT}/regions`)).headers()).not.toHaveProperty("set-cookie");
});

test("hand-edited addresses are told what is allowed", async ({ request }) => {
  for (const [address, status] of [
    [`${ROOT}/regions/nirgends`, 404],
    [`${ROOT}/regions/chemnitz/districts.xml`, 406],
    [`${ROOT}/nothing/at/all`, 404],
    [`${ROOT}/%00`, 404],
    [`${COVERAGE}?group=hausaerzte&view=tomorrow`, 400],
    [`${COVERAGE}?group=hausaerzte&year=2030`, 400],
    [`${COVERAGE}?group=%00`, 400],
    [`${COVERAGE}`, 400],
    [`${ROOT}/regions?limit=0`, 400],
    [`${ROOT}/regions/chemnitz/population?cursor=x`, 400],
  ] as const) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(status);
    expect(response.headers()["content-type"], address).toContain("application/problem+json");
    expect(await response.text(), address).toContain('"allowed"');
  }
});

test("the catalogue keeps to its profile, and its files are there", async ({
  request,
  baseURL,
}) => {
  const quads = readTurtle(await (await request.get(`${ROOT}/catalog.ttl`)).text());
  expect(violations(quads)).toEqual([]);
  const files = quads.flatMap(({ predicate, object }) =>
    predicate.value.endsWith("downloadURL") ? [object.value] : [],
  );
  expect(files.every((file) => file.startsWith(`${baseURL}${ROOT}/`))).toBe(true);
  const someFiles = files.filter((_, index) => index % 20 === 0);
  // What is computed after a publication may take a moment.
  for (const file of someFiles)
    await expect
      .poll(async () => (await request.get(file)).status(), { timeout: 60_000 })
      .toBe(200);
});

for (const [locale, data, coverage] of [
  ["de", "/chemnitz/daten", "/chemnitz/versorgung/augenaerzte"],
  ["en", "/en/chemnitz/data", "/en/chemnitz/coverage/ophthalmologists"],
] as const)
  test(`every file that a page offers is there and holds what it says (${locale})`, async ({
    page,
    request,
  }) => {
    for (const address of [data, coverage]) {
      await page.goto(address);
      const links = page.locator(`a[href^="${ROOT}/regions/"]`);
      const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      expect(hrefs.length).toBeGreaterThan(2);
      for (const href of hrefs) {
        const response = await request.get(href ?? "");
        expect(response.status(), href ?? "").toBe(200);
        const name = /filename="([^"]+)"/.exec(response.headers()["content-disposition"] ?? "");
        expect(name?.[1]).toMatch(/^chemnitz-[a-z-]+\.(csv|json|geojson|fhir\.json|hsds\.json)$/);
      }
    }
  });
