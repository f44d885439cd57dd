import { createHash } from "node:crypto";

/**
 * Names what somebody sent on a day: the same words from the same person are the same request,
 * whether they come twice at once, after a reload or after going back. A corrected text is another
 * one. No page has to carry a number of its own, so it holds without JavaScript as well.
 *
 * @param what the form and the region
 * @param content all that was sent; the order of fields does not matter
 * @param day ISO day
 * @returns a UUID (version 8)
 */
export function requestKey(
  what: string,
  content: Readonly<Record<string, unknown>>,
  day: string,
): string {
  const sorted = Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1));
  const digest = createHash("sha256")
    .update(JSON.stringify([what, day, sorted]))
    .digest("hex");
  const variant = "89ab"[Number.parseInt(digest.charAt(16), 16) % 4] ?? "8";
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ];
  return parts.join("-");
}
