import "server-only";
import type { NextAuthOptions, Profile } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { env, siteUrl } from "@/lib/env";
import { findAccountByIdentity, findAccountByMail } from "./queries";
import { SEEN_SECONDS, SESSION_SECONDS, staffCookie } from "./session-cookie";
import { signInAdapter } from "./sign-in-adapter";

/** The name of the municipality's sign-in service, as next-auth addresses it. */
export const MUNICIPALITY = "municipality";

interface MunicipalProfile extends Profile {
  email_verified?: boolean;
}

/** The sign-in service of the municipality; null where none is set. */
function municipality(): OAuthConfig<MunicipalProfile> | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return {
    ...{ id: MUNICIPALITY, name: env().OIDC_NAME, type: "oauth" },
    wellKnown: `${OIDC_ISSUER}/.well-known/openid-configuration`,
    ...{ clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET },
    authorization: { params: { scope: "openid email profile" } },
    ...{ idToken: true, checks: ["pkce", "state", "nonce"] },
    httpOptions: { timeout: 10_000 },
    // Who may sign in is decided below, by a mail address that the service has checked.
    allowDangerousEmailAccountLinking: true,
    profile: ({ sub = "", name, email }) => ({ id: sub, name: name ?? null, email: email ?? null }),
  };
}

/** Whether the service vouches for somebody who has an account here. */
async function isKnown(provider: string, subject: string, profile: MunicipalProfile) {
  if (await findAccountByIdentity(provider, subject)) return true;
  if (!profile.email || profile.email_verified !== true) return false;
  return (await findAccountByMail(profile.email)) !== null;
}

const COOKIES = {
  sessionToken: "session",
  csrfToken: "csrf",
  callbackUrl: "callback",
  state: "state",
  nonce: "nonce",
  pkceCodeVerifier: "pkce",
} as const;

/**
 * How people sign in to the staff area, for next-auth.
 *
 * @param device browser and system of who signs in
 */
export function signInOptions(device = ""): NextAuthOptions {
  process.env.NEXTAUTH_URL = siteUrl();
  const provider = municipality();
  return {
    secret: env().PORTAL_SECRET,
    adapter: signInAdapter(device),
    session: { strategy: "database", maxAge: SESSION_SECONDS, updateAge: SEEN_SECONDS },
    providers: provider ? [provider] : [],
    cookies: Object.fromEntries(
      Object.entries(COOKIES).map(([cookie, purpose]) => [cookie, staffCookie(purpose, siteUrl())]),
    ),
    pages: { signIn: "/redaktion/anmelden", error: "/redaktion/anmelden" },
    callbacks: {
      signIn: async ({ account, profile }) =>
        account?.provider === MUNICIPALITY && profile !== undefined
          ? isKnown(MUNICIPALITY, account.providerAccountId, profile)
          : false,
      session: ({ session }) => session,
    },
    // What next-auth would write names people.
    logger: {
      error: (code) => console.error(`Signing in: ${code}`),
      warn: () => {},
      debug: () => {},
    },
  };
}

/** What the municipality's sign-in service is called; null where there is none. */
export function signInService(): string | null {
  return municipality()?.name ?? null;
}
