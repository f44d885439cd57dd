import "server-only";
import { db } from "@/lib/db";
import type { Role } from "./role";
import { IDLE_SECONDS } from "./session-cookie";
import { sessionHash } from "./session-token";
import type { RoleInRegion } from "./user";

const ROLES = { select: { role: true, regionId: true, partner: true } } as const;

/** Somebody with an account that is open. */
export interface Account {
  id: number;
  name: string;
  locale: string;
  roles: readonly RoleInRegion[];
}

/** A browser that is signed in, and with whose account. */
export interface SessionOfAccount {
  id: number;
  expiresAt: Date;
  secondFactorAt: Date | null;
  account: Account;
}

/** Sessions that are neither over nor left alone for too long. */
function inUse(now: Date) {
  return { expiresAt: { gt: now }, seenAt: { gt: new Date(now.getTime() - IDLE_SECONDS * 1000) } };
}

/** What a browser's secret stands for; null when nobody is signed in with it. */
export async function findSession(token: string, now: Date): Promise<SessionOfAccount | null> {
  return db().accountSession.findFirst({
    where: { sha256: sessionHash(token), ...inUse(now), account: { closedAt: null } },
    select: {
      ...{ id: true, expiresAt: true, secondFactorAt: true },
      account: { select: { id: true, name: true, locale: true, roles: ROLES } },
    },
  });
}

/** The account to which a municipality's sign-in service gave a name. */
export async function findAccountByIdentity(
  provider: string,
  subject: string,
): Promise<Account | null> {
  const identity = await db().accountIdentity.findFirst({
    where: { provider, subject, account: { closedAt: null } },
    select: { account: { select: { id: true, name: true, locale: true, roles: ROLES } } },
  });
  return identity?.account ?? null;
}

/** The account that signs in with a mail address. */
export async function findAccountByMail(mail: string): Promise<Account | null> {
  return db().account.findFirst({
    where: { mail: mail.trim().toLowerCase(), closedAt: null },
    select: { id: true, name: true, locale: true, roles: ROLES },
  });
}

export interface ListedSession {
  id: number;
  device: string;
  createdAt: Date;
  seenAt: Date;
}

/** Where an account is signed in, the youngest use first. */
export async function listSessions(accountId: number, now: Date): Promise<ListedSession[]> {
  return db().accountSession.findMany({
    where: { accountId, ...inUse(now) },
    select: { id: true, device: true, createdAt: true, seenAt: true },
    orderBy: [{ seenAt: "desc" }, { id: "desc" }],
  });
}

export interface ListedAccount {
  mail: string;
  name: string;
  isClosed: boolean;
  roles: { role: Role; region: string | null; partner: string | null }[];
}

/** All accounts with what they may do, by mail address. */
export async function listAccounts(): Promise<ListedAccount[]> {
  const accounts = await db().account.findMany({
    select: {
      ...{ mail: true, name: true, closedAt: true },
      roles: {
        select: { role: true, partner: true, region: { select: { slug: true } } },
        orderBy: { id: "asc" },
      },
    },
    orderBy: { mail: "asc" },
  });
  return accounts.map(({ closedAt, roles, ...account }) => ({
    ...account,
    isClosed: closedAt !== null,
    roles: roles.map(({ role, partner, region }) => ({
      ...{ role, partner },
      region: region?.slug ?? null,
    })),
  }));
}
