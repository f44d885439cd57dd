import "server-only";
import { db } from "@/lib/db";

export interface ListedPasskey {
  id: number;
  device: string;
  createdAt: Date;
  usedAt: Date | null;
}

/** The passkeys of an account, the oldest first. */
export async function listPasskeys(accountId: number): Promise<ListedPasskey[]> {
  return db().passkey.findMany({
    where: { accountId },
    select: { id: true, device: true, createdAt: true, usedAt: true },
    orderBy: { id: "asc" },
  });
}

/** Whether a region wants its staff to show a passkey besides signing in. */
export async function asksPasskey(regionId: number): Promise<boolean> {
  const { asksPasskey: asks } = await db().region.findUniqueOrThrow({
    where: { id: regionId },
    select: { asksPasskey: true },
  });
  return asks;
}

/** Which regions want a passkey and which do not. */
export async function listPasskeyDemands(): Promise<{ id: number; asksPasskey: boolean }[]> {
  return db().region.findMany({ select: { id: true, asksPasskey: true } });
}
