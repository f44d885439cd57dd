import { siteUrl } from "@/lib/env";
import { answerRequest, methodRefusal, preflightResponse } from "@/lib/open-data/answer";
import { openDataContent } from "../open-data-content";

/** Open data: what can be asked is listed in lib/open-data/operations.ts. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ path?: string[] }> },
): Promise<Response> {
  const { path: segments = [] } = await params;
  return answerRequest({ request, segments, content: openDataContent, site: siteUrl() });
}

export { preflightResponse as OPTIONS };
export { methodRefusal as POST, methodRefusal as PUT };
export { methodRefusal as PATCH, methodRefusal as DELETE };
