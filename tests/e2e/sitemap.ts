import type { APIRequestContext } from "@playwright/test";

/** The paths of all pages that the sitemap lists. */
export async function sitemapAddresses(request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get("/sitemap.xml")).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname);
}

/** The paths of all pages of places, which fill sitemaps of their own. */
export async function placeAddresses(request: APIRequestContext): Promise<string[]> {
  const robots = await (await request.get("/robots.txt")).text();
  const sitemaps = [...robots.matchAll(/^Sitemap: (\S+)$/gm)].map(([, url = ""]) => url);
  const texts = await Promise.all(
    sitemaps.slice(1).map(async (url) => (await request.get(new URL(url).pathname)).text()),
  );
  return texts.flatMap((xml) =>
    [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname),
  );
}
