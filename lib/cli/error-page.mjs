/**
 * Puts a page that needs no JavaScript in place of the empty document that Next sends when a page
 * is missing or fails, e.g. because the database is away. Other answers pass untouched.
 *
 * @param {import("node:http").ServerResponse} response
 * @param {Readonly<Record<number, Buffer>>} pages by status
 * @param {() => Promise<string | null>} readNearest a page that knows more of what is near than the
 *   one for status 404; null where there is none
 */
export function whenPageFails(response, pages, readNearest) {
  const { end, write, writeHead } = response;
  const page = () =>
    String(response.getHeader("content-type") ?? "").startsWith("text/html")
      ? pages[response.statusCode]
      : undefined;
  response.writeHead = function (...parameters) {
    if (page()) {
      // The body was to be compressed; the page in its place is not.
      for (const name of ["content-encoding", "content-length", "etag"])
        response.removeHeader(name);
      if (response.statusCode === 500) response.setHeader("cache-control", "no-store");
    }
    return writeHead.apply(response, parameters);
  };
  response.write = function (...parameters) {
    return page() ? true : write.apply(response, parameters);
  };
  response.end = function (...parameters) {
    const instead = page();
    if (!instead) return end.apply(response, parameters);
    if (response.statusCode !== 404) return end.call(response, instead);
    void readNearest()
      .catch(() => null)
      .then((nearest) => end.call(response, nearest ?? instead));
    return response;
  };
}

const MISSING_PAGES = { "": "nicht-gefunden", "/en": "missing" };

/**
 * The address of the page that says what there is in the region of an address, of the routing
 * table's "/[region]/missing"; null outside regions.
 *
 * @param {string} address
 * @example missingAddress("/en/chemnitz/coverage/magic") // "/en/chemnitz/missing"
 */
export function missingAddress(address) {
  const [, prefix, region, place] = /^(\/en|)\/([a-z0-9-]+)\/([^?]*)/.exec(address) ?? [];
  if (region === undefined || region === "en" || region === "api") return null;
  const page = MISSING_PAGES[prefix];
  return place === page ? null : `${prefix}/${region}/${page}`;
}

/**
 * The page of `missingAddress` as this very process serves it; null where there is none.
 *
 * @param {number} port
 * @param {string} address
 */
export async function readMissingPage(port, address) {
  const missing = missingAddress(address);
  if (missing === null) return null;
  const answer = await fetch(`http://127.0.0.1:${port}${missing}`);
  return answer.ok ? answer.text() : null;
}

/**
 * Whether each percent sign of an address begins a character; Next cannot read others at all.
 *
 * @example isReadable("/chemnitz/praxen/%E0%A4%A") // false
 */
export function isReadable(address = "/") {
  try {
    decodeURI(address);
    return true;
  } catch {
    return false;
  }
}

/**
 * Answers an address that cannot be read: programs in the form they know, people with a page.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {Buffer} page
 */
export function refuseAddress(request, response, page) {
  if (!request.url?.startsWith("/api/"))
    return response.writeHead(400, { "content-type": "text/html; charset=utf-8" }).end(page);
  const detail = "The address contains a percent sign that begins no character.";
  const problem = { type: "about:blank", title: "Bad Request", status: 400, detail };
  const headers = {
    "content-type": "application/problem+json",
    "access-control-allow-origin": "*",
  };
  return response.writeHead(400, headers).end(JSON.stringify(problem));
}
