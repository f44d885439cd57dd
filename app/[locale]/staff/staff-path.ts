const STAFF = /^\/(?:redaktion|en\/staff)(?:\/[\w./-]*)?$/;

/**
 * Where somebody is led after signing in: a page of the staff area, never elsewhere.
 *
 * @param asked from an address or a form; anybody may have written it
 * @example staffPath("/redaktion/chemnitz") // "/redaktion/chemnitz"
 * @example staffPath("//example.org") // "/redaktion"
 */
export function staffPath(asked: unknown): string {
  return typeof asked === "string" && STAFF.test(asked) ? asked : "/redaktion";
}
