import { feature } from "topojson-client";
import type { MapData } from "@/lib/coverage/map-data";
import { readPageHead } from "./page-head";
import { addressIn, CHEMNITZ_GP, LOCALES, PAGE_KINDS, REGION_PAGES } from "./page-kinds";
import { expect, test } from "./reader";
import { placeAddresses, sitemapAddresses } from "./sitemap";

test("the sitemaps list every page kind and every district in both languages, each once", async ({
  request,
  baseURL,
}) => {
  const listed = [...(await sitemapAddresses(request)), ...(await placeAddresses(request))];
  expect(new Set(listed).size).toBe(listed.length);
  for (const kind of PAGE_KINDS)
    for (const locale of LOCALES) expect(listed).toContain(addressIn(locale, kind));
  for (const coverage of [CHEMNITZ_GP, "/lichtenberg/versorgung/hausaerzte"]) {
    const response = await request.get(`${coverage}/map.json`);
    const { districts, topology } = (await response.json()) as MapData<unknown>;
    expect(districts).toHaveLength(feature(topology, topology.objects.districts).features.length);
    const [, region] = coverage.split("/");
    for (const { slug } of districts) {
      expect(listed).toContain(`/${region}/stadtteile/${slug}`);
      expect(listed).toContain(`/en/${region}/districts/${slug}`);
    }
  }
  const xml = await (await request.get("/sitemap.xml")).text();
  for (const [, href = ""] of xml.matchAll(/hreflang="\w+" href="([^"]+)"/g))
    expect(listed).toContain(new URL(href, baseURL).pathname);
});

test("robots may read everything but the machinery", async ({ request, baseURL }) => {
  const text = await (await request.get("/robots.txt")).text();
  expect(text).toContain("Disallow: /api/");
  expect(text).toContain(`Sitemap: ${new URL("/sitemap.xml", baseURL).href}`);
  expect(text).not.toMatch(/Disallow: \/\s/);
});

test("a shared link shows a picture of 1200 × 630 in the page's language", async ({ request }) => {
  for (const kind of REGION_PAGES)
    for (const locale of LOCALES) {
      const { socialImage } = await readPageHead(request, addressIn(locale, kind));
      expect(new URL(socialImage).pathname.startsWith("/en/")).toBe(locale === "en");
    }
  for (const address of ["/chemnitz/social.png", "/en/lichtenberg/social.png"]) {
    const image = await (await request.get(address)).body();
    expect(image.subarray(1, 4).toString()).toBe("PNG");
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(image.length).toBeLessThan(300_000);
  }
});

test("every page has an icon that is there", async ({ page, request }) => {
  for (const address of ["/", "/en/chemnitz", "/nirgends"]) {
    await page.goto(address);
    const href = (await page.locator("link[rel=icon]").first().getAttribute("href")) ?? "";
    const icon = await request.get(href);
    expect(icon.status()).toBe(200);
    expect(icon.headers()["content-type"]).toContain("image/");
  }
});

/** Lists of figures, searches, forms and guides are no things with facts of their own; jobs of doctors are. */
const WITHOUT_FACTS =
  /overview|list|form|search|directory|board|problem|offer|settle|order|career|aid|training|planner|guide/;

test("machine-readable facts parse and name the page's own address", async ({
  request,
  baseURL,
}) => {
  for (const kind of REGION_PAGES.filter(({ kind: name }) => !WITHOUT_FACTS.test(name)))
    for (const locale of LOCALES) {
      const { facts: all } = await readPageHead(request, addressIn(locale, kind));
      expect(all).toHaveLength(1);
      const facts = all[0] ?? {};
      expect(facts["@context"]).toBe("https://schema.org");
      expect(facts["@type"]).toMatch(/^[A-Z]\w+$/);
      expect(facts["url"]).toBe(new URL(addressIn(locale, kind), baseURL).href);
    }
});
