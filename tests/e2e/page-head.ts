import type { APIRequestContext } from "@playwright/test";

interface PageHead {
  status: number;
  /** The address in a link of this kind, or in one of its languages; "" where there is none. */
  link: (rel: string, language?: string) => string;
  socialImage: string;
  /** Machine-readable facts of the page (JSON-LD). */
  facts: Record<string, unknown>[];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`, "i").exec(tag)?.[1] ?? "";
}

/** What a page tells machines, read as they read it: without a browser. */
export async function readPageHead(request: APIRequestContext, address: string): Promise<PageHead> {
  const response = await request.get(address, { maxRedirects: 0 });
  const html = await response.text();
  const links = html.match(/<link\b[^>]*>/g) ?? [];
  const image = html.match(/<meta property="og:image"[^>]*>/)?.[0] ?? "";
  const facts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return {
    status: response.status(),
    link: (rel, language = "") => {
      const isMeant = (tag: string) =>
        attribute(tag, "rel") === rel && attribute(tag, "hreflang") === language;
      return attribute(links.find(isMeant) ?? "", "href");
    },
    socialImage: attribute(image, "content"),
    facts: [...facts].map(([, json = ""]) => JSON.parse(json) as Record<string, unknown>),
  };
}
