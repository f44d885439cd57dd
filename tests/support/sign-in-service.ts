import type { Server } from "node:http";
import Provider from "oidc-provider";
import { SERVICE_CLIENT, UNCHECKED } from "./sign-in-client";

/**
 * A municipality's sign-in service: a real OpenID Connect provider, where whoever types a mail
 * address signs in with it.
 *
 * @param site the portal's address
 */
export async function startSignInService(
  port: number,
  site: string,
): Promise<{ issuer: string; close: () => Promise<void> }> {
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: SERVICE_CLIENT.id,
        client_secret: SERVICE_CLIENT.secret,
        redirect_uris: [`${site}/api/auth/callback/municipality`],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    // next-auth reads who it is from the signed token alone.
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: id !== UNCHECKED, name: "" }),
    }),
    pkce: { required: () => true },
    cookies: { keys: ["a key of the tests"] },
  });
  const server = await new Promise<Server>((resolve) => {
    const started: Server = provider.listen(port, "127.0.0.1", () => resolve(started));
  });
  return {
    issuer,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
