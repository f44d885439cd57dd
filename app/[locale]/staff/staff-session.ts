import { notFound, redirect } from "next/navigation";
import { findRegion } from "@/app/content";
import { currentSession } from "@/lib/accounts/current-user";
import { asksPasskey } from "@/lib/accounts/passkeys/queries";
import { canEnterStaffArea, mayIn } from "@/lib/accounts/policy";
import type { SessionOfAccount } from "@/lib/accounts/queries";
import { allRights, type Right } from "@/lib/accounts/role";
import type { User } from "@/lib/accounts/user";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";

export interface StaffSession {
  session: SessionOfAccount;
  user: User;
}

/** Whoever is signed in; anybody else is led to sign in and back to `path`. */
export async function signedInOrLed(locale: Locale, path: string): Promise<StaffSession> {
  const session = await currentSession();
  if (!session) redirect(`${addressOf(locale, "/staff/sign-in")}?next=${encodeURIComponent(path)}`);
  const user = { id: session.account.id, roles: session.account.roles };
  if (!canEnterStaffArea(user)) notFound();
  return { session, user };
}

/** Whoever is signed in and has a right in a region; for others there is no such page. */
export async function staffOfRegion(
  locale: Locale,
  path: string,
  slug: string,
  right: Right,
): Promise<StaffSession & { region: Region & { id: number; rights: readonly Right[] } }> {
  const signedIn = await signedInOrLed(locale, path);
  const region = await findRegion(slug);
  if (!region || !mayIn(signedIn.user, right, region.id)) notFound();
  if (signedIn.session.secondFactorAt === null && (await asksPasskey(region.id)))
    redirect(`${addressOf(locale, "/staff/passkey")}?next=${encodeURIComponent(path)}`);
  const rights = allRights.filter((one) => mayIn(signedIn.user, one, region.id));
  return { ...signedIn, region: { ...region, rights } };
}

/** Whether who is signed in may do something in a region, on pages that are for others as well. */
export async function isStaffHere(regionId: number, right: Right): Promise<boolean> {
  const session = await currentSession();
  if (!session) return false;
  const user = { id: session.account.id, roles: session.account.roles };
  if (!mayIn(user, right, regionId)) return false;
  return session.secondFactorAt !== null || !(await asksPasskey(regionId));
}
