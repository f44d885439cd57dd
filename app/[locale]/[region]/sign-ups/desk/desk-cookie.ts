import { cookies } from "next/headers";

/** By which a phone at the door is known; it holds the secret of the desk's link. */
const NAME = "praxisnah-desk";

/** As long as an evening and its preparation last, in seconds. */
const KEPT = 12 * 3600;

/** The secret of the desk that this device was opened for; null without one. */
export async function deskOfDevice(): Promise<string | null> {
  return (await cookies()).get(NAME)?.value ?? null;
}

/** Lets this device check people in by their codes, for a while. */
export async function rememberDesk(token: string): Promise<void> {
  const secure = process.env.SITE_URL?.startsWith("https:") ?? false;
  const jar = await cookies();
  jar.set(NAME, token, { httpOnly: true, sameSite: "lax", secure, maxAge: KEPT, path: "/" });
}
