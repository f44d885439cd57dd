import { siteUrl } from "@/lib/env";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

export function GET(): Response {
  const lines = [
    "User-agent: *",
    "Disallow: /api/",
    "Allow: /",
    "",
    `Sitemap: ${siteUrl()}/sitemap.xml`,
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain" } });
}
