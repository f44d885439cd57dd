import "server-only";
import { getServerSession } from "next-auth";
import { cookies } from "next/headers";
import { cache } from "react";
import { siteUrl } from "@/lib/env";
import { listPasskeyDemands } from "./passkeys/queries";
import { findSession, type SessionOfAccount } from "./queries";
import { rolesWithoutPasskey } from "./second-factor";
import { staffCookie } from "./session-cookie";
import { signInOptions } from "./sign-in-options";
import { ANONYMOUS, type User } from "./user";

/** The session of the browser that asks; null when nobody is signed in. Asked once a request. */
export const currentSession = cache(async (): Promise<SessionOfAccount | null> => {
  const { name } = staffCookie("session", siteUrl());
  const token = (await cookies()).get(name)?.value;
  if (!token) return null;
  const isSignedIn = (await getServerSession(signInOptions())) !== null;
  return isSignedIn ? findSession(token, new Date()) : null;
});

/** Whoever asks, for policies; without a passkey nobody in regions that ask for one. */
export async function currentUser(): Promise<User> {
  const session = await currentSession();
  if (session === null) return ANONYMOUS;
  const { id, roles } = session.account;
  if (session.secondFactorAt !== null) return { id, roles };
  return { id, roles: rolesWithoutPasskey(roles, await listPasskeyDemands()) };
}
