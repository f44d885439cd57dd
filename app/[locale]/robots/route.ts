import { countPlaceSitemaps, findRegion, listRegions } from "@/app/content";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

/** The sitemaps of a region's places. */
async function placeSitemaps(slug: string): Promise<string[]> {
  const region = await findRegion(slug);
  const count = region ? await countPlaceSitemaps(region) : 0;
  return Array.from({ length: count }, (_, index) =>
    addressOf("de", "/[region]/sitemap/[page]", { region: slug, page: `${index + 1}.xml` }),
  );
}

export async function GET(): Promise<Response> {
  const regions = await listRegions();
  const further = await Promise.all(regions.map(({ slug }) => placeSitemaps(slug)));
  const lines = [
    "User-agent: *",
    "Disallow: /api/",
    "Allow: /",
    "",
    ...["/sitemap.xml", ...further.flat()].map((path) => `Sitemap: ${siteUrl()}${path}`),
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain" } });
}
