import "server-only";
import { db } from "@/lib/db";
import type { RoleInRegion } from "../user";

/** An account as whoever manages a region sees it. */
export interface ManagedAccount {
  id: number;
  name: string;
  mail: string;
  /** In all regions. */
  roles: RoleInRegion[];
  /** When it was used last, to some minutes; null where it is signed in nowhere. */
  seenAt: Date | null;
}

const managed = {
  ...{ id: true, name: true, mail: true },
  roles: {
    select: { role: true, regionId: true, partner: true },
    orderBy: { id: "asc" },
  },
  sessions: { select: { seenAt: true }, orderBy: { seenAt: "desc" }, take: 1 },
} as const;

/** Open accounts that have something to do in a region, by name. */
export async function listManagedAccounts(regionId: number): Promise<ManagedAccount[]> {
  const accounts = await db().account.findMany({
    where: { closedAt: null, roles: { some: { OR: [{ regionId }, { regionId: null }] } } },
    select: managed,
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return accounts.map(({ sessions, ...account }) => ({
    ...account,
    seenAt: sessions[0]?.seenAt ?? null,
  }));
}

/** One of them; null where it has nothing to do in the region. */
export async function findManagedAccount(
  regionId: number,
  id: number,
): Promise<ManagedAccount | null> {
  const accounts = await listManagedAccounts(regionId);
  return accounts.find((account) => account.id === id) ?? null;
}

/** What an open account may do; null where there is none. */
export async function findRoles(id: number): Promise<RoleInRegion[] | null> {
  const account = await db().account.findFirst({
    where: { id, closedAt: null },
    select: { roles: managed.roles },
  });
  return account?.roles ?? null;
}

/** The number of a region by its slug; null where there is none. */
export async function findRegionId(slug: string): Promise<number | null> {
  const region = await db().region.findUnique({ where: { slug }, select: { id: true } });
  return region?.id ?? null;
}
