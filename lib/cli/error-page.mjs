/**
 * Puts a page that needs no JavaScript in place of the empty document that Next sends when a page
 * is missing or fails, e.g. because the database is away. Other answers pass untouched.
 *
 * @param {import("node:http").ServerResponse} response
 * @param {Readonly<Record<number, Buffer>>} pages by status
 */
export function whenPageFails(response, pages) {
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
    return instead ? end.call(response, instead) : end.apply(response, parameters);
  };
}
