/**
 * Where the pages are that say what is gone: "/[region]/gone/[kind]/[slug]" of the routing table.
 * Next knows no page with status 410, so the page of a gone thing redirects to one of these.
 */
export const GONE_ADDRESS =
  /^(?:\/[a-z0-9-]+\/entfallen|\/en\/[a-z0-9-]+\/gone)\/[a-z_]+\/[a-z0-9-]+$/;

const GONE = 410;

/** Next names the address twice when it renders a redirect for the first time. */
function locationOf(response) {
  return String([response.getHeader("location") ?? ""].flat()[0]);
}

/**
 * Answers with status 410 where something is gone: with the page that says so, at the address that
 * the thing had, instead of a redirect to that page. Other answers pass untouched.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {(address: string) => Promise<string | null>} readPage null where there is none
 */
export function whenPageIsGone(request, response, readPage) {
  const { end, write, writeHead } = response;
  const [path = "/"] = (request.url ?? "/").split("?", 1);
  let isRead = false;
  const saysGone = () => {
    const location = locationOf(response);
    // The router in the browser follows the redirect by itself.
    const isFollowed = response.statusCode !== 307 || request.headers.rsc !== undefined;
    return !isRead && !isFollowed && GONE_ADDRESS.test(location) ? location : null;
  };
  const isPage = () => String(response.getHeader("content-type") ?? "").startsWith("text/html");
  response.writeHead = function (...parameters) {
    if (saysGone() !== null) return response;
    if (Array.isArray(response.getHeader("location")))
      response.setHeader("location", locationOf(response));
    if (GONE_ADDRESS.test(path) && response.statusCode === 200 && isPage()) {
      response.statusCode = GONE;
      return writeHead.call(response, GONE);
    }
    return writeHead.apply(response, parameters);
  };
  response.write = function (...parameters) {
    return saysGone() === null ? write.apply(response, parameters) : true;
  };
  response.end = function (...parameters) {
    const location = saysGone();
    if (location === null) return end.apply(response, parameters);
    void readPage(location)
      .catch(() => null)
      .then((page) => {
        isRead = true;
        for (const name of ["content-encoding", "content-length", "etag"])
          response.removeHeader(name);
        if (page === null) return end.call(response);
        response.removeHeader("location");
        response.setHeader("content-type", "text/html; charset=utf-8");
        response.statusCode = GONE;
        end.call(response, page);
      });
    return response;
  };
}

/**
 * The page of a gone thing as this very process serves it.
 *
 * @param {number} port
 * @param {string} address
 */
export async function readGonePage(port, address) {
  const answer = await fetch(`http://127.0.0.1:${port}${address}`, { redirect: "manual" });
  const text = await answer.text();
  return answer.status === GONE ? text : null;
}
