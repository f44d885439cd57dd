const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;
const LOCAL_ADDRESS = /^(?:127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/i;

/** What proxies write into requests that they pass on. */
const OF_PROXIES = ["forwarded", "via", "x-real-ip"];

/**
 * Whether a request comes from the machine that the portal runs on, by a name that means this
 * machine everywhere, and not through a proxy.
 *
 * @param header reads a header of the request; the web server itself writes the address that it
 *   sees into x-forwarded-for where nobody else did
 * @example isLocalRequest((name) => ({ host: "localhost:3000" })[name] ?? null) // true
 */
export function isLocalRequest(header: (name: string) => string | null): boolean {
  const addresses = (header("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  return (
    LOCAL_HOST.test(header("host") ?? "") &&
    LOCAL_HOST.test(header("x-forwarded-host") ?? "localhost") &&
    addresses.every((address) => address === "" || LOCAL_ADDRESS.test(address)) &&
    OF_PROXIES.every((name) => header(name) === null)
  );
}
