/**
 * Whether a form was sent from a page of somebody else, or of nobody. Browsers name the page's
 * origin; those that do not may tell how near it is. Programs tell neither, and have nobody's
 * session to misuse.
 *
 * @param header reads a header of the request
 * @example isFromForeignPage((name) => ({ origin: "null", host: "example.org" })[name] ?? null) // true
 */
export function isFromForeignPage(header: (name: string) => string | null): boolean {
  const origin = header("origin");
  if (origin === null) return ["cross-site", "same-site"].includes(header("sec-fetch-site") ?? "");
  const host = header("x-forwarded-host")?.split(",")[0]?.trim() || header("host");
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
