import { takeSearchStep } from "@/lib/saved-searches/own/mutations";

export const dynamic = "force-dynamic";

const HEADERS = { "cache-control": "no-store", "x-robots-tag": "noindex" };

/**
 * Ends a saved search for a mail program whose reader clicked there (RFC 8058). It comes from
 * another site and without a form of the portal; the secret of the link is all it needs. Opening
 * the address does nothing.
 */
export async function POST(
  _request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  await takeSearchStep((await params).token, "end", new Date());
  return new Response(null, { status: 204, headers: HEADERS });
}
