import type { Metadata } from "next";

/**
 * What is told to browsers and search engines of a page that is for one person. Its address may be
 * a secret; with no referrer at all its form could not be sent.
 */
export function privateMetadata(title: string): Metadata {
  return { title, robots: { index: false, follow: false }, referrer: "same-origin" };
}
