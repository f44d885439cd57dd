import { env } from "@/lib/env";
import { isFromForeignPage } from "@/lib/forms/foreign-page";
import { senderName } from "@/lib/forms/sender";
import { gatherUse } from "@/lib/page-use/gathered-uses";
import { isPageSeal } from "@/lib/page-use/page-seal";
import { LONGEST_USE, readUse } from "@/lib/page-use/sent-use";
import { createUseLimit } from "@/lib/page-use/use-limit";
import { portalDay } from "@/lib/portal-day";

export const dynamic = "force-dynamic";

const isWithinLimit = createUseLimit();

function isWanted(headers: Headers): boolean {
  return headers.get("dnt") !== "1" && headers.get("sec-gpc") !== "1";
}

/**
 * Counts that a page was opened: its path and the day. Of who opened it nothing is kept; the
 * network, hashed, is remembered for a minute so that nobody counts without end.
 */
export async function POST(request: Request): Promise<Response> {
  const { headers } = request;
  const answer = new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
  if (!isWanted(headers) || isFromForeignPage((name) => headers.get(name))) return answer;
  if (!(Number(headers.get("content-length")) <= LONGEST_USE)) return answer;
  const { PORTAL_SECRET } = env();
  const use = readUse(await request.text());
  if (!use || !isPageSeal(use.path, use.seal, PORTAL_SECRET)) return answer;
  const address = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  const now = new Date();
  const minute = Math.floor(now.getTime() / 60_000);
  if (isWithinLimit(senderName(address, PORTAL_SECRET), minute))
    gatherUse(use.region, use.path, portalDay(now));
  return answer;
}
