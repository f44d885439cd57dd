import type { APIRequestContext } from "@playwright/test";

/** The paths of all pages that the sitemap lists. */
export async function sitemapAddresses(request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get("/sitemap.xml")).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname);
}
