import type { Metadata } from "next";

/** What no search engine keeps and no page elsewhere learns the address of. */
export function staffMetadata(title: string): Metadata {
  return { title, robots: { index: false, follow: false }, referrer: "same-origin" };
}
