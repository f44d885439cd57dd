/** After how many seconds a browser has to sign in again, however much it is used. */
export const SESSION_SECONDS = 7 * 24 * 60 * 60;

/** After how many seconds without use it has to. */
export const IDLE_SECONDS = 12 * 60 * 60;

/** How exactly it is known when a session was used last, in seconds. */
export const SEEN_SECONDS = 5 * 60;

/** Browsers take this machine's own addresses for safe, even without encryption. */
const OWN_MACHINE = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** How a cookie of the staff area is kept. */
export interface StaffCookie {
  name: string;
  options: { httpOnly: true; sameSite: "lax"; path: "/"; secure: boolean };
}

/**
 * The cookie of a purpose. Where the portal is reached safely, no other address can set or read it.
 *
 * @param site the portal's address
 * @example staffCookie("session", "https://example.org").name // "__Host-praxisnah-session"
 * @example staffCookie("session", "http://192.0.2.7:3000").name // "praxisnah-session"
 */
export function staffCookie(purpose: string, site: string): StaffCookie {
  const { protocol, hostname } = new URL(site);
  const secure = protocol === "https:" || OWN_MACHINE.test(hostname);
  const name = `${secure ? "__Host-" : ""}praxisnah-${purpose}`;
  return { name, options: { httpOnly: true, sameSite: "lax", path: "/", secure } };
}
