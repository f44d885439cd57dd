import { entityTag, isKnownTag } from "./entity-tag";
import { answerOf, matchOperation } from "./matched-operation";
import { mediaFormats, type MediaFormat } from "./media-format";
import { chooseFormat } from "./negotiation";
import type { OpenDataContent } from "./open-data-content";
import { API_ROOT, formatsOf, type OperationContext } from "./operation";
import { OpenDataProblem } from "./problem";

/** Everybody may read, from any page. */
const SHARED = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Link, Content-Disposition",
};

/** After this time a reader asks whether anything has changed, which costs a few bytes. */
const KEPT = "public, max-age=60, must-revalidate";

interface Asked {
  request: Request;
  /** Parts of the path below the root of open data, decoded. */
  segments: readonly string[];
  content: OpenDataContent;
  /** Address of the portal, without a trailing slash. */
  site: string;
}

/** Answers a request to read open data; never throws for what an address says. */
export async function answerRequest(asked: Asked): Promise<Response> {
  try {
    return await answer(asked);
  } catch (error) {
    if (error instanceof OpenDataProblem) return problemResponse(error);
    console.error(error);
    return problemResponse(
      new OpenDataProblem(503, "The data cannot be read right now. Please try again."),
    );
  }
}

async function answer({ request, segments, content, site }: Asked): Promise<Response> {
  const matched = matchOperation(segments);
  const { operation, extension } = matched;
  const format = chooseFormat(formatsOf(operation), extension, request.headers.get("accept"));
  const { pathname, searchParams: search } = new URL(request.url);
  const pageAddress: OperationContext["pageAddress"] = (cursor) => {
    if (cursor === null) return null;
    const wanted = new URLSearchParams(search);
    wanted.set("cursor", cursor);
    return `${site}${pathname}?${wanted.toString()}`;
  };
  const { text, next } = await answerOf(matched, { content, search, format, site, pageAddress });
  const tag = entityTag(text);
  const links = [
    `<${site}${API_ROOT}/openapi.json>; rel="service-desc"`,
    ...(next === null ? [] : [`<${next}>; rel="next"`]),
  ];
  const headers = {
    ...SHARED,
    "cache-control": KEPT,
    etag: tag,
    link: links.join(", "),
    ...(extension === null ? { vary: "Accept" } : {}),
  };
  if (isKnownTag(request.headers.get("if-none-match"), tag))
    return new Response(null, { status: 304, headers });
  const { contentType } = mediaFormats[format];
  const name = fileName(segments, search, format);
  return new Response(text, {
    headers: {
      ...headers,
      "content-type": contentType,
      "content-disposition": `inline; filename="${name}"`,
    },
  });
}

/** What of a question tells its file apart from others. */
const TELLING = ["group", "view", "year"] as const;

/** A file name that tells what the file holds, e.g. "chemnitz-coverage-hausaerzte-outlook-2035.csv". */
function fileName(
  segments: readonly string[],
  search: URLSearchParams,
  format: MediaFormat,
): string {
  const [root = "start", ...rest] = segments.map((segment) => segment.replace(/\..*$/, ""));
  const asked = TELLING.flatMap((name) => search.get(name) ?? []);
  return `${[...(rest.length > 0 ? rest : [root]), ...asked].join("-")}.${format}`;
}

/** A problem as an answer. */
export function problemResponse(
  problem: OpenDataProblem,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(problem.body), {
    status: problem.status,
    headers: {
      ...SHARED,
      "content-type": "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
      vary: "Accept",
      ...(problem.status === 503 ? { "retry-after": "30" } : {}),
      ...headers,
    },
  });
}

const METHODS = "GET, HEAD, OPTIONS";

/** What browsers ask before they read from another page. */
export function preflightResponse(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...SHARED,
      allow: METHODS,
      "access-control-allow-methods": METHODS,
      "access-control-allow-headers": "Accept, If-None-Match",
      "access-control-max-age": "86400",
    },
  });
}

/** Open data are for reading. */
export function methodRefusal(): Response {
  const refused = new OpenDataProblem(405, "Open data can be read only.", {
    allowed: METHODS.split(", "),
  });
  return problemResponse(refused, { allow: METHODS });
}
