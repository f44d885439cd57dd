/**
 * Puts a page that needs no JavaScript in place of the empty document that Next sends when a page
 * fails, e.g. because the database is away. Other answers pass untouched.
 *
 * @param {import("node:http").ServerResponse} response
 * @param {Buffer} page
 */
export function whenPageFails(response, page) {
  const { end, write } = response;
  const isFailedPage = () =>
    response.statusCode === 500 &&
    String(response.getHeader("content-type") ?? "").startsWith("text/html");
  response.write = function (...parameters) {
    return isFailedPage() ? true : write.apply(response, parameters);
  };
  response.end = function (...parameters) {
    if (!isFailedPage()) return end.apply(response, parameters);
    if (!response.headersSent) {
      response.removeHeader("content-encoding");
      response.removeHeader("transfer-encoding");
      response.setHeader("content-length", page.length);
      response.setHeader("cache-control", "no-store");
    }
    return end.call(response, page);
  };
}
