import "server-only";
import type { Adapter, AdapterAccount, AdapterUser } from "next-auth/adapters";
import { createSession, endSession, linkIdentity, noteUse } from "./mutations";
import { findAccountByIdentity, findAccountByMail, findSession, type Account } from "./queries";

/** An account as next-auth names it; its mail address stays in the database. */
function authUser({ id, name }: Account): AdapterUser {
  return { id: String(id), name, email: "", emailVerified: null };
}

/** How next-auth reads and writes accounts and sessions. */
export function signInAdapter(device: string): Adapter {
  return {
    getUserByEmail: async (mail) => {
      const account = await findAccountByMail(mail);
      return account && authUser(account);
    },
    getUserByAccount: async ({ provider, providerAccountId }) => {
      const account = await findAccountByIdentity(provider, providerAccountId);
      return account && authUser(account);
    },
    linkAccount: async ({ provider, providerAccountId, userId }: AdapterAccount) => {
      await linkIdentity(provider, providerAccountId, Number(userId));
    },
    createSession: async (session) => {
      await createSession(Number(session.userId), session.sessionToken, session.expires, device);
      return session;
    },
    getSessionAndUser: async (sessionToken) => {
      const found = await findSession(sessionToken, new Date());
      if (!found) return null;
      const { account, expiresAt } = found;
      const user = authUser(account);
      return { session: { sessionToken, userId: user.id, expires: expiresAt }, user };
    },
    updateSession: async ({ sessionToken }) => {
      await noteUse(sessionToken, new Date());
      return null;
    },
    deleteSession: endSession,
    // Accounts are made by invitation only.
    createUser: () => Promise.reject(new Error("Nobody has an account without an invitation.")),
    getUser: () => Promise.resolve(null),
    updateUser: () => Promise.reject(new Error("Accounts are changed by administrators only.")),
  };
}
