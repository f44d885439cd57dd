import { createHmac, timingSafeEqual } from "node:crypto";

/** The name under which a page carries its seal in its head. */
export const SEAL_NAME = "page-use";

/**
 * What a page carries so that its opening can be counted: only the portal can make it, so nobody
 * has pages counted that there are not.
 *
 * @param path the address of the page as people see it
 */
export function pageSeal(path: string, secret: string): string {
  return createHmac("sha256", secret).update(`page-use ${path}`).digest("base64url").slice(0, 22);
}

/** Whether a seal is that of a page. */
export function isPageSeal(path: string, seal: string, secret: string): boolean {
  const [given, expected] = [Buffer.from(seal), Buffer.from(pageSeal(path, secret))];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
