import { entityTag, isKnownTag } from "@/lib/open-data/entity-tag";

/** Calendars and readers ask each time whether anything has changed, which costs a few bytes. */
const KEPT = "no-cache";

/** A text with its entity tag; without the text for somebody who has it already. */
export function keptAnswer(
  request: Request,
  text: string,
  headers: Readonly<Record<string, string>>,
): Response {
  const kept = { etag: entityTag(text), "cache-control": KEPT };
  if (isKnownTag(request.headers.get("if-none-match"), kept.etag))
    return new Response(null, { status: 304, headers: kept });
  return new Response(text, { headers: { ...headers, ...kept } });
}
